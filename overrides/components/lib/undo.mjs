// @ts-check
/** The line that says what was just removed, with the button that brings it back. */

import { part } from "./parts.mjs";

/**
 * What was removed is there again, unless something was put there meanwhile, which is later.
 * @param {Pick<import("./store.mjs").Store, "change">} store
 * @param {string} key
 * @param {any} value
 * @returns {Promise<any>} the value that is then there
 */
export const putBack = (store, key, value) =>
  store.change(key, (there) => (there === null ? value : undefined));

/**
 * For a component with the parts "status" (a live region) and "undo" (a button).
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 */
export function createUndo(root, signal) {
  const status = part(root, "status");
  const button = part(root, "undo");
  /** @type {(() => unknown) | null} */
  let restore = null;

  button.addEventListener(
    "click",
    async () => {
      const back = restore;
      clear();
      await back?.();
      status.textContent = "Back as it was.";
    },
    { signal },
  );

  /** What was said is no longer the latest. */
  function clear() {
    restore = null;
    button.hidden = true;
    status.textContent = "";
  }

  return {
    clear,

    /**
     * @param {string} done what was done, as a sentence
     * @param {() => unknown} back brings it back, and puts the focus where it was
     */
    offer(done, back) {
      restore = back;
      button.hidden = false;
      status.textContent = done;
    },
  };
}
