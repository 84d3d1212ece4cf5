// @ts-check
/**
 * Typing: a key press is in the journal at once, and in the database when the fingers rest or the page goes.
 */

/**
 * @typedef {object} DraftsOptions
 * @property {import("./memory.mjs").Memory} memory
 * @property {(key: string, f: (value: any) => any) => Promise<any>} change
 * @property {(records: Map<string, any>) => Promise<void>} merge
 * @property {(error: unknown) => void} tell
 * @property {number} pause in milliseconds, after the last key
 * @property {Window} [page]
 */

/** @param {DraftsOptions} options */
export function createDrafts({ memory, change, merge, tell, pause, page }) {
  /** @type {Map<string, ReturnType<typeof setTimeout>>} */
  const timers = new Map();

  page?.addEventListener("pagehide", () => void leave());
  page?.addEventListener("visibilitychange", () => {
    if (page.document.visibilityState === "hidden") void flush();
  });

  /** @type {(key: string, value: any) => void} */
  function draft(key, value) {
    try {
      memory.type(key, value);
    } catch (error) {
      tell(error);
      return;
    }
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => void save(key), pause),
    );
  }

  /** @param {string} key */
  function save(key) {
    const value = memory.get(key)?.value;
    return change(key, () => value);
  }

  /** Saves what is being typed; resolves when it is saved, or kept in memory. */
  async function flush() {
    await Promise.all(memory.typed().map(save));
  }

  /**
   * The page goes, and may come back: what was typed then counts from the moment in which it was typed, because
   * the reader may have written something later elsewhere.
   */
  function leave() {
    const keys = memory.typed();
    for (const key of keys) end(key);
    return merge(new Map(keys.map((key) => [key, memory.get(key)])));
  }

  /**
   * Another change takes the place of the draft.
   * @param {string} key
   */
  function end(key) {
    clearTimeout(timers.get(key));
    timers.delete(key);
    memory.stopTyping(key);
  }

  return { draft, flush, end };
}
