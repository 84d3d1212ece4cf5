// @ts-check
/** The page of the tests beside it: a store as components get it, and a look behind its back. */
import { saveCopy } from "../../../overrides/components/lib/copy.mjs";
import { readCopy } from "../../../overrides/components/lib/incoming.mjs";
import { createNotice } from "../../../overrides/components/lib/notice.mjs";
import { createStore } from "../../../overrides/components/lib/store.mjs";

const name = "second-round:/test/";
const wanted = new URLSearchParams(location.search);
const typing = Number(wanted.get("typing") ?? 250);

/** @type {string[]} */
const reports = [];
/** @type {[string, boolean][]} */
const heard = [];

const notice = createNotice(document, () => saveCopy(store, document, () => Date.UTC(2026, 10, 23)));
const store = createStore({
  name,
  limits: { typing },
  report(kind) {
    reports.push(kind);
    notice.tell(kind);
  },
});
store.watch((key, here) => heard.push([key, here]));

/**
 * The database itself, without the store.
 * @param {IDBTransactionMode} mode
 * @param {(stores: { records: IDBObjectStore, aside: IDBObjectStore }) => IDBRequest} use
 * @param {number} [version]
 */
function raw(mode, use, version) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.transaction?.abort(); // it is not this function's to make
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(["records", "aside"], mode);
      const request = use({
        records: transaction.objectStore("records"),
        aside: transaction.objectStore("aside"),
      });
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

/** @param {string} key */
const stored = async (key) => {
  const record = await raw("readonly", ({ records }) => records.get(key)).catch(() => null);
  return record?.value;
};
const journal = () => Object.keys(localStorage).filter((key) => key.startsWith(`${name}:journal:`));

Object.assign(globalThis, {
  createStore,
  heard,
  journal,
  name,
  notice,
  raw,
  readCopy,
  reports,
  saveCopy,
  store,
  stored,
});
