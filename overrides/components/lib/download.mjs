// @ts-check
/** A file that the page made, handed to the reader. */

/**
 * @param {Document} document
 * @param {{ name: string, type: string, text: string }} file
 */
export function download(document, { name, type, text }) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click; a minute is plenty, and nothing waits for it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
