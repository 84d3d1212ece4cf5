// @ts-check
/** Nothing that changes is missed, also while what was there before is still being read. */
import assert from "node:assert/strict";
import test from "node:test";

import { gather } from "../../overrides/components/lib/gather.mjs";

/** A store that answers only when it is told to. */
function slowStore() {
  /** @type {Map<string, unknown>} */
  const kept = new Map();
  /** @type {((key: string, here: boolean) => unknown)[]} */
  const listeners = [];
  /** @type {(() => void)[]} */
  const pending = [];
  const store = {
    all: () => {
      const taken = new Map(kept);
      return new Promise((resolve) => pending.push(() => resolve(taken)));
    },
    watch: (/** @type {any} */ listener) => listeners.push(listener),
  };
  return {
    store: /** @type {import("../../overrides/components/lib/store.mjs").Store} */ (
      /** @type {any} */ (store)
    ),
    set(/** @type {string} */ key, /** @type {unknown} */ value) {
      kept.set(key, value);
      for (const listener of listeners) listener(key, true);
    },
    answer: () => pending.splice(0).forEach((go) => go()),
  };
}

const rest = () => new Promise((resolve) => setTimeout(resolve));

test("what changes during a reading is shown, and nothing older than it", async () => {
  const { store, set, answer } = slowStore();
  /** @type {unknown[]} */
  const shown = [];
  const first = gather(store, ["tick"], new AbortController().signal, ({ tick }) =>
    shown.push([...(tick ?? [])]),
  );
  set("tick/a", "done");
  await rest();
  answer();
  await rest();
  answer();
  await first;
  assert.deepEqual(shown.at(-1), [["a", "done"]]);
  set("tick/b", "done");
  set("tick/c", "done");
  await rest();
  answer();
  await rest();
  assert.deepEqual(shown.at(-1), [
    ["a", "done"],
    ["b", "done"],
    ["c", "done"],
  ]);
  assert.equal(shown.length, 2);
});

test("after the end nothing is shown", async () => {
  const { store, answer } = slowStore();
  const ends = new AbortController();
  const done = gather(store, ["tick"], ends.signal, () => assert.fail("shown"));
  ends.abort();
  answer();
  await done;
});
