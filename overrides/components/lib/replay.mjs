// @ts-check
/** What an earlier page left in the journal, brought up to date: it may have been a page of another version. */

import { isObject } from "./json.mjs";
import { migrate, readable } from "./records.mjs";

/**
 * @param {ReadonlyMap<string, unknown>} left
 * @param {readonly import("./records.mjs").Migration[]} steps
 * @returns {{ records: Map<string, unknown>, renamed: string[] }} what a newer page left stays where it is;
 *   `renamed` are the keys of entries that are now under another name
 */
export function upToDate(left, steps) {
  const records = new Map();
  /** @type {string[]} */
  const renamed = [];
  for (const [key, raw] of left) {
    const version = isObject(raw) && typeof raw.version === "number" ? raw.version : 1;
    if (version > steps.length + 1) continue;
    const after = version > steps.length ? new Map([[key, raw]]) : migrated(key, raw, version, steps);
    for (const [name, record] of after) records.set(name, record);
    if (!after.has(key)) renamed.push(key);
  }
  return { records, renamed };
}

/**
 * @param {string} key
 * @param {unknown} raw
 * @param {number} version
 * @param {readonly import("./records.mjs").Migration[]} steps
 * @returns {Map<string, unknown>} as it was found where that cannot be done: it is then set aside or kept
 */
function migrated(key, raw, version, steps) {
  const record = readable(key, raw);
  try {
    return record ? migrate(new Map([[key, record]]), version, steps) : new Map([[key, raw]]);
  } catch {
    return new Map([[key, raw]]);
  }
}
