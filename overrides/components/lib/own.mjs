// @ts-check
/** The reader's own mark and note on a row. */

import { formerIds, part } from "./parts.mjs";

/**
 * Fill marks and notes from the store, keep them there, and follow what other tabs change.
 * A row says `data-mark="yes"` while it is marked and `data-mine="yes"` while it is marked or noted.
 * @param {HTMLElement[]} rows
 * @param {import("./mount.mjs").Services} services
 * @param {() => void} changed Called when a row's mark or note has changed.
 */
export async function keepOwn(rows, { store, persist, signal }, changed) {
  const owned = rows.filter((row) => part(row, "mark") || part(row, "note"));
  await Promise.all(owned.map((row) => keepRow(row, store)));
  for (const row of owned) {
    const { box, note, id } = controls(row);
    box?.addEventListener(
      "change",
      () => {
        store.set(`mark/${id}`, box.checked || null);
        persist();
        tell(row);
        changed();
      },
      { signal },
    );
    note?.addEventListener(
      "input",
      () => {
        store.draft(`note/${id}`, note.value || null);
        persist();
        tell(row);
      },
      { signal },
    );
  }
  store.watch(async (key) => {
    const row = owned.find((row) => key === `mark/${row.dataset.id}` || key === `note/${row.dataset.id}`);
    if (!row) return;
    await keepRow(row, store);
    changed();
  }, signal);
}

/** @param {HTMLElement} row */
function controls(row) {
  return { box: part(row, "marked"), note: part(row, "note-text"), id: row.dataset.id };
}

/**
 * @param {HTMLElement} row
 * @param {import("./store.mjs").Store} store
 */
async function keepRow(row, store) {
  const { box, note, id } = controls(row);
  const former = formerIds(row);
  const saved = (/** @type {string} */ kind) =>
    store.adopt(
      `${kind}/${id}`,
      former.map((old) => `${kind}/${old}`),
    );
  if (box) {
    box.checked = (await saved("mark")) === true;
    part(row, "mark").hidden = false;
  }
  if (note) {
    const text = await saved("note");
    // Never under the reader's hands: another tab's text waits until this field is left.
    if (note !== document.activeElement) note.value = typeof text === "string" ? text : "";
    part(row, "note").hidden = false;
  }
  tell(row);
}

/** @param {HTMLElement} row */
function tell(row) {
  const { box, note } = controls(row);
  row.dataset.mark = box?.checked ? "yes" : "";
  row.dataset.mine = box?.checked || note?.value ? "yes" : "";
}
