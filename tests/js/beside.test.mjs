// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { beside } from "../../overrides/components/lib/beside.mjs";

const window = { width: 320, height: 600 };
const box = { width: 280, height: 100 };
const word = (left = 0, top = 0) => ({ left, top, bottom: top + 20 });

test("a box stands below its word, and begins where the word does", () => {
  assert.deepEqual(beside(word(16, 100), box, window), { left: 16, top: 120 });
});

test("near the right edge it moves left, and it keeps away from both edges", () => {
  assert.equal(beside(word(290, 100), box, window).left, 32);
  assert.equal(beside(word(2, 100), box, window).left, 8);
  assert.equal(beside(word(290, 100), { width: 400, height: 50 }, window).left, 8);
});

test("where there is no room below it stands above", () => {
  assert.equal(beside(word(16, 560), box, window).top, 460);
});

test("where there is room on neither side, it takes the larger and stays in view", () => {
  const tall = { width: 280, height: 590 };
  assert.equal(beside(word(16, 400), tall, window).top, 0);
  assert.equal(beside(word(16, 100), tall, window).top, 120);
});
