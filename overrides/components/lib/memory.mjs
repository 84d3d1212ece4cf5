// @ts-check
/**
 * What this page knows of the reader's records: for reading when the database cannot be read, for keeping
 * what it could not take, and for the words that are being typed.
 */
import { clean, newer, stamp } from "./records.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 * @typedef {ReturnType<typeof createMemory>} Memory
 */

/**
 * @param {{ now: () => number, journal: ReturnType<typeof import("./journal.mjs").createJournal> }} options
 */
export function createMemory({ now, journal }) {
  /** @type {Map<string, StoredRecord>} the latest that was read, written or typed here */
  const known = new Map();
  /** @type {Set<string>} keys of `known` that the database does not have */
  const unsaved = new Set();
  /** @type {Set<string>} keys of `unsaved` whose text is still being typed */
  const typing = new Set();

  /**
   * @param {string} key
   * @param {StoredRecord} record
   */
  function learn(key, record) {
    const mine = known.get(key);
    if (!mine || !typing.has(key)) known.set(key, mine ? newer(mine, record) : record);
    // The words under the cursor are the latest, whatever another tab's clock says.
    else if (mine.at <= record.at) type(key, mine.value, record);
  }

  /**
   * @param {string} key
   * @param {any} value
   * @param {StoredRecord} [previous]
   */
  function type(key, value, previous = known.get(key)) {
    const record = clean(key, { value, at: stamp(previous, now()) });
    known.set(key, record);
    unsaved.add(key);
    typing.add(key);
    journal.write(key, record);
  }

  return {
    learn,

    /** @type {(key: string, value: any) => void} throws where the value cannot be kept */
    type: (key, value) => type(key, value),

    /**
     * A choice that the database is about to be asked to take. undefined where nothing is known that it
     * could remove: only the database can tell. Throws where the value cannot be kept.
     * @param {string} key
     * @param {any} value
     * @returns {StoredRecord | undefined}
     */
    choose(key, value) {
      const before = known.get(key);
      if (value === null && (before?.value ?? null) === null) return undefined;
      const record = clean(key, { value, at: stamp(before, now()) });
      known.set(key, record);
      journal.write(key, record);
      return record;
    },

    /** @param {string} key */
    stopTyping: (key) => typing.delete(key),

    /** @returns {string[]} */
    typed: () => [...typing],

    /** @param {string} key */
    get: (key) => known.get(key),

    /**
     * The database has `record` under `key`, or something later that this page has now read.
     * @param {string} key
     * @param {StoredRecord} record
     */
    saved(key, record) {
      learn(key, record);
      if (typing.has(key) || newer(record, known.get(key)) !== record) return;
      unsaved.delete(key);
      journal.forget(key);
    },

    /**
     * The database could not take `record`.
     * @param {string} key
     * @param {StoredRecord} record
     */
    hold(key, record) {
      learn(key, record);
      unsaved.add(key);
    },

    /**
     * What is known of it no longer holds: the database has gone back to something older.
     * @param {string} key
     */
    drop(key) {
      for (const keys of [known, unsaved, typing]) keys.delete(key);
      journal.forget(key);
    },

    clear() {
      for (const keys of [known, unsaved, typing]) keys.clear();
    },

    /** @param {string} key */
    unsaved: (key) => (unsaved.has(key) ? known.get(key) : undefined),

    /** @returns {Map<string, StoredRecord>} what waits for the database, but for the words being typed */
    waiting: () => new Map([...known].filter(([key]) => unsaved.has(key) && !typing.has(key))),

    /**
     * @param {(key: string) => boolean} belongs
     * @returns {[string, StoredRecord][]}
     */
    where: (belongs) => [...known].filter(([key]) => belongs(key)),
  };
}
