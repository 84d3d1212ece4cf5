// @ts-check
/** A link to a record opens it. */

/**
 * Open the row whose heading the address names, now and whenever the address changes.
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export function openAddressed(root, signal) {
  const open = () => {
    const id = location.hash.slice(1);
    if (!id || id.startsWith("?")) return;
    const row = root.querySelector(`.study-row:has(> #${CSS.escape(id)})`);
    const details = row?.querySelector("details");
    if (details) details.open = true;
  };
  addEventListener("hashchange", open, { signal });
  open();
}
