// @ts-check
/**
 * A copy of everything, as a file of the reader's own: the same records always give the same text.
 */
import { LAST } from "./backup.mjs";
import { download } from "./download.mjs";
import { countThings } from "./kinds.mjs";
import { VERSION } from "./records.mjs";
import { hereZone, wallAt } from "./zone.mjs";

/** The field that names the format and says which version of it this is. */
export const FORMAT = "second-round";
const TYPE = "application/json";

/**
 * @typedef {{ records: Map<string, import("./records.mjs").StoredRecord>,
 *   aside: Map<string, import("./rows.mjs").Aside>, whole: boolean }} Contents whole: nothing of it is unread
 */

/**
 * @param {Omit<Contents, "whole">} contents
 * @param {number} made
 * @returns {string} JSON
 */
export function copyText({ records, aside }, made) {
  const copy = {
    [FORMAT]: VERSION,
    made: new Date(made).toISOString(),
    records: Object.fromEntries([...records].sort(byKey)),
    aside: Object.fromEntries(
      [...aside].map(([number, row]) => [number, { ...row, found: printable(row.found) }]),
    ),
  };
  return JSON.stringify(copy, null, 1) + "\n";
}

/** @type {(a: [string, unknown], b: [string, unknown]) => number} */
const byKey = ([a], [b]) => (a < b ? -1 : 1);

/**
 * IndexedDB keeps more than JSON can say, and what was set aside may be any of it.
 * @param {unknown} found
 * @returns {unknown}
 */
function printable(found) {
  try {
    JSON.stringify(found);
    return found;
  } catch {
    return String(found);
  }
}

/**
 * The only way in which a copy is saved, so that the last whole one is always known.
 * @param {Pick<import("./store.mjs").Store, "contents" | "set">} store
 * @param {Document} document
 * @param {() => number} [now]
 * @returns {Promise<boolean>} whether it has everything
 */
export async function saveCopy(store, document, now = Date.now) {
  const made = now();
  const contents = await store.contents();
  const text = copyText(contents, made);
  download(document, { name: `second-round-${dayOf(made)}.json`, type: TYPE, text });
  if (contents.whole) await store.set(LAST, { at: made, count: countThings(contents.records) });
  return contents.whole;
}

/**
 * What could not be read, for somebody who may be able to.
 * @param {Pick<Contents, "aside">} contents
 * @param {Document} document
 * @param {number} made
 */
export function saveAside({ aside }, document, made) {
  const text = copyText({ records: new Map(), aside }, made);
  download(document, { name: `second-round-aside-${dayOf(made)}.json`, type: TYPE, text });
}

/**
 * By the reader's own clock: in the evening it is tomorrow already in UTC.
 * @param {number} moment
 */
const dayOf = (moment) => wallAt(moment, hereZone()).date;
