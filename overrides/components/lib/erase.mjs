// @ts-check
/**
 * Everything of this site's that the reader has in this browser, gone: from the database, the journal and
 * every tab. Other sites of the same owner share the origin, so nothing but our own names is touched.
 */

import { asProblem } from "./problems.mjs";

/**
 * @typedef {object} EraserOptions
 * @property {string} name
 * @property {() => IDBFactory} indexedDB
 * @property {{ open: number }} limits
 * @property {ReturnType<typeof import("./database.mjs").createDatabase>} database
 * @property {import("./memory.mjs").Memory} memory
 * @property {ReturnType<typeof import("./journal.mjs").createJournal>} journal
 * @property {ReturnType<typeof import("./channel.mjs").createChannel>} channel
 * @property {Pick<ReturnType<typeof import("./drafts.mjs").createDrafts>, "end">} drafts
 * @property {(error: unknown) => void} tell
 */

/** @param {EraserOptions} options */
export function createEraser({ name, indexedDB, limits, database, memory, journal, channel, drafts, tell }) {
  /** What this page knows: otherwise it would write it again. */
  function forget() {
    for (const key of memory.typed()) drafts.end(key);
    const keys = memory.where(() => true).map(([key]) => key);
    memory.clear();
    journal.clear();
    channel.hear(keys, false);
  }

  channel.whenErased(forget);

  return {
    /** @returns {Promise<boolean>} whether it is all gone */
    async erase() {
      for (const key of memory.typed()) drafts.end(key);
      try {
        // Emptied first, because another tab may keep the database from being deleted.
        await database.run("readwrite", ({ records, aside }) => {
          records.clear();
          aside.clear();
          return () => undefined;
        });
      } catch (error) {
        tell(error);
        if (asProblem(error).kind !== "refused") return false;
      }
      channel.tellErased();
      database.close();
      await destroyed();
      return true;
    },
  };

  /** It is empty already, so an answer that never comes, or a refusal, does no harm. */
  async function destroyed() {
    try {
      const request = indexedDB().deleteDatabase(name);
      await new Promise((resolve) => {
        request.onsuccess = request.onerror = request.onblocked = resolve;
        setTimeout(resolve, limits.open);
      });
    } catch {
      // Where there is no storage there is no database.
    }
  }
}
