// @ts-check
/**
 * That a code can be read is shown by an independent decoder: `fixtures` has what it read (zxing-cpp 3.1, 38 of 38
 * texts of 1 to 858 bytes). Here: the codes are still the same, and their bytes are words of the error-correcting code.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { CAPACITY, codewords, correction } from "../../overrides/components/hand-over/codewords.mjs";
import { SIZE, qrCode } from "../../overrides/components/hand-over/qr.mjs";
import { seeded } from "./generator.mjs";

/** @param {boolean[][]} rows */
const drawn = (rows) => rows.map((row) => row.map((dark) => (dark ? "#" : ".")).join("")).join("\n");

test("a code that was read by another program is drawn as it was then", () => {
  const hash = (/** @type {string} */ text) =>
    createHash("sha256")
      .update(drawn(qrCode(text)))
      .digest("hex")
      .slice(0, 16);
  assert.equal(hash("https://second-round.test/"), "9f0cd03e9729ac13");
  assert.equal(hash("x".repeat(858)), "06efabb7ac0e2fb4");
});

test("a code is a square with three finders and nothing left open", () => {
  const rows = qrCode("a");
  assert.equal(rows.length, SIZE);
  assert.ok(rows.every((row) => row.length === SIZE && row.every((dark) => typeof dark === "boolean")));
  const finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
  const corner = (/** @type {number} */ x, /** @type {number} */ y) =>
    drawn(rows.slice(y, y + 7).map((row) => row.slice(x, x + 7)));
  for (const [x, y] of /** @type {const} */ ([
    [0, 0],
    [SIZE - 7, 0],
    [0, SIZE - 7],
  ]))
    assert.equal(corner(x, y), finder.join("\n"));
});

test("every block divides without a rest once it has its correction", () => {
  const random = seeded(20);
  for (let round = 0; round < 20; round += 1) {
    const block = Array.from({ length: 107 + random(2) }, () => random(256));
    assert.ok(correction([...block, ...correction(block)]).every((byte) => byte === 0));
  }
  assert.equal(codewords(new Uint8Array(5)).length, 1085);
});

test("what does not fit is refused", () => {
  assert.throws(() => qrCode("x".repeat(CAPACITY + 1)), /too long/);
});
