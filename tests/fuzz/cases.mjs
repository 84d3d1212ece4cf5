// @ts-check
/** How many cases a property is tried with: a few, always the same; or as many new ones as FUZZ says. */
import fc from "fast-check";

const cases = Number(process.env.FUZZ ?? 0);

/**
 * Fails with the smallest case that was found, and the seed that leads to it.
 * @template {unknown[]} T
 * @param {number} few how many cases are enough in `make test`
 * @param {fc.IRawProperty<T>} property
 */
export const holds = (few, property) =>
  fc.assert(property, cases ? { numRuns: cases } : { numRuns: few, seed: 20261126 });

/** What turns up where it should not: names of the language, numbers that are none, texts of other kinds. */
export const oddities = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "prototype", "note/a", "tick/b", "", "1e999", "second-round"),
  fc.constantFrom(null, 1e308, Number.MAX_SAFE_INTEGER, -1, 0, 1, "2026-11-26", "x".repeat(70)),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const keys = fc.oneof(
  fc.constantFrom("note/a", "note/b", "tick/a", "event/interview", "people/a", "story/s1", "person/p1"),
  fc.constantFrom("__proto__", "note/__proto__", "constructor/a", "NOTE/A", "note/", "note/a/b"),
  fc.string({ maxLength: 8 }),
);

/** JSON as text: that of anything at all, with names and values that are meant to harm. */
export const anyValue = /** @type {fc.Arbitrary<any>} */ (
  fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small", maxDepth: 14 },
      oddities,
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.oneof(keys, fc.constantFrom("value", "at", "text")), tie("value"), { maxKeys: 3 }),
    ),
  })).value
);

const records = fc.dictionary(
  keys,
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ value: anyValue, at: fc.oneof(fc.nat(), oddities) }) },
    { weight: 1, arbitrary: anyValue },
  ),
  { maxKeys: 6 },
);

/** A copy as it is saved, or nearly. */
export const copies = fc
  .record(
    {
      "second-round": fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: oddities }),
      made: fc.oneof(fc.date().map(String), oddities),
      records: fc.oneof({ weight: 5, arbitrary: records }, { weight: 1, arbitrary: anyValue }),
      aside: fc.oneof(
        fc.dictionary(
          fc.string({ maxLength: 3 }),
          fc.record(
            { key: anyValue, found: anyValue, at: fc.oneof(fc.nat(), oddities) },
            { requiredKeys: [] },
          ),
        ),
        anyValue,
      ),
    },
    { requiredKeys: ["second-round", "records"] },
  )
  .map((copy) => JSON.stringify(copy).replaceAll('"1e999"', "1e999"));

/** @param {fc.Arbitrary<string>} texts each of them after one to three accidents */
export const damaged = (texts) =>
  fc
    .tuple(
      texts,
      fc.array(fc.tuple(fc.nat(999), fc.nat(60), fc.oneof(fc.constantFrom("", "{", '"', "[[[["), oddities)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([text, accidents]) =>
      accidents.reduce((left, [where, length, put]) => {
        const at = Math.floor((left.length * where) / 1000);
        return left.slice(0, at) + (put ?? "") + left.slice(at + length);
      }, text),
    );
