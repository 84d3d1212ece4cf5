// @ts-check
/** When the last copy was saved, and whether it is time for another. Pure. */

import { isSomething } from "./kinds.mjs";
import { shaped } from "./shapes.mjs";

export const LAST = "backup/last";
const DAY = 86_400_000;
const PATIENCE = 7;

/**
 * @typedef {object} BackupState
 * @property {number | null} last when the last copy was saved
 * @property {number} fresh how many things are not in it as they are now
 * @property {boolean} due some of them have waited for seven days
 * @property {number} waited for how many days the oldest of them has waited
 */

/**
 * @param {ReadonlyMap<string, import("./records.mjs").StoredRecord>} records
 * @param {number} now
 * @returns {BackupState}
 */
export function backupState(records, now) {
  const { at: last, count } = shaped("backup", records.get(LAST)?.value);
  const things = [...records].filter(([key, { value }]) => isSomething(key, value));
  const later = things.map(([, { at }]) => at).filter((at) => at > (last ?? -1));
  // What was brought in since keeps its own date, which may be before that of the copy.
  const more = things.length - (count ?? Infinity);
  const waited = Math.floor((now - later.reduce((a, b) => Math.min(a, b), now)) / DAY);
  return { last, fresh: Math.max(later.length, more, 0), waited, due: waited >= PATIENCE };
}

/**
 * "today", "yesterday", "12 days ago", by the calendar of whoever reads it.
 * @param {number} moment
 * @param {number} now
 */
export function daysAgo(moment, now) {
  const days = Math.round((midnight(now) - midnight(moment)) / DAY);
  if (days <= 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}

/** @param {number} moment */
const midnight = (moment) => new Date(moment).setHours(0, 0, 0, 0);
