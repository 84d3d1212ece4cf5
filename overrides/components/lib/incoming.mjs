// @ts-check
/**
 * A copy that comes from a file or from another device, judged before anything of it is kept: it may be cut
 * off, enormous, made by somebody else, or made to harm. Pure; never throws.
 */
import { FORMAT } from "./copy.mjs";
import { isObject, plainJson } from "./json.mjs";
import { MIGRATIONS, migrate, readable } from "./records.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 * @typedef {import("./rows.mjs").Aside} Aside
 *
 * @typedef {object} Incoming
 * @property {Map<string, StoredRecord>} records as the present version keeps them
 * @property {Aside[]} aside what the other store had set aside
 * @property {string[]} unreadable the keys of what is no record
 * @property {number | null} made when the copy was made, where it says so
 * @property {number | null} saved the same, where it is a file that the reader has
 *
 * @typedef {{ copy: Incoming, problem?: undefined } | { copy?: undefined, problem: string }} Judged
 */

/** More than anybody writes, and little enough for a phone. */
export const MOST_BYTES = 16 * 1024 * 1024;
const MOST_RECORDS = 20_000;

const CHOOSE =
  "Choose a file that “Save a copy” made; its name begins with “second-round” and ends with “.json”.";

/** What is wrong, and what to do: each is shown as it stands. */
export const PROBLEMS = Object.freeze({
  empty: `This file is empty. ${CHOOSE}`,
  large: `This file is larger than 16 MB, which is more than anybody writes here. ${CHOOSE}`,
  many: `This file holds more than 20,000 things, which is more than anybody writes here. ${CHOOSE}`,
  foreign: `This file is not a copy from this site. ${CHOOSE}`,
  damaged: "This file is cut off or damaged. Save the copy again where it came from, or choose an older one.",
  newer:
    "This copy was made by a newer version of this site. Reload this page, so that it is the newer one as " +
    "well, and choose the file again.",
  older:
    "This copy comes from an older version of this site and could not be brought up to date. Choose a later one.",
  unread: "Your browser could not read this file. Choose it again, or copy it to this device first.",
});

/** @type {(problem: keyof typeof PROBLEMS) => Judged} */
const refused = (problem) => ({ problem: PROBLEMS[problem] });

/**
 * @param {string} text
 * @param {readonly import("./records.mjs").Migration[]} [steps]
 * @returns {Judged}
 */
export function readCopy(text, steps = MIGRATIONS) {
  if (!text.trim()) return refused("empty");
  if (text.length > MOST_BYTES) return refused("large");
  const copy = parsed(text);
  // What begins like one of ours and does not parse was ours.
  if (copy === undefined)
    return refused(text.trimStart().startsWith("{") && named(text) ? "damaged" : "foreign");
  if (!isObject(copy) || !Object.hasOwn(copy, FORMAT)) return refused("foreign");
  const version = copy[FORMAT];
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return refused("damaged");
  if (version > steps.length + 1) return refused("newer");
  const { records: given, aside: shelf = {}, made } = copy;
  if (!isObject(given) || !isObject(shelf)) return refused("damaged");
  if (Object.keys(given).length + Object.keys(shelf).length > MOST_RECORDS) return refused("many");

  const found = sorted(Object.entries(given));
  try {
    const present = sorted([...migrate(new Map(found.records), version, steps)]);
    if (present.records.size > MOST_RECORDS) return refused("many");
    const unreadable = [...found.unreadable, ...present.unreadable];
    const [aside, moment] = [rowsOf(shelf), momentOf(made)];
    return { copy: { records: present.records, unreadable, aside, made: moment, saved: moment } };
  } catch {
    return refused("older");
  }
}

/**
 * @param {File | undefined} file
 * @returns {Promise<string | { problem: string }>}
 */
export async function textOf(file) {
  if (!file || file.size > MOST_BYTES) return { problem: file ? PROBLEMS.large : PROBLEMS.unread };
  try {
    return await file.text();
  } catch {
    return { problem: PROBLEMS.unread };
  }
}

/** @param {[string, unknown][]} entries */
function sorted(entries) {
  const records = new Map();
  /** @type {string[]} */
  const unreadable = [];
  for (const [key, raw] of entries) {
    const record = readable(key, raw);
    if (record) records.set(key, record);
    else unreadable.push(key);
  }
  return { records, unreadable };
}

/**
 * @param {{ [number: string]: unknown }} shelf
 * @returns {Aside[]} without what is not even plain
 */
function rowsOf(shelf) {
  return Object.values(shelf).flatMap((row) => {
    try {
      const { key, found, at } = isObject(row) ? row : { at: null };
      return typeof at === "number" && Number.isFinite(at) && found !== undefined
        ? [{ key: plainJson(key ?? null), found: plainJson(found), at }]
        : [];
    } catch {
      return [];
    }
  });
}

/** @param {unknown} made */
function momentOf(made) {
  const moment = typeof made === "string" ? Date.parse(made) : NaN;
  return Number.isNaN(moment) ? null : moment;
}

/** @param {string} text */
const named = (text) => text.slice(0, 200).includes(`"${FORMAT}"`);

/**
 * @param {string} text
 * @returns {unknown} undefined where it is not JSON
 */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
