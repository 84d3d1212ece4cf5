// @ts-check
/**
 * What is done inside one transaction. The database has two object stores: `records`, and `aside` for what
 * could not be read, kept exactly as it was found so that it can still be handed to the reader.
 */
import { clean, migrate, readable } from "./records.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 * @typedef {{ records: IDBObjectStore, aside: IDBObjectStore }} Stores
 * @typedef {{ key: unknown, found: unknown, at: number }} Aside
 * @typedef {(stored: StoredRecord | undefined) => StoredRecord | undefined} Edit
 */

/**
 * @param {IDBObjectStore} store
 * @param {IDBKeyRange} [range]
 * @param {() => void} [then] called once the rows are there, inside the transaction
 * @returns {() => [any, unknown][]}
 */
export function rowsOf(store, range, then = () => {}) {
  const keys = store.getAllKeys(range);
  const values = store.getAll(range);
  values.onsuccess = then;
  return () => keys.result.map((key, index) => [key, values.result[index]]);
}

/**
 * @param {IDBObjectStore} store
 * @param {readonly string[]} keys
 * @returns {() => [string, unknown][]} without those that have nothing
 */
export function rowsAt(store, keys) {
  const requests = keys.map((key) => store.get(key));
  return () => {
    const rows = keys.map((key, index) => /** @type {[string, unknown]} */ ([key, requests[index]?.result]));
    return rows.filter(([, found]) => found !== undefined);
  };
}

/**
 * What is stored under `key` becomes what `edit` makes of it; undefined leaves it alone. What cannot be read
 * counts as nothing stored, and goes to `shelve`.
 * @param {Stores} stores
 * @param {string} key
 * @param {Edit} edit must not throw
 * @param {(key: string, found: unknown) => void} shelve
 */
export function replace({ records }, key, edit, shelve) {
  const request = records.get(key);
  request.onsuccess = () => {
    const stored = readable(key, request.result);
    if (!stored && request.result !== undefined) {
      shelve(key, request.result);
      records.delete(key);
    }
    const next = edit(stored);
    if (next) records.put(next, key);
  };
}

/**
 * All steps in the one transaction of the upgrade: an error leaves the older version as it was. A record
 * that cannot be read stays where it is, and is set aside when it is next asked for.
 * @param {IDBOpenDBRequest} request
 * @param {number} from
 * @param {readonly import("./records.mjs").Migration[]} migrations
 * @param {(error: unknown) => void} fail
 */
export function upgrade(request, from, migrations, fail) {
  if (from === 0) {
    request.result.createObjectStore("records");
    request.result.createObjectStore("aside", { autoIncrement: true });
    return;
  }
  const transaction = /** @type {IDBTransaction} */ (request.transaction);
  const records = transaction.objectStore("records");
  const rows = rowsOf(records, undefined, () => {
    try {
      const before = new Map();
      for (const [key, raw] of rows()) if (readable(key, raw)) before.set(key, clean(key, raw));
      const after = migrate(new Map(before), from, migrations);
      for (const key of before.keys()) if (!after.has(key)) records.delete(key);
      for (const [key, record] of after) records.put(clean(key, record), key);
    } catch (error) {
      fail(error);
      transaction.abort();
    }
  });
}
