// @ts-check
/** A story on paper. */

import { part } from "../lib/parts.mjs";
import { titleOf } from "../lib/telling.mjs";

/** @typedef {import("../lib/shapes.mjs").Shape<"story">} Story */

const TOLD = /** @type {const} */ (["situation", "task", "actions", "result", "numbers", "learned"]);
const FORMS = /** @type {const} */ (["short", "medium", "long"]);

/**
 * @param {HTMLElement} blank the sheet as it was served
 * @param {ReadonlyMap<string, string>} competencies their names
 * @returns {(story: Story) => HTMLElement}
 */
export function storySheets(blank, competencies) {
  const pattern = /** @type {HTMLElement} */ (blank.cloneNode(true));
  // It is the heading of a story that is written down.
  part(pattern, "named").parentElement.remove();

  return (story) => {
    const sheet = /** @type {HTMLElement} */ (pattern.cloneNode(true));
    part(sheet, "title").textContent = titleOf(story);
    for (const field of TOLD) write(sheet, field, story[field]);
    for (const field of FORMS)
      if (!write(sheet, field, story[field])) part(sheet, field).parentElement.remove();
    const shows = story.competencies.flatMap((id) => competencies.get(id) ?? []).join(", ");
    const facts = [shows, story.used && "told in round one"].filter(Boolean).join("; ");
    Object.assign(part(sheet, "shows"), { hidden: !facts, textContent: facts });
    return sheet;
  };
}

/**
 * @param {HTMLElement} sheet
 * @param {string} field
 * @param {string} text
 * @returns {boolean} whether there was anything to write; the lines stay where there was not
 */
function write(sheet, field, text) {
  if (text.trim()) part(sheet, field).textContent = text.trim();
  return Boolean(text.trim());
}
