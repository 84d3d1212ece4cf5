// @ts-check
/**
 * The filled table: a column a story. On a narrow screen the style sheet turns each row into the competency with
 * the names of its stories, so every cell says its story's name, and the roles are named that this would take.
 */

import { titleOf } from "../lib/telling.mjs";

/**
 * @param {HTMLTableElement} grid as it was served, with a head and a row a competency
 * @param {import("./cover.mjs").Coverage} coverage
 */
export function fillGrid(grid, { stories, rows }) {
  grid.setAttribute("role", "table");
  grid.dataset.filled = "";
  for (const group of [grid.tHead, ...grid.tBodies]) group?.setAttribute("role", "rowgroup");
  const head = /** @type {HTMLTableRowElement} */ (grid.tHead?.rows[0]);
  refill(head, "columnheader", stories.map(heading));
  rows.forEach(({ stories: covering }, index) => {
    const row = /** @type {HTMLTableRowElement} */ (grid.tBodies[0]?.rows[index]);
    const cells = stories.map((story) => cell(covering.includes(story) ? story : null));
    refill(row, "rowheader", covering.length ? cells : [nothing(stories.length)]);
    row.toggleAttribute("data-hole", !covering.length);
  });
}

/**
 * The first cell stays; the others are replaced.
 * @param {HTMLTableRowElement} row
 * @param {string} role of the first cell
 * @param {HTMLElement[]} cells
 */
function refill(row, role, cells) {
  row.setAttribute("role", "row");
  const first = /** @type {HTMLElement} */ (row.cells[0]);
  first.setAttribute("role", role);
  row.replaceChildren(first, ...cells);
}

/** @typedef {import("./cover.mjs").Story} Story */

/** @param {Story} story */
function heading(story) {
  const th = made("th", "columnheader");
  th.scope = "col";
  const title = document.createElement("span");
  title.textContent = titleOf(story);
  th.append(title);
  if (story.used) th.append(roundOne());
  return th;
}

/** @param {Story | null} story the one that covers, if it does */
function cell(story) {
  const td = made("td", "cell");
  if (!story) return td;
  const mark = document.createElement("span");
  mark.className = "study-coverage__mark";
  mark.ariaHidden = "true";
  mark.textContent = story.used ? "◐" : "●";
  const name = document.createElement("span");
  name.className = "study-coverage__name";
  name.textContent = titleOf(story);
  if (story.used) name.append(roundOne());
  td.append(mark, name);
  return td;
}

/** @param {number} width */
function nothing(width) {
  const td = made("td", "cell");
  td.colSpan = width;
  td.textContent = "Nothing yet";
  return td;
}

function roundOne() {
  const told = document.createElement("span");
  told.className = "study-coverage__told";
  told.textContent = " · round one";
  return told;
}

/**
 * @template {"td" | "th"} T
 * @param {T} tag
 * @param {string} role
 */
function made(tag, role) {
  const cell = document.createElement(tag);
  cell.setAttribute("role", role);
  return cell;
}
