// @ts-check
/** The store where there is nothing to store in: tests/browser/store/ has the real thing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createStore } from "../../overrides/components/lib/store.mjs";
import { fakeStorage, refused } from "./fakes.mjs";

/** @param {Partial<import("../../overrides/components/lib/store.mjs").StoreOptions>} [options] */
function forgetful(options) {
  /** @type {string[]} */
  const reports = [];
  const report = (/** @type {string} */ kind) => reports.push(kind);
  const nothing = { indexedDB: refused, storage: refused, channel: refused, report };
  return { reports, store: createStore({ name: "test", ...nothing, ...options }) };
}

test("without any storage everything works until the page closes, and is told once", async () => {
  const { store, reports } = forgetful();
  assert.equal(await store.get("note/a"), null);
  assert.equal(await store.set("note/a", "one"), "one");
  assert.equal(await store.change("note/a", (text) => `${text}, two`), "one, two");
  await store.set("note/b", "b");
  await store.set("tick/a", true);
  assert.equal(await store.remove("note/b"), null);
  assert.deepEqual(await store.all("note"), new Map([["note/a", "one, two"]]));
  assert.equal(await store.set("note/b", "again"), "again");
  assert.deepEqual(reports, ["refused"]);
  assert.equal(store.problem, "refused");
});

test("later is later even where the clock runs backwards", async () => {
  let clock = 1_000;
  const { store } = forgetful({ now: () => (clock -= 100) });
  for (const word of ["one", "two", "three"]) await store.set("note/a", word);
  const { records } = await store.contents();
  assert.deepEqual(records.get("note/a"), { value: "three", at: 902 });
});

test("a mistake of the caller's is reported and changes nothing", async () => {
  const { store, reports } = forgetful();
  await store.set("note/a", "kept");
  assert.equal(await store.set("Not a key", 1), null);
  assert.equal(await store.get("Not a key"), null);
  assert.equal(await store.set("note/a", () => {}), "kept");
  assert.equal(await store.change("note/a", refused), "kept");
  assert.equal(await store.change("note/a", () => undefined), "kept");
  store.draft("note/a", Symbol("never"));
  store.draft("Not a key", "text");
  await store.flush();
  assert.equal(await store.get("note/a"), "kept");
  assert.deepEqual(reports, ["refused", "unsaved"]);
  assert.equal(store.problem, "refused", "the graver of the two");
});

test("typing is there at once, for a reading and for a copy", async () => {
  const storage = fakeStorage();
  const { store } = forgetful({ storage: () => storage });
  store.draft("note/a", "typ");
  store.draft("note/a", "typed");
  assert.equal(await store.get("note/a"), "typed");
  assert.equal((await store.contents()).records.get("note/a")?.value, "typed");
  await store.flush();
  assert.equal(storage.length, 1, "in the journal until a database has it");
  const next = forgetful({ storage: () => storage });
  assert.equal(await next.store.get("note/a"), "typed");
});

test("a change takes the place of a draft", async () => {
  const { store } = forgetful({ limits: { typing: 1 } });
  store.draft("note/a", "typed");
  await store.set("note/a", "set");
  await store.flush();
  assert.equal(await store.get("note/a"), "set");
});

test("an older name is read where the new one has nothing, and never against a removal", async () => {
  const { store } = forgetful();
  await store.set("tick/old", "done");
  assert.equal(await store.adopt("tick/new", ["older", "tick/old", "tick/oldest"]), "done");
  assert.equal(await store.get("tick/new"), "done");
  await store.remove("tick/new");
  assert.equal(await store.adopt("tick/new", ["tick/old"]), null);
  assert.equal(await store.get("tick/old"), "done");
});

test("watchers hear each key until they stop", async () => {
  const { store } = forgetful();
  const stop = new AbortController();
  /** @type {[string, boolean][]} */
  const heard = [];
  store.watch((key, here) => heard.push([key, here]), stop.signal);
  await store.set("note/a", 1);
  await store.change("note/b", () => 2);
  assert.deepEqual(heard, [
    ["note/a", true],
    ["note/b", true],
  ]);
  stop.abort();
  await store.set("note/a", 3);
  assert.equal(heard.length, 2);
});
