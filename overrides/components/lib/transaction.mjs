// @ts-check
/** One transaction over both object stores, whose wait has an end. */

/**
 * @template T
 * @param {IDBDatabase} database
 * @param {IDBTransactionMode} mode
 * @param {(stores: import("./rows.mjs").Stores) => () => T} work makes its requests at once; what it returns is
 *   called when all of them are kept
 * @param {Set<IDBTransaction>} running which it joins until it ends
 * @param {number} limit in milliseconds
 * @returns {Promise<T>}
 */
export function transact(database, mode, work, running, limit) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(["records", "aside"], mode, { durability: "strict" });
    running.add(transaction);
    const result = work({
      records: transaction.objectStore("records"),
      aside: transaction.objectStore("aside"),
    });
    const timer = setTimeout(() => {
      reject(new Error("the transaction did not end in time"));
      abort(transaction);
    }, limit);
    const ended = () => {
      clearTimeout(timer);
      running.delete(transaction);
    };
    transaction.oncomplete = () => {
      ended();
      resolve(result());
    };
    transaction.onabort = () => {
      ended();
      reject(transaction.error ?? new Error("the transaction was aborted"));
    };
  });
}

/** @param {IDBTransaction} transaction */
export function abort(transaction) {
  try {
    transaction.abort();
  } catch {
    // It is past stopping; nobody waits for it any more.
  }
}
