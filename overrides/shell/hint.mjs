// @ts-check
/**
 * Whether this reader has something that pages show by themselves, kept where a page can read it before it is first
 * painted: so that there is room for it, and so that its script comes without being asked for.
 */

import { followContents } from "../components/lib/follow.mjs";
import { isAnything } from "../components/lib/kinds.mjs";
import { SITE } from "../components/site.mjs";

/** Where the theme's `__md_get("kept")` looks. */
const KEY = `${SITE.pathname}.kept`;

/** @param {{ store: import("../components/lib/store.mjs").Store }} services */
export function mountHint({ store }) {
  void followContents(store, new AbortController().signal, (contents) => {
    if (isAnything(contents)) return remember(read());
    delete document.documentElement.dataset.kept;
    localStorage.removeItem(KEY);
  });
}

/**
 * How high a part of the page became, for the next time: the style finds it as `--study-room-<part>`.
 * @param {string} part
 * @param {number} pixels
 */
export function rememberRoom(part, pixels) {
  remember({ ...read(), [part]: Math.round(pixels) });
}

/** @returns {Record<string, number>} */
function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

/** @param {Record<string, number>} rooms */
function remember(rooms) {
  try {
    localStorage.setItem(KEY, JSON.stringify(rooms));
  } catch {
    // Without room in the storage the page moves a little, and that is all.
  }
}
