// @ts-check
/** What this browser holds of the reader's, and how safe it is there. */

import { backupState } from "../lib/backup.mjs";
import { saveAside } from "../lib/copy.mjs";
import { followContents } from "../lib/follow.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { part } from "../lib/parts.mjs";
import {
  asideInWords,
  countsOf,
  lastInWords,
  offlineInWords,
  promiseInWords,
  roomInWords,
} from "./words.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function keptHere(root, { store, offline, now, signal }) {
  part(root, "without").hidden = true;
  part(root, "facts").hidden = false;
  part(root, "save-aside").addEventListener(
    "click",
    async () => saveAside(await store.contents(), root.ownerDocument, now()),
    { signal },
  );
  // Known once the store was read, and then for good.
  const refused = () => store.problem === "refused";
  part(root, "ask").addEventListener("click", () => showPromise(root, { asked: true, refused: refused() }), {
    signal,
  });
  const kept = isKept();
  if (!kept) part(root, "offline").textContent = "Not yet: your browser is still fetching the pages.";
  /** @type {Pick<import("../lib/copy.mjs").Contents, "records" | "whole">} */
  let contents = { records: new Map(), whole: true };
  const tellLast = () =>
    (part(root, "last").textContent = contents.whole
      ? lastInWords(backupState(contents.records, now()), now())
      : "Not known just now.");
  await followContents(store, signal, async (latest) => {
    contents = latest;
    const { records, aside, whole } = latest;
    part(root, "counts").textContent = countsOf(records, { refused: refused(), whole });
    tellLast();
    part(root, "aside").hidden = aside.size === 0;
    part(root, "damaged").textContent = asideInWords(aside.size);
    await showRoom(root);
  });
  everyMinute(signal, tellLast);
  void showPromise(root, { asked: false, refused: refused() });
  const tell = (/** @type {boolean} */ open) =>
    (part(root, "offline").textContent = offlineInWords(open, refused()));
  if (kept) tell(true); // what `offline` says only once there is a reader
  void offline.then(tell);
}

/** Whether this very page came from what the browser keeps of the site. */
function isKept() {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false; // refused, as storage may be
  }
}

/**
 * @param {HTMLElement} root
 * @param {{ asked: boolean, refused: boolean }} state
 */
async function showPromise(root, { asked, refused }) {
  const { storage } = navigator;
  // Older browsers, and pages that are not served securely, cannot promise anything.
  const promised = await (asked ? storage?.persist?.() : storage?.persisted?.())?.catch(() => undefined);
  const button = part(root, "ask");
  if (asked && document.activeElement === button && promised) part(root, "promise").focus();
  button.hidden = refused || promised !== false;
  part(root, "promise").textContent = promiseInWords(promised, { asked, refused });
}

/** @param {HTMLElement} root */
async function showRoom(root) {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  part(root, "room").hidden = !estimate?.quota;
  if (estimate) part(root, "used").textContent = roomInWords(estimate);
}
