// @ts-check
/** What a copy would change, shown before anything does; then the merge, and the way back from it. */

import { compare, toBring } from "../lib/compare.mjs";
import { oneAtATime } from "../lib/one-at-a-time.mjs";
import { part } from "../lib/parts.mjs";
import { madeInWords, previewInWords, sumInWords } from "./words.mjs";

/** @typedef {import("../lib/incoming.mjs").Incoming} Incoming */

const FAILED =
  "Your browser could not keep all of it, so nothing was changed. Reload the page and try again; if it fails " +
  "again, there may be no room left on the device.";

/**
 * @param {HTMLElement} root
 * @param {import("../lib/mount.mjs").Services} services
 */
export function createOffer(root, { store, persist, now, signal }) {
  const [preview, undo, said] = [part(root, "preview"), part(root, "undo"), part(root, "said")];
  /** @type {Incoming | null} */
  let offered = null;
  /** @type {import("../lib/exchange.mjs").Brought | null} */
  let brought = null;

  /** @param {string} words */
  function say(words) {
    said.textContent = words;
    preview.hidden = true;
    undo.hidden = brought === null;
    offered = null;
  }

  function clear() {
    brought = null;
    say("");
  }

  /** @param {Incoming} copy */
  async function show(copy) {
    const groups = compare((await store.contents()).records, copy.records);
    const sum = sumInWords(groups);
    const lines = previewInWords(groups, copy);
    part(root, "made").textContent = madeInWords(copy, now());
    part(root, "changes").replaceChildren(...lines.flatMap(([heading, told]) => rows(root, heading, told)));
    part(root, "merge").hidden = !sum && !copy.aside.length;
    say(sum ? `Nothing has changed yet. With this copy: ${sum}.` : "Nothing in this copy is new here.");
    offered = copy;
    preview.hidden = false;
    part(root, "title").focus();
  }

  async function merge() {
    if (!offered) return;
    const copy = offered;
    const { records } = await store.contents();
    const groups = compare(records, copy.records);
    brought = await store.bring(toBring(records, copy, now()), copy.aside);
    say(brought ? `Brought in: ${sumInWords(groups) || "what was set aside there"}.` : FAILED);
    (brought ? undo : part(root, "file")).focus();
    persist();
  }

  async function takeBack() {
    if (!brought) return;
    const stayed = await store.takeBack(brought);
    if (stayed === null) return say(FAILED);
    brought = null;
    say(stayed ? `Back as it was, but for ${stayed} that you have changed since.` : "Back as it was.");
    part(root, "file").focus();
  }

  store.whenErased(clear, signal);
  part(root, "merge").addEventListener("click", oneAtATime(merge), { signal });
  undo.addEventListener("click", oneAtATime(takeBack), { signal });
  part(root, "cancel").addEventListener(
    "click",
    () => {
      say("Nothing was changed.");
      part(root, "file").focus();
    },
    { signal },
  );

  /** @param {string} words */
  function refuse(words) {
    say(words);
    said.scrollIntoView({ block: "center" });
  }

  return { clear, show, refuse };
}

/**
 * @param {HTMLElement} root
 * @param {string} heading
 * @param {string[]} lines
 */
function rows({ ownerDocument }, heading, lines) {
  const row = (/** @type {string} */ name, /** @type {string} */ text) =>
    Object.assign(ownerDocument.createElement(name), { textContent: text });
  return [row("dt", heading), ...lines.map((line) => row("dd", line))];
}
