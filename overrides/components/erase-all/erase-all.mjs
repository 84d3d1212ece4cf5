// @ts-check
/** Erase everything: a copy first, a word typed, and no way back but that copy. */

import { saveCopy } from "../lib/copy.mjs";
import { countKinds, countsInWords } from "../lib/kinds.mjs";
import { oneAtATime } from "../lib/one-at-a-time.mjs";
import { part } from "../lib/parts.mjs";

const WORD = "erase";
const UNREAD = "Your browser could not read everything that is kept here.";

/** @type {import("../lib/mount.mjs").Mount} */
export function eraseAll(root, { store, now, signal }) {
  const [open, dialog, word] = [part(root, "open"), part(root, "dialog"), part(root, "word")];
  const [erase, said] = [part(root, "erase"), part(root, "said")];
  const typed = () => word.value.trim().toLowerCase() === WORD;
  part(root, "without").hidden = true;
  part(root, "actions").hidden = false;
  dialog.hidden = false; // closed all the same, until it is asked for

  async function ask() {
    const { records, aside, whole } = await store.contents();
    const counts = countKinds(records);
    said.textContent = "";
    if (!counts.length && !aside.size && whole) {
      said.textContent = "There is nothing to erase.";
      return;
    }
    const what = [whole ? "" : UNREAD, counts.length ? `You have ${countsInWords(counts)}.` : ""];
    part(root, "what").textContent = what.filter(Boolean).join(" ");
    part(root, "copy").checked = true;
    word.value = "";
    erase.disabled = true;
    dialog.showModal();
    word.focus();
  }

  const eraseNow = oneAtATime(async () => {
    if (!typed()) return;
    const copied = part(root, "copy").checked;
    if (copied && !(await saveCopy(store, root.ownerDocument, now))) {
      dialog.close();
      said.textContent = `${UNREAD} So the copy does not have it, and nothing was erased. Reload this page and try again.`;
      return;
    }
    const done = await store.erase();
    dialog.close();
    said.textContent = done
      ? `Everything is erased.${copied ? " The copy is in your downloads." : ""}`
      : "Your browser could not erase it. Close the other tabs of this site, reload this page and try again.";
  });

  const listen = (/** @type {HTMLElement} */ element, /** @type {string} */ type, /** @type {any} */ does) =>
    element.addEventListener(type, does, { signal });
  listen(open, "click", ask);
  listen(word, "input", () => (erase.disabled = !typed()));
  listen(word, "keydown", (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && eraseNow());
  listen(erase, "click", eraseNow);
  listen(part(root, "keep"), "click", () => dialog.close());
  // Escape closes it as well: either way the focus goes back to where it came from.
  listen(dialog, "close", () => open.focus());
}
