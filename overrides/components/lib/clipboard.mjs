// @ts-check
/** Copying a message that may have blanks in it. */

/**
 * @param {string} text
 * @param {number} open how many blanks are not filled in
 * @param {() => unknown} select selects the text where the browser does not let a page copy
 * @returns {Promise<string>} what came of it, for a live region
 */
export async function copyText(text, open, select) {
  try {
    await navigator.clipboard.writeText(text);
    return open ? `Copied. ${open} ${open === 1 ? "blank is" : "blanks are"} still open.` : "Copied.";
  } catch {
    select();
    return "This browser does not let a page copy. The text is selected: copy it now.";
  }
}
