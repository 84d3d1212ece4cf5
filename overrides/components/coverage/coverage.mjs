// @ts-check
/** The table of stories and competencies, filled in from the stories that the reader wrote. */

import { dataOf } from "../lib/data.mjs";
import { gather } from "../lib/gather.mjs";
import { part, parts } from "../lib/parts.mjs";
import { titleOf } from "../lib/telling.mjs";
import { cover } from "./cover.mjs";
import { fillGrid } from "./grid.mjs";
import { listOpenings } from "./openings.mjs";

/** More columns than this have their titles upright. */
const WIDE = 4;

/** @type {import("../lib/mount.mjs").Mount} */
export async function coverage(root, { store, signal }) {
  /** @type {import("./cover.mjs").Competency[]} */
  const competencies = dataOf(root);
  const blank = part(root, "grid");
  let shown = "[]"; // no story yet: the grid is as it was served
  part(root, "without").hidden = true;

  await gather(store, ["story"], signal, ({ story }) => {
    const found = cover(story ?? new Map(), competencies);
    const now = JSON.stringify(
      found.stories.map((one) => [one.id, titleOf(one), one.competencies, one.used]),
    );
    // Typing in a story changes nothing here most of the time: what is open and in focus stays so.
    if (now === shown) return;
    shown = now;
    show(root, found, blank);
  });
}

/**
 * @param {HTMLElement} root
 * @param {import("./cover.mjs").Coverage} found
 * @param {HTMLTableElement} blank the grid as it was served
 */
function show(root, found, blank) {
  const { stories, holes, told, loose } = found;
  const grid = /** @type {HTMLTableElement} */ (blank.cloneNode(true));
  if (stories.length) fillGrid(grid, found);
  grid.toggleAttribute("data-many", stories.length > WIDE);
  part(root, "grid").replaceWith(grid);

  const begun = stories.length > 0;
  say(part(root, "holes"), begun && holes.length ? `Nothing yet for: ${names(holes)}.` : "");
  say(part(root, "whole"), begun && !holes.length ? "Every competency has a story." : "");
  say(part(root, "told"), told.length ? `Only from round one: ${names(told)}.` : "");
  const untagged = loose.map((story) => `“${titleOf(story)}”`).join(", ");
  say(part(root, "loose"), loose.length ? `No competency ticked yet: ${untagged}.` : "");
  part(root, "legend").hidden = !stories.some(({ used }) => used);

  const open = new Set(parts(root, "opening").flatMap((one) => (one.open ? [one.dataset.id] : [])));
  part(root, "openings").replaceChildren(...(begun ? listOpenings(found) : []));
  for (const one of parts(root, "opening")) one.open = open.has(one.dataset.id);
}

/** @param {readonly { name: string }[]} competencies */
const names = (competencies) => competencies.map(({ name }) => name).join(", ");

/**
 * @param {HTMLElement} line
 * @param {string} text
 */
function say(line, text) {
  line.textContent = text;
  line.hidden = !text;
}
