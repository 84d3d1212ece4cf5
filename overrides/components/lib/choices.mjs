// @ts-check
/**
 * A value put in the place of whatever was there: a tick, a choice. It is in the journal before anything else
 * happens, because the page may be left in the very moment of the click.
 */
import { clean, stamp } from "./records.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 *
 * @typedef {object} ChoicesOptions
 * @property {import("./memory.mjs").Memory} memory
 * @property {Pick<ReturnType<typeof import("./drafts.mjs").createDrafts>, "end">} drafts
 * @property {(edits: ReadonlyMap<string, import("./rows.mjs").Edit>) => Promise<void>} commit
 * @property {(key: string, f: (value: any) => any) => Promise<any>} change
 * @property {Promise<unknown>} ready
 */

/** @param {ChoicesOptions} options */
export function createChoices({ memory, drafts, commit, change, ready }) {
  /**
   * @param {string} key
   * @param {any} value
   * @returns {StoredRecord | undefined} what is now in the journal
   */
  function chosen(key, value) {
    drafts.end(key);
    try {
      return memory.choose(key, value);
    } catch {
      return undefined; // `change` tells what is wrong with it
    }
  }

  return {
    /**
     * @param {string} key
     * @param {any} value
     * @returns {Promise<any>} the value that is then there
     */
    async set(key, value) {
      const record = chosen(key, value);
      if (!record) return change(key, () => value);
      await ready;
      await commit(new Map([[key, (stored) => inPlaceOf(stored, key, record)]]));
      return memory.get(key)?.value ?? null;
    },
  };
}

/**
 * The choice wins over what it found, also where another tab's clock is ahead.
 * @param {StoredRecord | undefined} stored
 * @param {string} key
 * @param {StoredRecord} record
 */
function inPlaceOf(stored, key, record) {
  if (!stored || stored.at < record.at || same(stored, record)) return record;
  return clean(key, { value: record.value, at: stamp(stored, record.at) });
}

/** @type {(a: StoredRecord, b: StoredRecord) => boolean} */
const same = (a, b) => a.at === b.at && JSON.stringify(a.value) === JSON.stringify(b.value);
