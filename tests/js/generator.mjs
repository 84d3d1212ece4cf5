// @ts-check
/** Random but repeatable data for property tests. */

/**
 * Mulberry32: small, and the same everywhere.
 * @param {number} seed
 * @returns {(below: number) => number} an integer from 0 up to, not including, `below`
 */
export function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const VALUES = [null, true, "", "a", "b", 0, 1, [], ["a"], { a: 1 }, { a: 2, b: null }];

/**
 * Few keys, few moments and few values, so that clashes and ties are common.
 * @param {(below: number) => number} random
 * @returns {Map<string, import("../../overrides/components/lib/records.mjs").StoredRecord>}
 */
export function someRecords(random) {
  return new Map(
    Array.from({ length: random(6) }, () => [
      `${["note", "tick"][random(2)]}/${["a", "b", "c"][random(3)]}`,
      { value: VALUES[random(VALUES.length)], at: random(3) },
    ]),
  );
}

const HOSTILE = [
  '"__proto__"',
  '{"polluted": 1}',
  "null",
  "1e999",
  "-1",
  '"note/a"',
  "[]",
  "\u0000",
  "}",
  '"',
  "é",
  "[[[[",
];

/**
 * The text after some accident, or some malice: cut off, bitten, doubled, or with something else put in.
 * @param {string} text
 * @param {(below: number) => number} random
 */
export function damaged(text, random) {
  let result = text;
  for (let times = 1 + random(3); times > 0; times -= 1) {
    const [from, length] = [random(result.length + 1), random(random(2) ? 4 : 60)];
    const rest = result.slice(from + length);
    result =
      [
        () => result.slice(0, from),
        () => result.slice(0, from) + rest,
        () => result.slice(0, from) + result.slice(from, from + length) + result.slice(from),
        () => result.slice(0, from) + HOSTILE[random(HOSTILE.length)] + rest,
        () => result.slice(0, from) + String.fromCharCode(random(0x10000)) + result.slice(from + 1),
        () => result.replace(/: (-?\d+|true|null|"[^"]*")/, () => `: ${HOSTILE[random(HOSTILE.length)]}`),
      ][random(6)]?.() ?? result;
  }
  return result;
}
