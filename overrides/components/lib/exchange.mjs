// @ts-check
/**
 * Bringing in a copy: all of it in one transaction or nothing, and the way back to exactly what was there.
 * Unlike a change of the reader's, it is never kept in memory alone.
 */
import { plainJson } from "./json.mjs";
import { newer } from "./records.mjs";
import { replace, rowsOf } from "./rows.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 * @typedef {import("./rows.mjs").Aside} Aside
 * @typedef {import("./rows.mjs").Stores} Stores
 *
 * @typedef {object} Brought
 * @property {Map<string, { before: StoredRecord | undefined, after: StoredRecord }>} changes
 * @property {IDBRequest<IDBValidKey>[]} shelved
 *
 * @typedef {object} ExchangeOptions
 * @property {ReturnType<typeof import("./database.mjs").createDatabase>} database
 * @property {import("./memory.mjs").Memory} memory
 * @property {ReturnType<typeof import("./channel.mjs").createChannel>} channel
 * @property {() => Promise<unknown>} settle whatever is being typed is saved first
 * @property {() => number} now
 * @property {(error: unknown) => void} tell
 */

/** @param {ExchangeOptions} options */
export function createExchange({ database, memory, channel, settle, now, tell }) {
  /**
   * @template T
   * @param {(stores: Stores) => () => T} work
   * @returns {Promise<T | null>} null where it failed, and so changed nothing
   */
  async function all(work) {
    try {
      return await database.run("readwrite", work);
    } catch (error) {
      tell(error);
      return null;
    }
  }

  /** @param {readonly string[]} keys */
  function announce(keys) {
    if (!keys.length) return;
    channel.tell(keys);
    channel.hear(keys, false); // forms on this page show what is now there, as they do for another tab's changes
  }

  /**
   * The later of each wins.
   * @param {ReadonlyMap<string, StoredRecord>} records
   * @param {readonly Aside[]} aside what the other store had set aside; what is here already is not doubled
   * @returns {Promise<Brought | null>} what it changed, for `takeBack`
   */
  async function bring(records, aside) {
    await settle();
    const brought = await all((stores) => {
      /** @type {Brought} */
      const outcome = { changes: new Map(), shelved: [] };
      for (const [key, record] of records) {
        /** @param {StoredRecord | undefined} stored */
        const edit = (stored) => {
          const before = newer(stored, memory.unsaved(key));
          if (newer(before, record) !== record) return undefined;
          outcome.changes.set(key, { before: stored, after: record });
          return record;
        };
        replace(stores, key, edit, (key, found) => stores.aside.add({ key, found, at: now() }));
      }
      const shelf = rowsOf(stores.aside, undefined, () => {
        const here = new Set(shelf().map(([, row]) => plainText(row)));
        for (const row of aside) if (!here.has(plainText(row))) outcome.shelved.push(stores.aside.add(row));
      });
      return () => outcome;
    });
    if (!brought) return null;
    for (const [key, { after }] of brought.changes) memory.saved(key, after);
    announce([...brought.changes.keys()]);
    return brought;
  }

  /**
   * Puts back what was there. What has been changed since then is the reader's, and stays.
   * @param {Brought} brought
   * @returns {Promise<number | null>} how many stayed as they were changed since; null where it failed
   */
  async function takeBack({ changes, shelved }) {
    await settle();
    const outcome = await all(({ records, aside }) => {
      /** @type {string[]} */
      const back = [];
      for (const [key, { before, after }] of changes) {
        const request = records.get(key);
        request.onsuccess = () => {
          if (JSON.stringify(request.result) !== JSON.stringify(after)) return;
          if (before) records.put(before, key);
          else records.delete(key);
          back.push(key);
        };
      }
      for (const { result } of shelved) aside.delete(result);
      return () => back;
    });
    if (!outcome) return null;
    for (const key of outcome) memory.drop(key);
    announce(outcome);
    return changes.size - outcome.length;
  }

  return { bring, takeBack };
}

/** @param {unknown} row */
function plainText(row) {
  try {
    return JSON.stringify(plainJson(row));
  } catch {
    return undefined; // nothing that came from a file is equal to it
  }
}
