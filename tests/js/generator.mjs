// @ts-check
/** Random but repeatable data for property tests, and what a merge of it should come to. */
import { entriesOf, newer } from "../../overrides/components/lib/records.mjs";

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

/**
 * What a merge of two stores comes to: the later of each wins.
 * @param {import("../../overrides/components/lib/records.mjs").Records} a
 * @param {import("../../overrides/components/lib/records.mjs").Records} b
 */
export function merge(a, b) {
  const merged = new Map(entriesOf(a));
  for (const [key, record] of entriesOf(b)) merged.set(key, newer(merged.get(key) ?? record, record));
  return merged;
}
