// @ts-check
/** Where a small box goes that belongs to a word: below it, or above, and never over the edge. */

/** Between the box and the edge of the window. */
const EDGE = 8;

/**
 * All in CSS pixels, from the window's top left corner.
 * @param {{ left: number, top: number, bottom: number }} word
 * @param {{ width: number, height: number }} box
 * @param {{ width: number, height: number }} window
 */
export function beside(word, box, window) {
  const room = window.height - word.bottom;
  const above = room < box.height + EDGE && word.top > room;
  return {
    left: Math.max(EDGE, Math.min(word.left, window.width - box.width - EDGE)),
    top: Math.max(0, above ? word.top - box.height : word.bottom),
  };
}
