// @ts-check
/** A copy from elsewhere: ours comes back as it was, anything else is refused in a sentence. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { copyText } from "../../overrides/components/lib/copy.mjs";
import { MOST_BYTES, PROBLEMS, readCopy, textOf } from "../../overrides/components/lib/incoming.mjs";
import { clean } from "../../overrides/components/lib/records.mjs";
import { merge, seeded, someRecords } from "./generator.mjs";

const made = Date.UTC(2026, 10, 23, 12);

/** @param {unknown} records */
const file = (records, version = 1) => JSON.stringify({ "second-round": version, records });

test("every copy that was saved comes back to the same records", () => {
  const random = seeded(20261126);
  for (let round = 0; round < 500; round += 1) {
    const records = new Map([...someRecords(random)].sort());
    const aside = new Map([["7", { key: "note/bad", found: { half: ["of it"] }, at: 3 }]]);
    const { copy } = readCopy(copyText({ records, aside }, made));
    assert.deepEqual([...(copy?.records ?? [])], [...records]);
    assert.deepEqual(copy?.aside, [...aside.values()]);
    assert.deepEqual([copy?.unreadable, copy?.made], [[], made]);
    assert.deepEqual(merge(records, copy?.records ?? {}), records, "and brings nothing new");
  }
});

test("what is not a copy of ours is refused in a sentence that says what to do", () => {
  const whole = copyText(
    { records: new Map([["note/a", clean("note/a", { value: "x", at: 1 })]]), aside: new Map() },
    made,
  );
  const many = Object.fromEntries(
    Array.from({ length: 20_001 }, (_, n) => [`note/n${n}`, { value: n, at: n }]),
  );
  for (const [text, problem] of /** @type {const} */ ([
    ["", "empty"],
    [" \n", "empty"],
    ["a".repeat(MOST_BYTES + 1), "large"],
    ["Dear diary", "foreign"],
    ["{", "foreign"],
    ["[]", "foreign"],
    ["null", "foreign"],
    ['{"records": {}}', "foreign"],
    ["[".repeat(1_000_000), "foreign"],
    [whole.slice(0, 60), "damaged"],
    [file([]), "damaged"],
    [file("text"), "damaged"],
    [file({}, 0), "damaged"],
    [file({}, 1.5), "damaged"],
    [JSON.stringify({ "second-round": "1", records: {} }), "damaged"],
    [JSON.stringify({ "second-round": 1, records: {}, aside: 5 }), "damaged"],
    [file({}, 2), "newer"],
    [file(many), "many"],
  ])) {
    const judged = readCopy(text);
    assert.equal(judged.problem, PROBLEMS[problem], text.slice(0, 80));
    assert.equal(judged.copy, undefined);
  }
});

test("each refusal is a sentence or two that ends with what to do", () => {
  for (const problem of Object.values(PROBLEMS))
    assert.match(problem, /(Choose|choose|Save|Reload) [^.]*(\.json)?.*\.$/);
});

test("what is no record stays out, and the rest comes in", () => {
  const { copy } = readCopy(
    `{"second-round": 1, "__proto__": {"polluted": 1}, "records": {
      "note/good": {"value": "good", "at": 1, "more": "dropped"},
      "note/__proto__": {"value": 1, "at": 1},
      "__proto__": {"value": 1, "at": 1},
      "constructor/a": {"value": 1, "at": 1},
      "note/UPPER": {"value": 1, "at": 1},
      "note/deep": {"value": {"__proto__": {"polluted": 1}}, "at": 1},
      "note/later": {"value": 1, "at": 9e99},
      "note/none": null
    }, "aside": {"1": {"key": "note/x", "found": {"constructor": 1}, "at": 1}, "2": 5, "3": {"found": "kept", "at": 2},
      "4": {"found": "never", "at": 1e999}}}`,
  );
  assert.deepEqual([...(copy?.records ?? [])], [["note/good", { value: "good", at: 1 }]]);
  assert.equal(copy?.unreadable.length, 7);
  assert.deepEqual(copy?.aside, [{ key: null, found: "kept", at: 2 }]);
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

test("a copy of an older version is brought up to date, or refused", () => {
  const renamed = (/** @type {Map<string, any>} */ records) =>
    new Map([...records].map(([key, record]) => [key.replace("note/", "remark/"), record]));
  const broken = () => {
    throw new Error("a mistake in the migration");
  };
  const text = file({ "note/a": { value: "old", at: 1 }, "note/bad": 5 });
  const { copy } = readCopy(text, [renamed]);
  assert.deepEqual([...(copy?.records ?? [])], [["remark/a", { value: "old", at: 1 }]]);
  assert.deepEqual(copy?.unreadable, ["note/bad"]);
  assert.equal(readCopy(file({}, 2), [renamed]).copy?.records.size, 0);
  assert.equal(readCopy(file({}, 3), [renamed]).problem, PROBLEMS.newer);
  assert.equal(readCopy(text, [broken]).problem, PROBLEMS.older);
});

test("a file that is too large is not even read", async () => {
  const read = () => assert.fail("read");
  const large = /** @type {any} */ ({ size: MOST_BYTES + 1, text: read });
  assert.deepEqual(await textOf(large), { problem: PROBLEMS.large });
  const gone = /** @type {any} */ ({
    size: 1,
    text: () => Promise.reject(new DOMException("", "NotFoundError")),
  });
  assert.deepEqual(await textOf(gone), { problem: PROBLEMS.unread });
  assert.deepEqual(await textOf(undefined), { problem: PROBLEMS.unread });
});
