// @ts-check
/** Everything of some kinds, now and whenever any of it changes: for what is worked out from several tools. */

import { SHAPES, shaped } from "./shapes.mjs";

/**
 * @typedef {import("./shapes.mjs").Kind} Kind
 * @typedef {Map<string, any>} Things by id, each with every field of its kind
 */

/**
 * `show` gets the things of each kind that was asked for; changes of one moment are told together. Kinds that
 * have no shape, such as ticks, come as they are.
 * @param {import("./store.mjs").Store} store
 * @param {readonly string[]} kinds
 * @param {AbortSignal} signal
 * @param {(things: Record<string, Things>) => unknown} show
 */
export async function gather(store, kinds, signal, show) {
  let [waiting, reading, again] = [false, false, false];

  async function read() {
    waiting = false;
    // What changes while it is being read may have been read already, or not: it is read once more, then shown.
    again = reading;
    if (reading) return;
    reading = true;
    try {
      do {
        again = false;
        const all = await Promise.all(kinds.map((kind) => store.all(kind)));
        if (signal.aborted) return;
        if (again) continue;
        const things = kinds.map((kind, index) => [kind, byId(kind, all[index] ?? new Map())]);
        await show(Object.fromEntries(things));
      } while (again);
    } finally {
      reading = false;
    }
  }

  store.watch((key) => {
    if (waiting || !kinds.includes(key.slice(0, key.indexOf("/")))) return;
    waiting = true;
    queueMicrotask(read);
  }, signal);
  await read();
}

/**
 * @param {string} kind
 * @param {Map<string, any>} records
 * @returns {Things}
 */
function byId(kind, records) {
  const known = kind in SHAPES;
  return new Map(
    [...records].map(([key, value]) => [
      key.slice(kind.length + 1),
      known ? shaped(/** @type {Kind} */ (kind), value) : value,
    ]),
  );
}
