// @ts-check
/**
 * The connection to IndexedDB, and nothing about what is kept in it.
 *
 * Browsers fail here in ways that promises do not show: opening may never end, a connection may die between
 * two uses, another tab may need this one out of the way. So every wait has an end, a dead connection is never
 * used again, and whatever goes wrong comes out as one `Problem`.
 */
import { openDatabase } from "./opening.mjs";
import { Problem, asProblem } from "./problems.mjs";
import { MIGRATIONS } from "./records.mjs";
import { abort, transact } from "./transaction.mjs";

/**
 * In milliseconds: how long opening may take, how long a transaction, and how long to leave a database in
 * peace that did not open, because each further try would keep the reader waiting as long as the first.
 */
export const LIMITS = Object.freeze({ open: 4_000, transaction: 8_000, rest: 30_000 });

/**
 * @typedef {import("./rows.mjs").Stores} Stores
 * @typedef {object} DatabaseOptions
 * @property {string} name
 * @property {() => IDBFactory} indexedDB asked for when needed, because even the getter may throw
 * @property {(problem: Problem) => void} onNewer a newer page has asked for the database: this one stops writing
 * @property {readonly import("./records.mjs").Migration[]} [migrations]
 * @property {{ open: number, transaction: number, rest: number }} [limits]
 */

/** @param {DatabaseOptions} options */
export function createDatabase({ name, indexedDB, onNewer, migrations = MIGRATIONS, limits = LIMITS }) {
  /** @type {Promise<IDBDatabase> | null} */
  let connection = null;
  /** @type {Problem | null} why there is no use in trying */
  let closed = null;
  /** @type {Set<IDBTransaction>} */
  const running = new Set();
  let going = Promise.resolve();
  let resume = () => {};

  const connect = async () => watched(await openDatabase(name, indexedDB, migrations, limits.open));

  /** @returns {Promise<IDBDatabase>} */
  function open() {
    if (closed) return Promise.reject(closed);
    connection ??= connect().catch((error) => {
      connection = null;
      const problem = asProblem(error);
      if (problem.kind === "newer") closed = problem;
      throw problem;
    });
    return connection;
  }

  /** @param {IDBDatabase} database */
  function watched(database) {
    database.onclose = () => (connection = null);
    database.onversionchange = ({ newVersion }) => {
      database.close();
      connection = null;
      if (newVersion === null) return; // erased in another tab: the next use starts afresh
      closed = new Problem("newer", new Error(`version ${newVersion} is open elsewhere`));
      onNewer(closed);
    };
    return database;
  }

  /**
   * @template T
   * @param {Promise<IDBDatabase>} used
   * @param {IDBTransactionMode} mode
   * @param {(stores: Stores) => () => T} work
   */
  const attempt = async (used, mode, work) => transact(await used, mode, work, running, limits.transaction);

  /**
   * Runs `work` in one transaction; once more on a fresh connection where the first one failed for no reason
   * that would stay. Rejects with a `Problem` only.
   * @template T
   * @param {IDBTransactionMode} mode
   * @param {(stores: Stores) => () => T} work makes its requests at once; what it returns is called at the end
   * @returns {Promise<T>}
   */
  async function run(mode, work) {
    await going;
    const used = open();
    try {
      return await attempt(used, mode, work);
    } catch (error) {
      if (asProblem(error).kind !== "unsaved" || closed) throw asProblem(error);
    }
    if (connection === used) {
      connection = null;
      void used.then((dead) => dead.close());
    }
    await going;
    try {
      return await attempt(open(), mode, work);
    } catch (error) {
      const problem = asProblem(error);
      if (!connection && !closed) rest(problem);
      throw problem;
    }
  }

  /** @param {Problem} problem */
  function rest(problem) {
    closed = problem;
    setTimeout(() => {
      if (closed === problem) closed = null;
    }, limits.rest);
  }

  /** The next use starts afresh. */
  function close() {
    void connection?.then(
      (used) => used.close(),
      () => {},
    );
    connection = null;
  }

  /**
   * The page is about to stand still, kept whole by the browser for the way back. A transaction that it leaves
   * open would never end, and in WebKit every other page would wait for it: what runs is stopped, to be begun
   * again, and nothing begins before `resume`.
   */
  function pause() {
    going = new Promise((resolve) => (resume = resolve));
    for (const transaction of running) abort(transaction);
    close();
  }

  return { run, close, pause, resume: () => resume() };
}
