// @ts-check
/** The reader's own mark and note on a row. */

import { isBlank } from "./fields.mjs";
import { formerIds, part } from "./parts.mjs";
import { shaped } from "./shapes.mjs";

const KINDS = ["mark", "note", "noticed"];

/**
 * Fill marks and notes from the store, keep them there, and follow what other tabs change.
 * A row says `data-mark="yes"` while it is marked and `data-mine="yes"` while it is marked, noted or noticed.
 * @param {HTMLElement[]} rows
 * @param {import("./mount.mjs").Services} services
 * @param {() => void} changed Called when a row's mark or note has changed.
 */
export async function keepOwn(rows, { store, persist, signal }, changed) {
  const owned = rows.filter((row) => part(row, "mark") || part(row, "note"));
  for (const row of owned) {
    const { id } = row.dataset;
    part(row, "marked")?.addEventListener(
      "change",
      (/** @type {any} */ { target }) => {
        store.set(`mark/${id}`, target.checked || null);
        persist();
        tell(row);
        changed();
      },
      { signal },
    );
    const details = row.querySelector("details");
    details?.addEventListener("toggle", () => details.open && keepRow(row, store), { signal });
    details?.addEventListener(
      "input",
      (/** @type {any} */ { target }) => {
        store.draft(`note/${id}`, target.value || null);
        persist();
        tell(row);
      },
      { signal },
    );
  }
  await Promise.all(owned.map((row) => keepRow(row, store)));
  store.watch(async (key) => {
    const row = owned.find(({ dataset: { id } }) => KINDS.some((kind) => key === `${kind}/${id}`));
    if (!row) return;
    await keepRow(row, store);
    changed();
  }, signal);
}

/**
 * @param {HTMLElement} row
 * @param {import("./store.mjs").Store} store
 */
async function keepRow(row, store) {
  const { id } = row.dataset;
  const former = formerIds(row);
  const saved = (/** @type {string} */ kind) =>
    store.adopt(
      `${kind}/${id}`,
      former.map((old) => `${kind}/${old}`),
    );
  // A sign may have been written down on another page.
  if ("color" in row.dataset)
    row.toggleAttribute("data-noticed", !isBlank(shaped("noticed", await store.get(`noticed/${id}`))));
  if (part(row, "mark")) {
    part(row, "marked").checked = (await saved("mark")) === true;
    part(row, "mark").hidden = false;
  }
  if (part(row, "note") || part(row, "note-text")) {
    const written = part(row, "note-text")?.value ?? "";
    showNote(row, await saved("note"), written);
  }
  tell(row);
}

/**
 * Another tab's text is shown even under the reader's hands: from the old one they would write over it. The field comes
 * with the first text, or when the row is first opened: Chrome looks at each field of a page to see what it could fill
 * in, and lays out its row for that. With one in every row the question bank stood still for half a second, and on a
 * phone for two.
 * @param {HTMLElement} row
 * @param {unknown} saved
 * @param {string} written in the field when the store was asked
 */
function showNote(row, saved, written) {
  const text = typeof saved === "string" ? saved : "";
  const template = part(row, "note");
  if (text || row.querySelector("details")?.open) template?.replaceWith(template.content);
  const field = part(row, "note-text");
  // What was typed while it answered is later, and kept in its place.
  if (field?.value === written) field.value = text;
}

/** @param {HTMLElement} row */
function tell(row) {
  const marked = part(row, "marked")?.checked;
  row.dataset.mark = marked ? "yes" : "";
  const mine = marked || part(row, "note-text")?.value || row.hasAttribute("data-noticed");
  row.dataset.mine = mine ? "yes" : "";
}
