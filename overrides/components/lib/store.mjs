// @ts-check
/**
 * What the reader saved, as components see it. Every change is one transaction on one record; two tabs, a
 * killed browser or a full disk lose nothing that was saved, and what cannot be saved is told once.
 *
 * Nothing here throws or rejects, whatever the browser does: a component asks, and shows what it gets.
 * Values are plain JSON and come frozen. null stands for "nothing there", whether never or no longer.
 */
import { createChannel } from "./channel.mjs";
import { createChoices } from "./choices.mjs";
import { LIMITS, createDatabase } from "./database.mjs";
import { createEraser } from "./erase.mjs";
import { createExchange } from "./exchange.mjs";
import { createJournal } from "./journal.mjs";
import { createDrafts } from "./drafts.mjs";
import { createMemory } from "./memory.mjs";
import { createReporter } from "./problems.mjs";
import { MIGRATIONS, clean, isKey, newer, stamp } from "./records.mjs";
import { createReader } from "./reader.mjs";
import { upToDate } from "./replay.mjs";
import { createWriter } from "./writer.mjs";

/**
 * @typedef {import("./records.mjs").StoredRecord} StoredRecord
 * @typedef {import("./problems.mjs").ProblemKind} ProblemKind
 * @typedef {ReturnType<typeof createStore>} Store
 *
 * @typedef {object} StoreOptions
 * @property {string} name of the database, the channel and the journal: "second-round:/path/of/the/site/"
 * @property {() => IDBFactory} [indexedDB] these three are functions, because the browser's getters may throw
 * @property {() => Storage} [storage]
 * @property {(name: string) => BroadcastChannel} [channel]
 * @property {() => number} [now]
 * @property {(kind: ProblemKind, problem: Error) => void} [report] called once for each kind
 * @property {Window} [page] leaving it ends the typing
 * @property {readonly import("./records.mjs").Migration[]} [migrations]
 * @property {Partial<typeof LIMITS & { typing: number }>} [limits] in milliseconds
 */

/** @param {StoreOptions} options */
export function createStore({
  name,
  indexedDB = () => globalThis.indexedDB,
  storage = () => globalThis.localStorage,
  channel: open = (name) => new BroadcastChannel(name),
  now = Date.now,
  report = () => {},
  page = globalThis.window,
  migrations = MIGRATIONS,
  limits: given = {},
}) {
  const limits = { ...LIMITS, typing: 250, ...given };
  const { tell, gravest } = createReporter(report);
  const journal = createJournal({ name, storage, version: migrations.length + 1 });
  const channel = createChannel({ name, open });
  const memory = createMemory({ now, journal });
  const database = createDatabase({ name, indexedDB, migrations, limits, onNewer: tell });
  const writer = createWriter({ database, memory, channel, journal, now, tell });
  const reader = createReader({ database, memory, setAside: writer.setAside, tell });
  page?.addEventListener("pagehide", ({ persisted }) => persisted && database.pause());
  const drafts = createDrafts({ memory, change, merge: writer.merge, tell, pause: limits.typing, page });
  const left = upToDate(journal.left(), migrations);
  const ready = writer.merge(left.records).then(() => {
    if (!gravest()) for (const key of left.renamed) journal.forget(key);
  });
  const choices = createChoices({ memory, drafts, change, ready, commit: writer.commit });

  // A page that the browser kept whole and brings back has not heard what happened meanwhile.
  page?.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    database.resume();
    const keys = memory.where(() => true).map(([key]) => key);
    channel.hear(keys, false);
  });

  /**
   * The value under `key`; where nothing was ever kept there, what an older name of the same thing has,
   * which is then kept under the new one. The old record stays, for a page that still asks for it.
   * @param {string} key
   * @param {readonly string[]} oldKeys
   * @returns {Promise<any>}
   */
  async function adopt(key, oldKeys) {
    await ready;
    const keys = [key, ...oldKeys].filter(isKey);
    const [own, ...old] = await Promise.all(keys.map(reader.one));
    if (own || !isKey(key)) return own?.value ?? null;
    const found = old.reduce(newer, undefined);
    if (found) await writer.merge(new Map([[key, found]]));
    return found?.value ?? null;
  }

  const exchange = createExchange({
    database,
    memory,
    channel,
    now,
    tell,
    settle: () => ready.then(drafts.flush),
  });
  const eraser = createEraser({ name, indexedDB, limits, database, memory, journal, channel, drafts, tell });

  /** @type {(kind: string) => Promise<Map<string, any>>} by key, without what was removed */
  async function all(kind) {
    await ready;
    const values = new Map();
    for (const [key, { value }] of (await reader.all(`${kind}/`)).rows) {
      if (value !== null) values.set(key, value);
    }
    return values;
  }

  /**
   * @param {string} key
   * @param {(value: any) => any} f gives the new value from the stored one, at once; it may be called again
   *   where the browser needs a second try. undefined leaves all as it is, null removes.
   * @returns {Promise<any>} the value that is then there
   */
  async function change(key, f) {
    drafts.end(key);
    if (isKey(key)) {
      await ready;
      await writer.commit(new Map([[key, (stored) => edited(key, stored, f)]]));
    } else tell(new Error(`not a key: ${key}`));
    return memory.get(key)?.value ?? null;
  }

  /**
   * @param {string} key
   * @param {StoredRecord | undefined} stored
   * @param {(value: any) => any} f
   */
  function edited(key, stored, f) {
    try {
      const before = newer(stored, memory.unsaved(key));
      const value = f(before?.value ?? null);
      if (value === undefined || (value === null && !before)) return undefined;
      return clean(key, { value, at: stamp(before, now()) });
    } catch (error) {
      tell(error);
      return undefined;
    }
  }

  return {
    name,

    get: (/** @type {string} */ key) => adopt(key, []),
    adopt,
    all,
    change,

    set: choices.set,

    /** @type {(key: string) => Promise<any>} */
    remove: (key) => choices.set(key, null),

    draft: drafts.draft,
    flush: drafts.flush,
    watch: channel.watch,

    bring: exchange.bring,
    takeBack: exchange.takeBack,
    erase: eraser.erase,
    whenErased: channel.whenErased,

    /** Everything, for a copy: with tombstones, drafts, and what was set aside; and whether it is `whole`. */
    async contents() {
      await ready;
      const [{ rows, whole }, shelf] = [await reader.all(""), await reader.shelf()];
      return { records: new Map(rows), aside: shelf.aside, whole: whole && shelf.whole };
    },

    /** The gravest problem so far. */
    get problem() {
      return gravest();
    },
  };
}
