// @ts-check
/** Opening a database, which may be refused, may fail, or may never answer (WebKit bug 226547). */

import { Problem } from "./problems.mjs";
import { upgrade } from "./rows.mjs";

/**
 * @param {string} name
 * @param {() => IDBFactory} indexedDB asked for when needed, because even the getter may throw
 * @param {readonly import("./records.mjs").Migration[]} migrations
 * @param {number} limit in milliseconds: what opens later is closed again
 * @returns {Promise<IDBDatabase>} rejects with a `Problem` where the browser refuses, else with what went wrong
 */
export function openDatabase(name, indexedDB, migrations, limit) {
  return new Promise((resolve, reject) => {
    /** @type {IDBOpenDBRequest} */
    let request;
    try {
      request = indexedDB().open(name, migrations.length + 1);
    } catch (error) {
      reject(new Problem("refused", error));
      return;
    }
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error("the database did not open in time"));
    }, limit);
    request.onupgradeneeded = ({ oldVersion }) => upgrade(request, oldVersion, migrations, reject);
    request.onerror = () => {
      clearTimeout(timer);
      // Firefox's way of refusing in a private window.
      const refused = request.error?.name === "InvalidStateError";
      reject(refused ? new Problem("refused", request.error) : request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      if (!late) resolve(request.result);
      // Nobody waits for it, and it would stand in the way of the next upgrade.
      else request.result.close();
    };
  });
}
