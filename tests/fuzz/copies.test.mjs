// @ts-check
/** Whatever stands in a file or comes from a camera: a copy that can be kept, or a sentence, and no harm. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { copyText } from "../../overrides/components/lib/copy.mjs";
import { countKinds, countsInWords } from "../../overrides/components/lib/kinds.mjs";
import { readCopy } from "../../overrides/components/lib/incoming.mjs";
import { clean, isKey } from "../../overrides/components/lib/records.mjs";
import { merge } from "../js/generator.mjs";
import { SHAPES, shaped } from "../../overrides/components/lib/shapes.mjs";
import { anyValue, copies, damaged, holds } from "./cases.mjs";

const texts = fc.oneof(
  { weight: 4, arbitrary: copies },
  { weight: 4, arbitrary: damaged(copies) },
  { weight: 1, arbitrary: anyValue.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

test("any text is a copy that can be kept, or is refused in a sentence", () => {
  const seen = { taken: 0, refused: 0 };
  holds(
    2_000,
    fc.property(texts, (text) => {
      const { copy, problem } = readCopy(text);
      assert.notEqual(copy === undefined, problem === undefined);
      seen[copy ? "taken" : "refused"] += 1;
      if (!copy) return;
      for (const [key, record] of copy.records) {
        assert.ok(isKey(key));
        assert.deepEqual(clean(key, record), record);
      }
      const again = readCopy(copyText({ records: copy.records, aside: rows(copy.aside) }, 0)).copy;
      assert.deepEqual(merge(copy.records, again?.records ?? {}), copy.records);
      assert.deepEqual(again?.records.size, copy.records.size);
      assert.deepEqual(again?.aside, copy.aside);
      assert.ok(copy.made === null || !Number.isNaN(new Date(copy.made).getTime()));
      assert.equal(typeof countsInWords(countKinds(copy.records)), "string");
      assert.equal(/** @type {any} */ ({}).polluted, undefined);
    }),
  );
  assert.ok(seen.taken > 100 && seen.refused > 100, JSON.stringify(seen));
});

test("whatever a record holds, tools see fields of the types that they expect", () => {
  const types = { text: "string", flag: "boolean", list: "object", scores: "object" };
  holds(
    500,
    fc.property(
      fc.constantFrom(.../** @type {(keyof typeof SHAPES)[]} */ (Object.keys(SHAPES))),
      anyValue,
      (kind, value) => {
        const thing = /** @type {Record<string, unknown>} */ (shaped(kind, value));
        const fields = Object.entries(SHAPES[kind]);
        assert.deepEqual(
          Object.keys(thing),
          fields.map(([name]) => name),
        );
        for (const [name, type] of fields) {
          if (type === "number") assert.ok(thing[name] === null || Number.isFinite(thing[name]));
          else assert.equal(typeof thing[name], types[type]);
          if (type === "list")
            assert.ok(/** @type {unknown[]} */ (thing[name]).every((one) => typeof one === "string"));
        }
      },
    ),
  );
});

/** @param {readonly unknown[]} aside */
const rows = (aside) => new Map(aside.map((row, n) => [String(n), /** @type {any} */ (row)]));
