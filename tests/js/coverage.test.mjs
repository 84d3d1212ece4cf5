// @ts-check
/** Which story shows what: nothing is lost, and holes and covered are all there is. */
import assert from "node:assert/strict";
import test from "node:test";

import { MOST_QUESTIONS, cover, questionsFor } from "../../overrides/components/coverage/cover.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { titleOf } from "../../overrides/components/lib/telling.mjs";
import { seeded } from "./generator.mjs";

const TWELVE = Array.from({ length: 12 }, (_, index) => competency(`c${index}`, index % 4));

/**
 * @param {string} id
 * @param {number} questions
 */
function competency(id, questions) {
  const link = (/** @type {string} */ text) => ({ text, address: `#${text}` });
  const few = Array.from({ length: questions }, (_, index) => link(`${id}-${index}`));
  return { id, name: id.toUpperCase(), questions: few, all: link(`${id}-all`), calibration: null };
}

/** @param {Record<string, object>} stories */
const kept = (stories) =>
  new Map(Object.entries(stories).map(([id, fields]) => [id, shaped("story", fields)]));
const ids = (/** @type {readonly { id: string }[]} */ list) => list.map(({ id }) => id);

test("without stories everything is a hole", () => {
  const { stories, holes, told, loose } = cover(new Map(), TWELVE);
  assert.deepEqual([stories, told, loose], [[], [], []]);
  assert.deepEqual(ids(holes), ids(TWELVE));
});

test("a story stands with each of its competencies, as it was written", () => {
  const { rows, holes, told, loose, stories } = cover(
    kept({
      b: { title: "Second", competencies: ["c1", "c0"], used: true },
      a: { title: "First", competencies: ["c0"] },
      c: { title: "Third", competencies: ["gone"] },
      d: { title: "", competencies: [] },
    }),
    TWELVE.slice(0, 3),
  );
  assert.deepEqual(ids(stories), ["a", "b", "c"], "what was emptied again is no story");
  assert.deepEqual(
    rows.map((row) => ids(row.stories)),
    [["a", "b"], ["b"], []],
  );
  assert.deepEqual(ids(holes), ["c2"]);
  assert.deepEqual(ids(told), ["c1"], "a competency that only a story of round one shows");
  assert.deepEqual(ids(loose), ["c"]);
});

test("questions come from each competency in turn, a few in all", () => {
  const texts = (/** @type {string[]} */ chosen) =>
    questionsFor(TWELVE.filter(({ id }) => chosen.includes(id))).map(({ text }) => text);
  assert.deepEqual(texts(["c3"]), ["c3-0", "c3-1", "c3-2"]);
  assert.deepEqual(texts(["c2", "c3"]), ["c2-0", "c3-0", "c2-1", "c3-1"]);
  assert.deepEqual(texts(["c0"]), []);
  assert.deepEqual(texts([]), []);
  assert.deepEqual(texts(["c1", "c2", "c3", "c5", "c6"]), ["c1-0", "c2-0", "c3-0", "c5-0", "c6-0"]);
});

test("whatever there is, every tick shows, and holes and covered make up the twelve", () => {
  const random = seeded(5);
  for (let round = 0; round < 500; round += 1) {
    const written = Array.from({ length: random(11) }, (_, index) => {
      const ticked = Array.from({ length: random(5) }, () => `c${random(14)}`);
      return [
        `s${index}`,
        { title: ["", "A title"][random(2)], competencies: ticked, used: random(2) === 1 },
      ];
    });
    const stories = kept(Object.fromEntries(written));
    const found = cover(stories, TWELVE);
    for (const [id, { competencies }] of stories)
      for (const row of found.rows)
        assert.equal(ids(row.stories).includes(id), competencies.includes(row.competency.id));
    const covered = found.rows.filter((row) => row.stories.length).map(({ competency }) => competency);
    assert.deepEqual(new Set([...covered, ...found.holes]), new Set(TWELVE));
    assert.equal(covered.length + found.holes.length, TWELVE.length);
    assert.deepEqual(
      found.rows.map((row) => row.competency),
      TWELVE,
    );
    assert.ok(found.told.every((one) => covered.includes(one)));
    const placed = new Set(found.rows.flatMap((row) => row.stories));
    assert.deepEqual(new Set([...placed, ...found.loose]), new Set(found.stories));
    assert.equal(placed.size + found.loose.length, found.stories.length);
    const other = new Map([...stories].reverse());
    assert.deepEqual(cover(other, TWELVE), found, "the order in which the store gives them is no matter");
    const questions = questionsFor(covered);
    assert.equal(new Set(questions).size, questions.length);
    assert.ok(questions.length <= Math.max(MOST_QUESTIONS, covered.length));
    for (const one of covered)
      assert.ok(!one.questions.length || questions.includes(/** @type {any} */ (one.questions[0])));
  }
});

test("a story without a title is called by its first words", () => {
  const called = (/** @type {object} */ fields) => titleOf(shaped("story", fields));
  assert.equal(called({ title: " The cold\nbuses " }), "The cold buses");
  assert.equal(called({ situation: "In January nine of our buses left late." }), "In January nine of our …");
  assert.equal(called({ actions: "I called." }), "I called.");
  assert.equal(called({ situation: "漢".repeat(3000) }), `${"漢".repeat(60)}…`);
  assert.equal(called({ actions: "I called all of them." }), "I called all of them.");
  assert.equal(called({}), "A story without a title");
});
