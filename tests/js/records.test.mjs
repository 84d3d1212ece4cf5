// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import * as records from "../../overrides/components/lib/records.mjs";
import { merge, seeded, someRecords } from "./generator.mjs";

const { clean, entriesOf, isKey, migrate, newer, parseKey, readable, stamp } = records;

test("a key is a kind and an id", () => {
  assert.deepEqual(parseKey("note/why-are-you-leaving"), { kind: "note", id: "why-are-you-leaving" });
  assert.ok(isKey(`tick/${"a".repeat(64)}`));
  for (const key of [
    "note",
    "note/",
    "/id",
    "n/id",
    "Note/id",
    "note/Id",
    "note/-id",
    "note/a/b",
    "note/a b",
    "note/id\n",
    `note/${"a".repeat(65)}`,
    `${"a".repeat(21)}/id`,
    "note/__proto__",
    "note/constructor",
    "constructor/id",
    "prototype/id",
    null,
    undefined,
    7,
    ["note/id"],
  ]) {
    assert.ok(!isKey(key), String(key));
    assert.throws(() => clean(key, { value: 1, at: 1 }), Error);
  }
});

test("a record is built anew from the fields that are known", () => {
  const given = { value: { b: [1, -0, "x", true, null], a: { c: undefined } }, at: 5, more: "dropped" };
  const record = clean("story/one", given);
  assert.equal(JSON.stringify(record), '{"value":{"a":{},"b":[1,0,"x",true,null]},"at":5}');
  assert.notEqual(record.value, given.value);
  assert.throws(() => (record.value.b[0] = 2), TypeError, "what the store hands out is not changed in place");
});

test("what is not a record is refused", () => {
  const deep = Array.from({ length: 20 }).reduce((inside) => [inside], 1);
  const round = /** @type {any[]} */ ([]);
  round.push(round);
  for (const record of [
    null,
    undefined,
    "text",
    [],
    new Date(),
    { value: 1 },
    { at: 1 },
    { value: 1, at: "1" },
    { value: 1, at: -1 },
    { value: 1, at: 1.5 },
    { value: 1, at: NaN },
    { value: 1, at: Number.MAX_SAFE_INTEGER },
    { value: undefined, at: 1 },
    { value: NaN, at: 1 },
    { value: 1n, at: 1 },
    { value: () => {}, at: 1 },
    { value: new Map(), at: 1 },
    { value: Promise.resolve(1), at: 1 },
    { value: deep, at: 1 },
    { value: round, at: 1 },
    { value: "x".repeat(200_000), at: 1 },
    { value: JSON.parse('{"__proto__": {"polluted": true}}'), at: 1 },
    { value: { constructor: 1 }, at: 1 },
    { value: [{ prototype: 1 }], at: 1 },
  ]) {
    assert.throws(() => clean("note/one", record), Error);
    assert.equal(readable("note/one", record), undefined);
  }
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

test("the later of two wins, and on a tie the one that keeps something", () => {
  /** @type {[records.StoredRecord, records.StoredRecord, records.StoredRecord]} */
  const [early, late, gone] = [
    { value: "early", at: 1 },
    { value: "late", at: 2 },
    { value: null, at: 2 },
  ];
  assert.equal(newer(early, late), late);
  assert.equal(newer(late, early), late);
  assert.equal(newer(undefined, early), early);
  assert.equal(newer(early, undefined), early);
  assert.equal(newer(early, gone), gone);
  assert.equal(newer(gone, late), late);
  assert.equal(newer(late, gone), late);
});

test("a change is later than what it changes, also where the clock was put back", () => {
  assert.equal(stamp(undefined, 50), 50);
  assert.equal(stamp({ value: 1, at: 40 }, 50), 50);
  assert.equal(stamp({ value: 1, at: 90 }, 50), 91);
  const last = Date.UTC(2200, 0);
  assert.ok(
    clean("note/one", { value: 1, at: stamp({ value: 1, at: last }, 50) }),
    "even at the end of time",
  );
});

test("merging is commutative, associative and idempotent", () => {
  const random = seeded(20261123);
  const text = (/** @type {Map<string, unknown>} */ map) => JSON.stringify([...map].sort());
  for (let round = 0; round < 1_000; round += 1) {
    const [a, b, c] = [someRecords(random), someRecords(random), someRecords(random)];
    assert.equal(text(merge(a, b)), text(merge(b, a)));
    assert.equal(text(merge(merge(a, b), c)), text(merge(a, merge(b, c))));
    assert.equal(text(merge(a, a)), text(a));
    assert.equal(text(merge(merge(a, b), b)), text(merge(a, b)));
    for (const [key, record] of entriesOf(merge(a, b))) {
      assert.ok(record.at >= (a.get(key)?.at ?? 0) && record.at >= (b.get(key)?.at ?? 0));
    }
  }
});

test("records may come as an object, as they do from a file", () => {
  const merged = merge({ "note/a": { value: 1, at: 1 } }, new Map([["note/b", { value: 2, at: 2 }]]));
  assert.deepEqual([...merged.keys()], ["note/a", "note/b"]);
});

test("cleaning what is clean changes nothing", () => {
  const random = seeded(7);
  for (let round = 0; round < 200; round += 1) {
    for (const [key, record] of someRecords(random)) assert.deepEqual(clean(key, record), record);
  }
});

test("migrations run from the version that is there to the present one", () => {
  const step =
    (/** @type {string} */ name) =>
    (/** @type {Map<string, import("../../overrides/components/lib/records.mjs").StoredRecord>} */ before) =>
      new Map([...before].map(([key, { value, at }]) => [key, { value: value + name, at }]));
  const steps = [step(" to 2"), step(" to 3")];
  const before = new Map([["note/a", { value: "from", at: 1 }]]);
  assert.equal(migrate(before, 1, steps).get("note/a")?.value, "from to 2 to 3");
  assert.equal(migrate(before, 2, steps).get("note/a")?.value, "from to 3");
  assert.equal(migrate(before, 3, steps).get("note/a")?.value, "from");
  assert.equal(records.VERSION, records.MIGRATIONS.length + 1);
});
