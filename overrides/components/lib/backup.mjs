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
 * @property {number} fresh how many things are later than it
 * @property {boolean} due some of them have waited for seven days
 * @property {number} waited for how many days the oldest of them has waited
 */

/**
 * @param {ReadonlyMap<string, import("./records.mjs").StoredRecord>} records
 * @param {number} now
 * @returns {BackupState}
 */
export function backupState(records, now) {
  const last = shaped("backup", records.get(LAST)?.value).at;
  const fresh = [...records]
    .filter(([key, { value, at }]) => isSomething(key, value) && at > (last ?? -1))
    .map(([, { at }]) => at);
  const oldest = fresh.reduce((a, b) => Math.min(a, b), now);
  const waited = Math.floor((now - oldest) / DAY);
  return { last, fresh: fresh.length, waited, due: waited >= PATIENCE };
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
