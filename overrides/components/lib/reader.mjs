// @ts-check
/** Reading that always ends well: from the database, or else from what this page remembers. */
import { newer, readable } from "./records.mjs";
import { rowsAt, rowsOf } from "./rows.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 * @typedef {import("./rows.mjs").Aside} Aside
 * @typedef {import("./rows.mjs").Stores} Stores
 *
 * @typedef {object} ReaderOptions
 * @property {ReturnType<typeof import("./database.mjs").createDatabase>} database
 * @property {import("./memory.mjs").Memory} memory
 * @property {(keys: readonly string[]) => Promise<void>} setAside
 * @property {(error: unknown) => void} tell
 */

/** @param {ReaderOptions} options */
export function createReader({ database, memory, setAside, tell }) {
  /** @type {Set<string>} */
  const wanted = new Set();
  /** @type {Promise<Map<string, StoredRecord>> | null} */
  let batch = null;

  /**
   * @param {(stores: Stores) => () => [string, unknown][]} rows
   * @param {(key: string) => boolean} belongs which of the remembered records are asked for
   * @returns {Promise<Map<string, StoredRecord>>} with tombstones
   */
  async function find(rows, belongs) {
    /** @type {Map<string, StoredRecord>} */
    const found = new Map();
    const damaged = [];
    let read = false;
    try {
      for (const [key, raw] of await database.run("readonly", rows)) {
        const record = readable(key, raw);
        if (record) {
          memory.learn(key, record);
          found.set(key, record);
        } else damaged.push(key);
      }
      read = true;
      if (damaged.length) await setAside(damaged);
    } catch (error) {
      tell(error);
    }
    for (const [key, record] of memory.where(belongs)) {
      if (!read || memory.unsaved(key)) found.set(key, newer(found.get(key) ?? record, record));
    }
    return found;
  }

  return {
    /**
     * What is asked for at the same moment is read in one transaction: a table asks for hundreds.
     * @param {string} key
     * @returns {Promise<StoredRecord | undefined>}
     */
    async one(key) {
      wanted.add(key);
      batch ??= Promise.resolve().then(() => {
        const keys = new Set(wanted);
        wanted.clear();
        batch = null;
        return find(
          ({ records }) => rowsAt(records, [...keys]),
          (key) => keys.has(key),
        );
      });
      return (await batch).get(key);
    },

    /**
     * @param {string} prefix
     * @returns {Promise<[string, StoredRecord][]>} in the order of the keys
     */
    async all(prefix) {
      const range = () => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const found = await find(
        ({ records }) => rowsOf(records, range()),
        (key) => key.startsWith(prefix),
      );
      return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
    },

    /** @returns {Promise<Map<string, Aside>>} what was set aside, by the number it was given */
    async shelf() {
      try {
        const rows = await database.run("readonly", ({ aside }) => rowsOf(aside));
        return new Map(rows.map(([number, row]) => [String(number), /** @type {Aside} */ (row)]));
      } catch (error) {
        tell(error);
        return new Map();
      }
    },
  };
}
