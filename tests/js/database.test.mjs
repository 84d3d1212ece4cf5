// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { createDatabase } from "../../overrides/components/lib/database.mjs";
import { fakeDatabase, refused } from "./fakes.mjs";

const limits = { open: 5, transaction: 5, rest: 5 };
const work = () => () => "done";
const named = (/** @type {string} */ name) => new DOMException("", name);

/** @param {Partial<import("../../overrides/components/lib/database.mjs").DatabaseOptions>} options */
const database = (options) =>
  createDatabase({ name: "test", indexedDB: refused, onNewer: () => {}, limits, ...options });

test("a dead connection and one that hangs are each replaced once", async () => {
  for (const way of /** @type {const} */ (["dead", "hanging", "silent"])) {
    const { log, indexedDB } = fakeDatabase(way, "done");
    assert.equal(await database({ indexedDB }).run("readwrite", work), "done", way);
    assert.equal(log.opened, 2);
    assert.equal(log.closed, way === "silent" ? 0 : 1);
  }
});

test("uses at the same time of one dead connection share the fresh one", async () => {
  const { log, indexedDB } = fakeDatabase("dead", "done");
  const { run } = database({ indexedDB });
  assert.deepEqual(await Promise.all([run("readwrite", work), run("readonly", work)]), ["done", "done"]);
  assert.deepEqual(log, { opened: 2, closed: 1, transactions: 4 });
});

test("what fails twice fails, and says what kind of problem it is", async () => {
  for (const way of /** @type {const} */ (["dead", "hanging", "silent"])) {
    const { log, indexedDB } = fakeDatabase(way);
    await assert.rejects(database({ indexedDB }).run("readwrite", work), { kind: "unsaved" });
    assert.equal(log.opened, 2, way);
  }
});

test("what will not change by trying again is tried once", async () => {
  for (const [error, kind] of /** @type {const} */ ([
    ["SecurityError", "refused"],
    ["InvalidStateError", "refused"],
    ["QuotaExceededError", "full"],
    ["VersionError", "newer"],
  ])) {
    const { log, indexedDB } = fakeDatabase(named(error));
    await assert.rejects(database({ indexedDB }).run("readwrite", work), { kind });
    assert.equal(log.opened, 1, error);
  }
  await assert.rejects(database({ indexedDB: refused }).run("readonly", work), { kind: "refused" });
  const none = () => /** @type {any} */ (undefined);
  await assert.rejects(database({ indexedDB: none }).run("readonly", work), { kind: "refused" });
});

test("a connection that comes too late is closed, for the sake of a later upgrade", async () => {
  const { log, late, indexedDB } = fakeDatabase("late", "done");
  assert.equal(await database({ indexedDB }).run("readwrite", work), "done");
  for (const answer of late) answer();
  assert.deepEqual(log, { opened: 2, closed: 1, transactions: 1 });
});

test("a newer database is never opened again", async () => {
  const { log, indexedDB } = fakeDatabase(named("VersionError"), "done");
  const { run } = database({ indexedDB });
  for (const _ of [1, 2, 3]) await assert.rejects(run("readwrite", work), { kind: "newer" });
  assert.equal(log.opened, 1);
});

test("a database that never answers is left in peace for a while", async () => {
  const { log, indexedDB } = fakeDatabase("silent", "silent", "done");
  const { run } = database({ indexedDB });
  await assert.rejects(run("readonly", work), { kind: "unsaved" });
  await assert.rejects(run("readonly", work), { kind: "unsaved" });
  assert.equal(log.opened, 2);
  /** @type {() => Promise<string>} */
  const again = () => run("readonly", work).catch(() => turn().then(again));
  assert.equal(await again(), "done");
});
