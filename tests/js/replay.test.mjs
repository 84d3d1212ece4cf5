// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { upToDate } from "../../overrides/components/lib/replay.mjs";

/** @type {import("../../overrides/components/lib/records.mjs").Migration} */
const renaming = (records) =>
  new Map([...records].map(([key, record]) => [key.replace("note/", "remark/"), record]));

test("what a page of an older version left comes under its present name", () => {
  const left = new Map(
    /** @type {[string, unknown][]} */ ([
      ["note/a", { value: "typed", at: 5 }],
      ["tick/a", { value: true, at: 5 }],
      ["note/b", "cut o"],
    ]),
  );
  assert.deepEqual(upToDate(left, [renaming]), {
    records: new Map(
      /** @type {[string, unknown][]} */ ([
        ["remark/a", { value: "typed", at: 5 }],
        ["tick/a", { value: true, at: 5 }],
        ["note/b", "cut o"],
      ]),
    ),
    renamed: ["note/a"],
  });
});

test("what is of this version stays as it is, and what is of a later one is left alone", () => {
  const left = new Map([
    ["note/a", { value: "typed", at: 5, version: 2 }],
    ["note/b", { value: "typed", at: 5, version: 3 }],
  ]);
  assert.deepEqual([...upToDate(left, [renaming]).records.keys()], ["note/a"]);
  assert.deepEqual(upToDate(left, []), { records: new Map(), renamed: [] });
});

test("a migration that fails loses nothing", () => {
  const broken = () => {
    throw new Error("a mistake in the migration");
  };
  const left = new Map([["note/a", { value: "typed", at: 5 }]]);
  assert.deepEqual(upToDate(left, [broken]), { records: left, renamed: [] });
});
