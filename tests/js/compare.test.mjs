// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { changeOf, compare, covers, toBring, total } from "../../overrides/components/lib/compare.mjs";
import { entriesOf } from "../../overrides/components/lib/records.mjs";
import { merge, seeded, someRecords } from "./generator.mjs";

test("each change is told by kind and by name, and what changes comes first", () => {
  const mine = {
    "person/a": { value: { name: "Ada" }, at: 5 },
    "story/a": { value: { title: "The flood" }, at: 5 },
    "tick/a": { value: "done", at: 5 },
    "note/gone": { value: null, at: 9 },
  };
  const theirs = {
    "tick/a": { value: "done", at: 7 },
    "tick/the-route": { value: "done", at: 1 },
    "tick/never": { value: null, at: 1 },
    "person/a": { value: { name: "Ada Obi" }, at: 6 },
    "person/b": { value: { name: "  Bo\n Li " }, at: 6 },
    "story/a": { value: null, at: 6 },
    "note/gone": { value: "written before it was removed here", at: 8 },
    "backup/last": { value: { at: 1, count: 1 }, at: 9 },
  };
  const groups = compare(mine, theirs);
  assert.deepEqual(groups, [
    { change: "added", kind: "person", names: ["Bo Li"] },
    { change: "added", kind: "tick", names: ["the route"] },
    { change: "changed", kind: "person", names: ["Ada Obi"] },
    { change: "removed", kind: "story", names: ["The flood"] },
    { change: "older", kind: "note", names: ["written before it was removed here"] },
    { change: "same", kind: "tick", names: ["a"] },
  ]);
  assert.equal(total(groups, "added"), 2);
});

test("what is added comes in the order of the kinds, and kinds without a name come last", () => {
  const keys = ["asked/a", "riddle/a", "note/a", "zebra/a", "event/interview", "story/a"];
  const theirs = Object.fromEntries(keys.map((key) => [key, { value: "x", at: 1 }]));
  assert.deepEqual(
    compare({}, theirs).map(({ kind }) => kind),
    ["event", "story", "asked", "note", "riddle", "zebra"],
  );
});

test("nothing comes in from later than tomorrow, where nobody could change it any more", () => {
  const now = Date.UTC(2026, 2, 2);
  const records = new Map([
    ["note/a", { value: "hostile", at: Date.UTC(2200, 0) }],
    ["note/b", { value: "as it was", at: now - 1 }],
  ]);
  const brought = toBring({}, { records, aside: [], unreadable: [], made: null, saved: null }, now);
  assert.deepEqual(
    [...brought.values()],
    [
      { value: "hostile", at: now + 86_400_000 },
      { value: "as it was", at: now - 1 },
    ],
  );
});

test("the preview says what a merge then does", () => {
  const random = seeded(11);
  for (let round = 0; round < 1_000; round += 1) {
    const [mine, theirs] = [someRecords(random), someRecords(random)];
    const after = merge(mine, theirs);
    for (const [key, record] of theirs) {
      const change = changeOf(mine.get(key), record);
      const value = (/** @type {Map<string, any>} */ records) =>
        JSON.stringify(records.get(key)?.value ?? null);
      assert.equal(value(after) !== value(mine), ["added", "changed", "removed"].includes(change), change);
    }
    assert.equal(total(compare(mine, mine), "added") + total(compare(mine, mine), "changed"), 0);
    assert.deepEqual(
      compare(after, theirs).filter(({ change }) => change !== "same" && change !== "older"),
      [],
      "and a second time nothing",
    );
    assert.ok(covers(mine, after));
    if (covers(mine, theirs)) {
      for (const [key, record] of entriesOf(theirs)) assert.deepEqual(after.get(key)?.value, record.value);
    }
  }
});
