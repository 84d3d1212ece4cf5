// @ts-check
/**
 * A table for spreadsheets: CSV as RFC 4180 has it, with the byte order mark without which Excel takes UTF-8
 * for something else.
 */

/**
 * What a spreadsheet may take for a formula. `macros/exports/tables.py` has the same rule and says why; the
 * tests hold both to the same examples.
 */
const FORMULA = /^[' ]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** @param {string} text */
export const guarded = (text) => (FORMULA.test(text) ? `'${text}` : text);

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export const csvText = (head, rows) =>
  "\ufeff" + [head, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");

/** @param {string} text */
const cell = (text) => quoted(guarded(text));

/** @param {string} text */
export const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
