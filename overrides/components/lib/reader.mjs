// @ts-check
/** Reading that always ends well: from the database, or else from what this page remembers. */
import { asProblem } from "./problems.mjs";
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
  /** @type {ReturnType<typeof find> | null} */
  let batch = null;

  /**
   * @param {(stores: Stores) => () => [string, unknown][]} rows
   * @param {(key: string) => boolean} belongs which of the remembered records are asked for
   * @returns {Promise<{ found: Map<string, StoredRecord>, whole: boolean }>} with tombstones; whether that is all
   *   there is, of which nothing is unread
   */
  async function find(rows, belongs) {
    /** @type {Map<string, StoredRecord>} */
    const found = new Map();
    const damaged = [];
    let [read, whole] = [false, true];
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
      whole = read || isRefused(error);
    }
    for (const [key, record] of memory.where(belongs)) {
      if (!read || memory.unsaved(key)) found.set(key, newer(found.get(key) ?? record, record));
    }
    return { found, whole };
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
      return (await batch).found.get(key);
    },

    /**
     * @param {string} prefix
     * @returns {Promise<{ rows: [string, StoredRecord][], whole: boolean }>} in the order of the keys
     */
    async all(prefix) {
      const range = () => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const { found, whole } = await find(
        ({ records }) => rowsOf(records, range()),
        (key) => key.startsWith(prefix),
      );
      return { rows: [...found].sort(([a], [b]) => (a < b ? -1 : 1)), whole };
    },

    /**
     * What was set aside, by the number it was given.
     * @returns {Promise<{ aside: Map<string, Aside>, whole: boolean }>}
     */
    async shelf() {
      try {
        const rows = await database.run("readonly", ({ aside }) => rowsOf(aside));
        const aside = rows.map(([number, row]) => [String(number), /** @type {Aside} */ (row)]);
        return { aside: new Map(/** @type {[string, Aside][]} */ (aside)), whole: true };
      } catch (error) {
        tell(error);
        return { aside: new Map(), whole: isRefused(error) };
      }
    },
  };
}

/**
 * Where nothing could ever be kept, what this page remembers is all there is.
 * @param {unknown} error
 */
const isRefused = (error) => asProblem(error).kind === "refused";
