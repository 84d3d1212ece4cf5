// @ts-check
/** Whatever was stored or imported, a tool gets fields of the types that it expects. */
import assert from "node:assert/strict";
import test from "node:test";

import { SHAPES, shaped } from "../../overrides/components/lib/shapes.mjs";
import { seeded } from "./generator.mjs";

const ODD = [
  undefined,
  null,
  true,
  false,
  0,
  -1.5,
  NaN,
  Infinity,
  "",
  "text",
  [],
  ["a", 1, "a", null],
  {},
  { a: 1 },
];
const FITS = {
  text: (/** @type {unknown} */ value) => typeof value === "string",
  list: (/** @type {any} */ value) =>
    value.every((/** @type {unknown} */ one) => typeof one === "string") &&
    new Set(value).size === value.length,
  flag: (/** @type {unknown} */ value) => typeof value === "boolean",
  number: (/** @type {unknown} */ value) => value === null || Number.isFinite(value),
  scores: (/** @type {any} */ value) => Object.values(value).every(Number.isFinite),
};
const kinds = /** @type {import("../../overrides/components/lib/shapes.mjs").Kind[]} */ (Object.keys(SHAPES));

test("every field is there and of its type, whatever is in its place", () => {
  const random = seeded(7);
  for (const kind of kinds) {
    for (let round = 0; round < 50; round += 1) {
      const fields = Object.keys(SHAPES[kind]);
      const value = Object.fromEntries(fields.map((name) => [name, ODD[random(ODD.length)]]));
      for (const [name, type] of Object.entries(SHAPES[kind]))
        assert.ok(FITS[type](/** @type {any} */ (shaped(kind, value))[name]), `${kind}.${name}`);
    }
  }
});

test("what is not a thing at all is an empty one", () => {
  for (const odd of ODD.filter((one) => typeof one !== "object"))
    assert.deepEqual(shaped("stated", odd), { topic: "", what: "", value: "" });
});

test("what is right stays as it is, and what no field is called is not read", () => {
  const offer = { name: "A", scores: { pay: 3 }, unknown: "kept elsewhere" };
  assert.equal(shaped("offer", offer).name, "A");
  assert.deepEqual(shaped("offer", offer).scores, { pay: 3 });
  assert.ok(!("unknown" in shaped("offer", offer)));
});
