// @ts-check
/**
 * A QR code as rows of dark and light modules. One size and one mask are enough: all that is ever drawn is an
 * address with compressed data, which is as good as random under any mask. Pure.
 */

import { codewords } from "./codewords.mjs";

const VERSION = 20;
export const SIZE = 17 + 4 * VERSION;
const ALIGNMENT = [6, 34, 62, 90];
/** Error correction L and mask 0, protected and masked as the standard says. */
const FORMAT = protectedBits(0b01000, 10, 0x537) ^ 0x5412;
const VERSION_BITS = protectedBits(VERSION, 12, 0x1f25);

/**
 * The value followed by the remainder of its division: a BCH code.
 * @param {number} value
 * @param {number} length of the remainder, in bits
 * @param {number} divisor
 */
function protectedBits(value, length, divisor) {
  let rest = value;
  for (let step = 0; step < length; step += 1)
    rest = (rest << 1) ^ ((rest >> (length - 1)) & 1 ? divisor : 0);
  return (value << length) | rest;
}

/**
 * @param {string} text
 * @returns {boolean[][]} by row, then by column; true is dark
 */
export function qrCode(text) {
  const bytes = new TextEncoder().encode(text);
  const modules = frame();
  let bit = 0;
  const words = codewords(bytes);
  for (const [x, y] of path()) {
    const row = modules[y] ?? [];
    if (row[x] !== undefined) continue;
    const dark = Boolean(((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    row[x] = dark !== ((x + y) % 2 === 0);
    bit += 1;
  }
  return /** @type {boolean[][]} */ (modules);
}

/** What is the same in every code; the rest is undefined. */
function frame() {
  /** @type {(boolean | undefined)[][]} */
  const modules = Array.from({ length: SIZE }, () => Array(SIZE).fill(undefined));
  const put = (/** @type {number} */ x, /** @type {number} */ y, /** @type {boolean} */ dark) => {
    const row = modules[y];
    if (row && x >= 0 && x < SIZE) row[x] = dark;
  };
  for (let n = 0; n < SIZE; n += 1) {
    put(6, n, n % 2 === 0);
    put(n, 6, n % 2 === 0);
  }
  for (const [x, y] of /** @type {const} */ ([
    [3, 3],
    [SIZE - 4, 3],
    [3, SIZE - 4],
  ]))
    square(put, x, y, 4, [2, 4]);
  for (const x of ALIGNMENT) {
    for (const y of ALIGNMENT) {
      const corner = (x === 6 && y !== 62 && y !== 34) || (y === 6 && x === 90);
      if (!corner) square(put, x, y, 2, [1]);
    }
  }
  format(put);
  for (let n = 0; n < 18; n += 1) {
    const [far, near, dark] = [SIZE - 11 + (n % 3), Math.floor(n / 3), Boolean((VERSION_BITS >> n) & 1)];
    put(far, near, dark);
    put(near, far, dark);
  }
  return modules;
}

/**
 * Rings around a middle, dark but for those named.
 * @param {(x: number, y: number, dark: boolean) => void} put
 * @param {number} x
 * @param {number} y
 * @param {number} reach
 * @param {number[]} light
 */
function square(put, x, y, reach, light) {
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      put(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  }
}

/** @param {(x: number, y: number, dark: boolean) => void} put */
function format(put) {
  for (let n = 0; n < 15; n += 1) {
    const dark = Boolean((FORMAT >> n) & 1);
    // Around the corner of the first finder, over the timing lines; then beside the other two.
    if (n < 8) put(8, n < 6 ? n : n + 1, dark);
    else put(n === 8 ? 7 : 14 - n, 8, dark);
    if (n < 8) put(SIZE - 1 - n, 8, dark);
    else put(8, SIZE - 15 + n, dark);
  }
  put(8, SIZE - 8, true);
}

/** Up and down in columns of two, from the right, past the timing line. */
function* path() {
  for (let pair = 0; pair < (SIZE - 1) / 2; pair += 1) {
    const right = SIZE - 1 - 2 * pair - (SIZE - 1 - 2 * pair <= 6 ? 1 : 0);
    for (let step = 0; step < SIZE; step += 1) {
      const y = pair % 2 === 0 ? SIZE - 1 - step : step;
      yield /** @type {const} */ ([right, y]);
      yield /** @type {const} */ ([right - 1, y]);
    }
  }
}
