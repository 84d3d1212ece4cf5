// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { backupState, daysAgo } from "../../overrides/components/lib/backup.mjs";

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);

/** @param {Record<string, [any, number]>} records by key: a value, and how many days ago */
const kept = (records) =>
  new Map(Object.entries(records).map(([key, [value, days]]) => [key, { value, at: now - days * DAY }]));

test("a reminder comes after seven days of work that no copy has", () => {
  assert.equal(backupState(kept({}), now).due, false);
  assert.equal(backupState(kept({ "note/a": ["x", 6.9] }), now).due, false);
  assert.deepEqual(backupState(kept({ "note/a": ["x", 9], "note/b": ["y", 1] }), now), {
    last: null,
    fresh: 2,
    waited: 9,
    due: true,
  });
  const last = /** @type {[any, number]} */ ([{ at: now - 8 * DAY, count: 1 }, 8]);
  assert.equal(backupState(kept({ "backup/last": last, "note/a": ["x", 9] }), now).due, false);
  assert.deepEqual(
    backupState(kept({ "backup/last": last, "note/a": ["x", 9], "note/b": ["x", 7.5] }), now),
    {
      last: now - 8 * DAY,
      fresh: 1,
      waited: 7,
      due: true,
    },
  );
  assert.equal(backupState(kept({ "note/a": [null, 20] }), now).due, false, "a removal alone is no work");
  assert.equal(
    backupState(kept({ "person/a": [{ name: "" }, 20] }), now).due,
    false,
    "nor is a form emptied",
  );
  assert.equal(backupState(kept({ "backup/last": ["damaged", 1], "note/a": ["x", 1] }), now).last, null);
  assert.equal(backupState(kept({ "note/a": ["x", -3] }), now).due, false, "a clock that was put back");
});

test("what came in after the last copy is in none, however old it is", () => {
  const last = /** @type {[any, number]} */ ([{ at: now - DAY, count: 1 }, 1]);
  const state = backupState(
    kept({ "backup/last": last, "note/a": ["x", 9], "note/b": ["y", 30], "note/c": ["z", 30] }),
    now,
  );
  assert.deepEqual(state, { last: now - DAY, fresh: 2, waited: 0, due: false });
  const unknown = /** @type {[any, number]} */ ([{ at: now - DAY }, 1]);
  assert.equal(backupState(kept({ "backup/last": unknown, "note/a": ["x", 9] }), now).fresh, 0);
});

test("days are those of the calendar", () => {
  const noon = new Date(2026, 10, 23, 12).getTime();
  assert.equal(daysAgo(noon, noon + 60_000), "today");
  assert.equal(daysAgo(new Date(2026, 10, 22, 23, 59).getTime(), noon), "yesterday");
  assert.equal(daysAgo(new Date(2026, 9, 20).getTime(), noon), "34 days ago");
  assert.equal(daysAgo(noon + DAY, noon), "today");
});
