// @ts-check
/** Tables that set offers side by side: a card for each row on a phone. */

import { element } from "../lib/elements.mjs";

/**
 * @param {string} caption
 * @param {readonly string[]} heads one an offer
 * @param {readonly { head: string, cells: readonly string[] }[]} rows
 */
export function sideBySide(caption, heads, rows) {
  const table = element("table", "study-offers");
  table.createCaption().textContent = caption;
  const top = table.createTHead().insertRow();
  top.append(element("td", ""), ...heads.map((head) => scoped(head, "col")));
  const body = table.createTBody();
  for (const { head, cells } of rows) {
    const row = body.insertRow();
    row.append(scoped(head, "row"));
    for (const [index, text] of cells.entries()) {
      const cell = element("td", "", element("span", "", text || "nothing noted"));
      if (!text) cell.className = "study-offers__open";
      cell.dataset.label = heads[index] ?? "";
      row.append(cell);
    }
  }
  // A table that is laid out as cards would lose its roles.
  table.setAttribute("role", "table");
  for (const group of table.tHead ? [table.tHead, body] : [body]) group.setAttribute("role", "rowgroup");
  for (const row of table.rows) row.setAttribute("role", "row");
  for (const cell of table.querySelectorAll("td")) cell.setAttribute("role", "cell");
  for (const cell of table.querySelectorAll("th"))
    cell.setAttribute("role", cell.scope === "col" ? "columnheader" : "rowheader");
  return table;
}

/**
 * @param {string} text
 * @param {"col" | "row"} scope
 */
function scoped(text, scope) {
  const head = element("th", "", text);
  head.scope = scope;
  return head;
}
