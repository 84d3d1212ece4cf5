// @ts-check
/** What bringing in a copy would change here: worked out before anything is written. */

import { LAST } from "./backup.mjs";
import { countThings, isOwn, kindOf, nameOf, placeOf, travels } from "./kinds.mjs";
import { entriesOf, newer, stamp } from "./records.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 * @typedef {"added" | "changed" | "removed" | "same" | "older"} Change
 *   older: the copy has something else, and what is here is later
 *
 * @typedef {object} Group
 * @property {Change} change
 * @property {string} kind
 * @property {string[]} names of all of them, in the order of their keys
 */

/** @type {readonly Change[]} */
const ORDER = ["added", "changed", "removed", "older", "same"];

/**
 * @param {StoredRecord | undefined} mine
 * @param {StoredRecord} theirs
 * @returns {Change}
 */
export function changeOf(mine, theirs) {
  const here = mine?.value ?? null;
  if (JSON.stringify(here) === JSON.stringify(theirs.value)) return "same";
  if (newer(mine, theirs) !== theirs) return "older";
  if (here === null) return "added";
  return theirs.value === null ? "removed" : "changed";
}

/**
 * @param {import("./records.mjs").Records} mine
 * @param {import("./records.mjs").Records} theirs
 * @returns {Group[]} what changes first, and each in the order of the kinds
 */
export function compare(mine, theirs) {
  const here = new Map(entriesOf(mine));
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const [key, record] of [...entriesOf(theirs)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isOwn(key)) continue;
    const [before, kind] = [here.get(key), kindOf(key)];
    const change = changeOf(before, record);
    if (change === "same" && record.value === null) continue; // nothing here, nothing there
    const group = groups.get(`${change} ${kind}`) ?? { change, kind, names: [] };
    group.names.push(nameOf(key, record.value ?? before?.value));
    groups.set(`${change} ${kind}`, group);
  }
  const place = (/** @type {Group} */ { change, kind }) => [ORDER.indexOf(change), placeOf(kind)];
  return [...groups.values()].sort((a, b) => {
    const [[first = 0, second = 0], [third = 0, fourth = 0]] = [place(a), place(b)];
    return first - third || (second === fourth ? (a.kind < b.kind ? -1 : 1) : second - fourth);
  });
}

/** @type {(groups: readonly Group[], change: Change) => number} */
export const total = (groups, change) =>
  groups.filter((group) => group.change === change).reduce((sum, { names }) => sum + names.length, 0);

const DAY = 86_400_000;

/**
 * What of a copy comes in, and no later than tomorrow: nobody could change what is dated to the end of time. When the
 * last copy was saved is each browser's own matter; but a file that holds all that is here is a copy of this browser as
 * well.
 * @param {import("./records.mjs").Records} mine
 * @param {import("./incoming.mjs").Incoming} copy
 * @param {number} now
 * @returns {Map<string, StoredRecord>}
 */
export function toBring(mine, { records, saved }, now) {
  const theirs = new Map(
    [...records]
      .filter(([key]) => travels(key))
      .map(([key, { value, at }]) => [key, { value, at: Math.min(at, now + DAY) }]),
  );
  const last = new Map(entriesOf(mine)).get(LAST);
  if (saved !== null && saved <= now && saved > (last?.value?.at ?? -1) && covers(mine, theirs)) {
    theirs.set(LAST, { value: { at: saved, count: countThings(theirs) }, at: stamp(last, now) });
  }
  return theirs;
}

/**
 * Whether the copy holds all that is here: then it is a copy of this browser as well.
 * @param {import("./records.mjs").Records} mine
 * @param {import("./records.mjs").Records} theirs
 */
export function covers(mine, theirs) {
  const there = new Map(entriesOf(theirs));
  return entriesOf(mine).every(([key, record]) => {
    const other = there.get(key);
    return !isOwn(key) || (other !== undefined && newer(other, record) === other);
  });
}
