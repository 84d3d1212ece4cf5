// @ts-check
/**
 * The last moments of typing and choosing, in localStorage, because a write to IndexedDB that begins while the
 * page goes away is kept only about half the time. An entry lives from the key press until the database has it.
 * Nothing here throws: where there is no storage there is no journal.
 *
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 */

/**
 * @param {{ name: string, storage: () => Storage, version?: number }} options `storage` may throw, as the
 *   browser's getter does
 */
export function createJournal({ name, storage, version = 1 }) {
  const prefix = `${name}:journal:`;
  /** What this page wrote or read, as text: another tab's newer entry under the same key is not ours to forget. */
  const seen = new Map();

  /**
   * @template T
   * @param {(storage: Storage) => T} use
   * @returns {T | undefined}
   */
  function attempt(use) {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  }

  return {
    /**
     * @param {string} key
     * @param {StoredRecord} record
     */
    write(key, record) {
      const text = JSON.stringify(version > 1 ? { ...record, version } : record);
      seen.set(key, text);
      attempt((kept) => kept.setItem(prefix + key, text));
    },

    /** @param {string} key */
    forget(key) {
      if (!seen.has(key)) return;
      attempt((kept) => {
        if (kept.getItem(prefix + key) === seen.get(key)) kept.removeItem(prefix + key);
      });
      seen.delete(key);
    },

    /** All that is ours in this storage, of every tab and beside the journal, and nothing of another site's. */
    clear() {
      seen.clear();
      attempt((kept) => {
        for (const own of names(kept, `${name}:`)) kept.removeItem(own);
      });
    },

    /**
     * What an earlier page left, to be judged by whoever takes it: text that is not JSON comes as it is.
     * @returns {Map<string, unknown>}
     */
    left() {
      const found = new Map();
      attempt((kept) => {
        for (const name of names(kept, prefix)) {
          const key = name.slice(prefix.length);
          const text = kept.getItem(name);
          if (text === null) continue;
          seen.set(key, text);
          found.set(key, parsed(text));
        }
      });
      return found;
    },
  };
}

/**
 * @param {Storage} kept
 * @param {string} start
 */
const names = (kept, start) =>
  Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? "").filter((name) =>
    name.startsWith(start),
  );

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
