// @ts-check
/**
 * What one saved thing is, and which of two is the later. Pure: no browser and no clock, so that a tab,
 * an import and a test all come to the same answer.
 *
 * A record is kept under `<kind>/<id>`: "tick/route-tried", "note/why-are-you-leaving". Its value is
 * plain JSON; null says that the reader removed it (a tombstone, so that a merge does not bring it back).
 *
 * @typedef {{ readonly value: any, readonly at: number }} StoredRecord  `at` in milliseconds since 1970
 * @typedef {ReadonlyMap<string, StoredRecord> | { readonly [key: string]: StoredRecord }} Records
 * @typedef {(records: Map<string, StoredRecord>) => Map<string, StoredRecord>} Migration
 */

import { FORBIDDEN, isObject, plainJson } from "./json.mjs";

/**
 * One step for each version after the first: MIGRATIONS[0] takes version 1 to version 2. The database
 * upgrade and the import of an older copy run the same steps. Steps are only ever added, at the end.
 * @type {readonly Migration[]}
 */
export const MIGRATIONS = Object.freeze([]);

export const VERSION = MIGRATIONS.length + 1;

const KEY = /^([a-z]{2,20})\/([a-z0-9][a-z0-9-]{0,63})$/;
const LONGEST = 100_000;
/** No clock is so wrong; a later `at` would win every merge for ever. */
const LATEST = Date.UTC(2200, 0);

/**
 * @param {unknown} key
 * @returns {{ kind: string, id: string }}
 */
export function parseKey(key) {
  const [, kind, id] = (typeof key === "string" && KEY.exec(key)) || [];
  if (!kind || !id || FORBIDDEN.has(kind) || FORBIDDEN.has(id)) throw new Error(`not a key: ${String(key)}`);
  return { kind, id };
}

/**
 * @param {unknown} key
 * @returns {key is string}
 */
export function isKey(key) {
  try {
    return Boolean(parseKey(key));
  } catch {
    return false;
  }
}

/**
 * The record built anew from the fields that are known. It is frozen: it is changed by saving another.
 * @param {unknown} key
 * @param {unknown} record
 * @returns {StoredRecord}
 */
export function clean(key, record) {
  parseKey(key);
  if (!isObject(record)) throw new Error(`${key}: not a record`);
  const { value, at } = record;
  if (typeof at !== "number" || !Number.isInteger(at) || at < 0 || at > LATEST)
    throw new Error(`${key}: no time`);
  const plain = plainJson(value);
  if (JSON.stringify(plain).length > LONGEST) throw new Error(`${key}: too long`);
  return Object.freeze({ value: plain, at });
}

/**
 * The same, for what comes out of a database or a file: undefined where it cannot be read.
 * @param {unknown} key
 * @param {unknown} raw
 * @returns {StoredRecord | undefined}
 */
export function readable(key, raw) {
  try {
    return clean(key, raw);
  } catch {
    return undefined;
  }
}

/**
 * The moment of a change to `previous`: later than it even where the clock was put back.
 * @param {StoredRecord | undefined} previous
 * @param {number} now
 * @returns {number}
 */
export const stamp = (previous, now) => Math.min(LATEST, Math.max(now, (previous?.at ?? -1) + 1));

/**
 * The one that wins: the later; at the same moment one that keeps something, then the one whose JSON sorts
 * last. Which of the two came first never matters. A perfect tie gives `a`, so `newer(a, b) === b` means
 * that b has something to add.
 * @template {StoredRecord | undefined} R
 * @param {R} a
 * @param {R} b
 * @returns {R}
 */
export function newer(a, b) {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return b.at > a.at ? b : a;
  return tiebreak(b) > tiebreak(a) ? b : a;
}

/** @param {StoredRecord} record */
const tiebreak = ({ value }) => (value === null ? "" : JSON.stringify(value));

/**
 * @template T
 * @param {ReadonlyMap<string, T> | { readonly [key: string]: T }} records
 * @returns {[string, T][]}
 */
export const entriesOf = (records) => (records instanceof Map ? [...records] : Object.entries(records));

/**
 * @param {Map<string, StoredRecord>} records as version `from` kept them
 * @param {number} from
 * @param {readonly Migration[]} [steps]
 * @returns {Map<string, StoredRecord>}
 */
export function migrate(records, from, steps = MIGRATIONS) {
  return steps.slice(from - 1).reduce((before, step) => step(before), records);
}
