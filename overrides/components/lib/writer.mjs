// @ts-check
/**
 * Writing that always ends well: in the database, or else in memory. What had to stay in memory is tried
 * again after the next change that the database takes.
 */
import { Problem } from "./problems.mjs";
import { newer, readable } from "./records.mjs";
import { replace } from "./rows.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 * @typedef {import("./rows.mjs").Edit} Edit
 *
 * @typedef {object} WriterOptions
 * @property {ReturnType<typeof import("./database.mjs").createDatabase>} database
 * @property {import("./memory.mjs").Memory} memory
 * @property {ReturnType<typeof import("./channel.mjs").createChannel>} channel
 * @property {ReturnType<typeof import("./journal.mjs").createJournal>} journal
 * @property {() => number} now
 * @property {(error: unknown) => void} tell
 */

/** @param {WriterOptions} options */
export function createWriter({ database, memory, channel, journal, now, tell }) {
  let draining = false;

  /**
   * All edits in one transaction, or all in memory.
   * @param {ReadonlyMap<string, Edit>} edits may be run more than once; must not throw
   * @param {ReadonlyMap<string, unknown>} [damaged] what else cannot be read, to be set aside
   */
  async function commit(edits, damaged = new Map()) {
    /** @type {Map<string, StoredRecord>} */
    let changed = new Map();
    try {
      const outcome = await database.run("readwrite", (stores) => transact(stores, edits, damaged));
      changed = outcome.changed;
      for (const [key, record] of outcome.latest) memory.saved(key, record);
      for (const key of damaged.keys()) journal.forget(key);
      if (outcome.shelved) tell(new Problem("damaged"));
      if (changed.size) channel.tell([...changed.keys()]);
      void drain();
    } catch (error) {
      tell(error);
      for (const [key, edit] of edits) {
        const record = edit(memory.get(key));
        if (record) changed.set(key, record);
      }
      for (const [key, record] of changed) memory.hold(key, record);
    }
    if (changed.size) channel.hear([...changed.keys()], true);
  }

  /**
   * @param {import("./rows.mjs").Stores} stores
   * @param {ReadonlyMap<string, Edit>} edits
   * @param {ReadonlyMap<string, unknown>} damaged
   */
  function transact(stores, edits, damaged) {
    /** `latest` is what the database then has under each key, changed or not. */
    const outcome = { changed: new Map(), latest: new Map(), shelved: 0 };
    /** @type {(key: string, found: unknown) => void} */
    const shelve = (key, found) => {
      stores.aside.add({ key, found, at: now() });
      outcome.shelved += 1;
    };
    for (const [key, found] of damaged) shelve(key, found);
    for (const [key, edit] of edits) {
      /** @type {Edit} */
      const keep = (stored) => {
        if (stored) memory.learn(key, stored);
        const next = edit(stored);
        if (next) outcome.changed.set(key, next);
        if (next ?? stored) outcome.latest.set(key, next ?? stored);
        return next;
      };
      replace(stores, key, keep, shelve);
    }
    return () => outcome;
  }

  async function drain() {
    const waiting = memory.waiting();
    if (draining || !waiting.size) return;
    draining = true; // what the database refuses now is not offered again until another change succeeds
    await merge(waiting);
    draining = false;
  }

  /**
   * The later of each wins; what cannot be read is set aside.
   * @param {ReadonlyMap<string, unknown>} records
   */
  async function merge(records) {
    /** @type {Map<string, Edit>} */
    const edits = new Map();
    const damaged = new Map();
    for (const [key, raw] of records) {
      const record = readable(key, raw);
      if (record) edits.set(key, (stored) => (newer(stored, record) === record ? record : undefined));
      else damaged.set(key, raw);
    }
    if (edits.size || damaged.size) await commit(edits, damaged);
  }

  /**
   * @param {readonly string[]} keys of what was found that cannot be read
   */
  const setAside = (keys) => commit(new Map(keys.map((key) => [key, () => undefined])));

  return { commit, merge, setAside };
}
