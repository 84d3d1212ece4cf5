// @ts-check
/** A button that saves everything the reader has ticked and written to a file. */

import { saveCopy as save } from "../lib/copy.mjs";
import { part } from "../lib/parts.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export function saveCopy(root, { store, signal }) {
  part(root, "without").hidden = true;
  part(root, "save").hidden = false;
  part(root, "save").addEventListener(
    "click",
    async () => {
      const whole = await save(store, root.ownerDocument);
      part(root, "said").textContent = whole
        ? "Saved to your downloads."
        : "This copy has only what your browser could read. Reload this page and save it again.";
    },
    { signal },
  );
}
