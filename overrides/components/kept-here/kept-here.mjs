// @ts-check
/** What this browser holds of the reader's, and how safe it is there. */

import { backupState } from "../lib/backup.mjs";
import { saveAside } from "../lib/copy.mjs";
import { followContents } from "../lib/follow.mjs";
import { part } from "../lib/parts.mjs";
import { asideInWords, countsOf, lastInWords, offlineInWords, roomInWords } from "./words.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function keptHere(root, { store, offline, now, signal }) {
  part(root, "without").hidden = true;
  part(root, "facts").hidden = false;
  part(root, "save-aside").addEventListener(
    "click",
    async () => saveAside(await store.contents(), root.ownerDocument, now()),
    { signal },
  );
  part(root, "ask").addEventListener("click", () => showPromise(root, true), { signal });

  void showPromise(root, false);
  part(root, "offline").textContent = "Not yet: your browser is still fetching the pages.";
  void offline.then((kept) => (part(root, "offline").textContent = offlineInWords(kept)));
  await followContents(store, signal, async (contents) => {
    part(root, "counts").textContent = countsOf(contents.records);
    part(root, "last").textContent = lastInWords(backupState(contents.records, now()), now());
    part(root, "aside").hidden = contents.aside.size === 0;
    part(root, "damaged").textContent = asideInWords(contents.aside.size);
    await showRoom(root);
  });
}

/**
 * @param {HTMLElement} root
 * @param {boolean} ask
 */
async function showPromise(root, ask) {
  const { storage } = navigator;
  // Older browsers, and pages that are not served securely, cannot promise anything.
  const promised = await (ask ? storage?.persist?.() : storage?.persisted?.())?.catch(() => undefined);
  const button = part(root, "ask");
  if (ask && document.activeElement === button && promised) part(root, "promise").focus();
  button.hidden = promised !== false;
  part(root, "promise").textContent = promiseInWords(promised, ask);
}

/**
 * @param {boolean | undefined} promised
 * @param {boolean} asked
 */
function promiseInWords(promised, asked) {
  if (promised) return "Yes: the browser will not clear it to make room.";
  if (promised === undefined) return "This browser does not say.";
  return asked
    ? "It said no. Browsers promise it to sites that they have seen you use; ask again in a few days."
    : "Not yet: the browser may clear it when the device runs out of room.";
}

/** @param {HTMLElement} root */
async function showRoom(root) {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  part(root, "room").hidden = !estimate?.quota;
  if (estimate) part(root, "used").textContent = roomInWords(estimate);
}
