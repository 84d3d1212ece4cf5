// @ts-check
/** Everything that is kept, now and whenever any of it changes: for what has to see records, not only values. */

/**
 * Changes of one moment are told together.
 * @param {import("./store.mjs").Store} store
 * @param {AbortSignal} signal
 * @param {(contents: import("./copy.mjs").Contents) => unknown} show
 */
export async function followContents(store, signal, show) {
  let waiting = false;

  async function read() {
    waiting = false; // what changes while this is being read is read again
    const contents = await store.contents();
    if (!signal.aborted) await show(contents);
  }

  store.watch(() => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(read);
  }, signal);
  await read();
}
