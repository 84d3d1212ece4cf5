// @ts-check
/** A link to a record opens it. */

/** Pixels by which what has come into the rows above may have moved it. */
const NEAR = 100;

/**
 * Open the row whose heading the address names, now and whenever the address changes.
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export function openAddressed(root, signal) {
  const open = () => {
    const id = location.hash.slice(1);
    if (!id || id.startsWith("?")) return;
    const heading = root.querySelector(`.study-row > #${CSS.escape(id)}`);
    const details = heading?.parentElement?.querySelector("details");
    if (!heading || !details) return;
    details.open = true;
    // To where the browser had gone, unless the reader has left it since.
    if (Math.abs(heading.getBoundingClientRect().top) < NEAR) heading.scrollIntoView();
  };
  addEventListener("hashchange", open, { signal });
  open();
}
