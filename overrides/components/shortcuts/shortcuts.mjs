// @ts-check
/** A switch for the single keys that do something on every page. */

import { part } from "../lib/parts.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export function shortcuts(root, { shortcuts, signal }) {
  const box = /** @type {HTMLInputElement} */ (part(root, "on"));
  box.checked = shortcuts.areOn();
  box.addEventListener("change", () => shortcuts.switchTo(box.checked), { signal });
  root.hidden = false;
}
