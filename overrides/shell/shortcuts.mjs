// @ts-check
/**
 * Single keys that do something: the theme opens its search with some and turns a page back with others. Whoever speaks
 * to the computer, or whose hand slips, can switch them off (WCAG 2.2, criterion 2.1.4). Kept as the palette is.
 */

import { isField } from "./fields.mjs";

const KEYS = ["/", "f", "s", "p", ","];

/**
 * @typedef {object} Shortcuts
 * @property {() => boolean} areOn
 * @property {(on: boolean) => void} switchTo
 */

/**
 * Heard before the theme, and before what stands in for it, hear the key.
 * @param {Window} window
 * @param {string} key what the choice is kept under
 * @returns {Shortcuts}
 */
export function heedShortcuts(window, key) {
  const storage = window.localStorage;
  const areOn = () => storage.getItem(key) !== "off";
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(window.document.activeElement)) return;
      if (KEYS.includes(event.key.toLowerCase()) && !areOn()) event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return { areOn, switchTo: (on) => (on ? storage.removeItem(key) : storage.setItem(key, "off")) };
}
