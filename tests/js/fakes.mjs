// @ts-check
/** Stand-ins for what a browser gives, or refuses to give. */

/** @returns {Storage} */
export function fakeStorage() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** @returns {never} */
export function refused() {
  throw new DOMException("The operation is insecure.", "SecurityError");
}

/**
 * An IndexedDB whose connections do as they are told, one after the other; the last one's word stays.
 * @param {("silent" | "late" | "dead" | "hanging" | DOMException | "done")[]} ways never opens; opens a little later; opens, then throws at each
 *   use; opens, then never ends a transaction; fails to open with this error; ends every transaction at once
 */
export function fakeDatabase(...ways) {
  const log = { opened: 0, closed: 0, transactions: 0 };
  /** @type {(() => void)[]} */
  const late = [];
  const open = () => {
    const way = ways[Math.min(log.opened, ways.length - 1)];
    log.opened += 1;
    /** @type {any} */
    const request = {};
    const answer = () => {
      if (way instanceof DOMException) {
        request.error = way;
        request.onerror();
      } else if (way !== "silent") {
        request.result = connection(way === "dead", way === "done");
        request.onsuccess();
      }
    };
    if (way === "late") late.push(answer);
    else queueMicrotask(answer);
    return request;
  };
  const connection = (/** @type {boolean} */ dead, /** @type {boolean} */ ends) => ({
    close: () => (log.closed += 1),
    transaction() {
      log.transactions += 1;
      if (dead) throw new DOMException("The connection is closing.", "InvalidStateError");
      /** @type {any} */
      const transaction = { objectStore: () => ({}), abort: refused };
      if (ends) queueMicrotask(() => transaction.oncomplete());
      return transaction;
    },
  });
  return { log, late, indexedDB: () => /** @type {IDBFactory} */ (/** @type {unknown} */ ({ open })) };
}
