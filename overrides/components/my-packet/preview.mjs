// @ts-check
/**
 * The sheets as pages, side by side. The browser breaks columns by the same rules as pages, so a column of a page's
 * size shows what the page will hold.
 */

import { element } from "../lib/elements.mjs";
import { part, parts } from "../lib/parts.mjs";
import { PAPERS } from "./paper.mjs";

const PIXELS = 96 / 25.4;
/** Between two pages, in millimeters; the style sheet has the same. */
const GAP = 8;
/** Below this nothing can be told apart. */
const SMALLEST = 0.4;
/** How much of the width one page takes: the next is in sight, so that it is looked for. */
const ONE = 0.94;

/**
 * @param {HTMLElement} root
 * @returns {(size: import("./paper.mjs").Size, large: boolean) => number} lays the pages out; how many there are
 */
export function createPreview(root) {
  const [view, strip, backs] = ["view", "strip", "backs"].map((name) => part(root, name));
  return (size, large) => {
    const { width, height } = PAPERS[size];
    let pages = 0;
    for (const sheet of parts(root, "sheet").filter(({ hidden }) => !hidden)) {
      const across = (sheet.scrollWidth / sheet.clientWidth) * width;
      const own = Math.round((across - width) / (width + GAP)) + 1;
      sheet.style.setProperty("--pages", own);
      pages += own;
    }
    backs.replaceChildren(...Array.from({ length: pages }, () => element("span", "study-mine__back")));
    const fits = (ONE * view.clientWidth) / (width * PIXELS);
    const scale = large ? 1 : Math.min(1, Math.max(SMALLEST, fits));
    // Not zoomed: at another size of letters the lines would break elsewhere.
    strip.style.transform = `scale(${scale})`;
    view.style.blockSize = `${Math.ceil(height * PIXELS * scale) + view.offsetHeight - view.clientHeight}px`;
    return pages;
  };
}
