// @ts-check
/**
 * The bytes of a QR code of one size only, version 20 with error correction L: up to 858 bytes of text on 97 by 97
 * modules, which a phone reads from a screen at arm's length. ISO/IEC 18004, byte mode. Pure.
 */

/** As many bytes of text as one code holds. */
export const CAPACITY = 858;
const DATA = 861;
const CORRECTION = 28;
/** Three blocks of 107 bytes, then five of 108. */
const BLOCKS = [107, 107, 107, 108, 108, 108, 108, 108];

/** Powers of two in the field of 256 elements, and their logarithms. */
const POWERS = /** @type {number[]} */ ([1]);
for (let power = 1; power < 255; power += 1) {
  const next = (POWERS[power - 1] ?? 0) << 1;
  POWERS.push(next > 255 ? next ^ 0x11d : next);
}
const LOGS = new Map(POWERS.map((value, power) => [value, power]));

/** @type {(a: number, b: number) => number} */
function times(a, b) {
  if (a === 0 || b === 0) return 0;
  return POWERS[((LOGS.get(a) ?? 0) + (LOGS.get(b) ?? 0)) % 255] ?? 0;
}

/** The product of (x - 2^n) for each n below CORRECTION, without its first coefficient, which is 1. */
const GENERATOR = Array.from({ length: CORRECTION })
  .reduce(
    (/** @type {number[]} */ product, _, n) => {
      const shifted = [...product, 0];
      return shifted.map(
        (value, index) => value ^ (index ? times(product[index - 1] ?? 0, POWERS[n] ?? 0) : 0),
      );
    },
    [1],
  )
  .slice(1);

/**
 * The remainder of the block divided by the generator.
 * @param {number[]} block
 * @returns {number[]}
 */
export function correction(block) {
  let rest = /** @type {number[]} */ (Array(CORRECTION).fill(0));
  for (const byte of block) {
    const factor = byte ^ (rest[0] ?? 0);
    rest = [...rest.slice(1), 0].map((value, index) => value ^ times(GENERATOR[index] ?? 0, factor));
  }
  return rest;
}

/**
 * Byte mode, the length, the text, an end, and padding.
 * @param {Uint8Array} bytes
 * @returns {number[]}
 */
function dataOf(bytes) {
  if (bytes.length > CAPACITY) throw new Error(`too long for one code: ${bytes.length} bytes`);
  const nibbles = [4, 12, 8, 4, 0].map((shift, index) => (index ? (bytes.length >> shift) & 15 : 4));
  for (const byte of bytes) nibbles.push(byte >> 4, byte & 15);
  nibbles.push(0);
  const data = Array.from(
    { length: nibbles.length / 2 },
    (_, n) => ((nibbles[2 * n] ?? 0) << 4) | (nibbles[2 * n + 1] ?? 0),
  );
  for (let n = 0; data.length < DATA; n += 1) data.push(n % 2 ? 0x11 : 0xec);
  return data;
}

/**
 * In the order in which they are drawn: the first bytes of all blocks, then the second ones, and so on.
 * @param {Uint8Array} bytes
 * @returns {number[]}
 */
export function codewords(bytes) {
  const data = dataOf(bytes);
  let from = 0;
  const blocks = BLOCKS.map((length) => data.slice(from, (from += length)));
  const inTurn = (/** @type {number[][]} */ rows) =>
    Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, n) =>
      rows.flatMap((row) => row.slice(n, n + 1)),
    );
  return [...inTurn(blocks), ...inTurn(blocks.map(correction))].flat();
}
