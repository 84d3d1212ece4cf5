// @ts-check
/** Ticks, "not for me", progress, and a reset that can be undone. */

import { formerIds, part } from "../lib/parts.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function checklist(root, { store, persist, signal }) {
  const list = part(root, "items");
  const items = /** @type {HTMLElement[]} */ ([...list.children]);
  const key = (/** @type {HTMLElement} */ item) => `tick/${item.dataset.id}`;

  const kept = (/** @type {HTMLElement} */ item) =>
    store.adopt(
      key(item),
      formerIds(item).map((id) => `tick/${id}`),
    );
  const keep = (/** @type {HTMLElement} */ item, /** @type {string | null} */ state) => {
    store.set(key(item), state);
    persist();
    show(item, state);
    count(root, items);
    part(root, "undo").hidden = true;
    part(root, "status").textContent = "";
  };

  await Promise.all(
    items.map(async (item) => {
      const state = await kept(item);
      // Ticked before the script came, where nothing was kept: nobody saw what was.
      if (state === null && part(item, "tick").checked) keep(item, "done");
      else show(item, state);
    }),
  );
  // What is done goes to the end, but only now: an item never moves under the reader's finger.
  list.append(...items.filter((item) => item.dataset.state));
  for (const name of ["progress", "actions"]) part(root, name).hidden = false;
  count(root, items);

  for (const item of items) {
    const tick = part(item, "tick"),
      skip = part(item, "skip");
    skip.hidden = false;
    tick.addEventListener("change", () => keep(item, tick.checked ? "done" : null), { signal });
    skip.addEventListener("click", () => keep(item, item.dataset.state === "skipped" ? null : "skipped"), {
      signal,
    });
  }
  reset(root, items, keep, signal);
  store.watch(async (changed) => {
    const item = items.find((item) => key(item) === changed);
    if (!item) return;
    show(item, await kept(item));
    count(root, items);
  }, signal);
}

/**
 * @param {HTMLElement} root
 * @param {HTMLElement[]} items
 * @param {(item: HTMLElement, state: string | null) => void} keep
 * @param {AbortSignal} signal
 */
function reset(root, items, keep, signal) {
  const undo = part(root, "undo"),
    status = part(root, "status");
  /** @type {[HTMLElement, string][]} */
  let before = [];
  part(root, "reset").addEventListener(
    "click",
    () => {
      const kept = items.filter((item) => item.dataset.state);
      if (!kept.length && !undo.hidden) return; // a second click: what the first one cleared can still come back
      before = kept.map((item) => [item, item.dataset.state ?? ""]);
      for (const [item] of before) keep(item, null);
      status.textContent = before.length ? `Cleared ${before.length}.` : "There was nothing to clear.";
      undo.hidden = before.length === 0;
    },
    { signal },
  );
  undo.addEventListener(
    "click",
    () => {
      for (const [item, state] of before) keep(item, state);
      status.textContent = "Back as it was.";
      part(root, "reset").focus();
    },
    { signal },
  );
}

/**
 * @param {HTMLElement} item
 * @param {unknown} state "done", "skipped" or nothing.
 */
function show(item, state) {
  const skipped = state === "skipped";
  part(item, "tick").checked = state === "done";
  part(item, "tick").disabled = skipped;
  part(item, "skip").setAttribute("aria-pressed", String(skipped));
  if (state === "done" || skipped) item.dataset.state = String(state);
  else delete item.dataset.state;
}

/**
 * @param {HTMLElement} root
 * @param {HTMLElement[]} items
 */
function count(root, items) {
  const mine = items.filter((item) => item.dataset.state !== "skipped");
  const done = mine.filter((item) => item.dataset.state === "done");
  part(root, "count").textContent = `${done.length} of ${mine.length} done`;
  part(root, "bar").max = Math.max(mine.length, 1);
  part(root, "bar").value = done.length;
}
