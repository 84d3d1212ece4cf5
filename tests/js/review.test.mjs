// @ts-check
/** What a session comes to: one thing to do, always the same for the same answers. */
import assert from "node:assert/strict";
import test from "node:test";

import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { createBank } from "../../overrides/components/practice/bank.mjs";
import { answerOf, clock, oneThing } from "../../overrides/components/practice/review.mjs";

const competency = /** @type {any} */ ({
  name: "Judgment",
  anchors: { one: "Nothing.", three: "The choice is clear.", five: "It was checked later." },
});
/** @type {(wording: string, score: number | null, seconds?: number | null) => any} */
const answer = (wording, score, seconds = null) => ({ wording, score, seconds, competency });

for (const [about, answers, thing] of /** @type {const} */ ([
  ["nothing was answered", [], /^Say one answer aloud/],
  ["nothing was scored", [answer("A?", null)], /^Next time, give each answer a number/],
  [
    "one went badly",
    [answer("A?", 4, 200), answer("B?", 2)],
    /“B\?” once more.*3 on Judgment: The choice is clear\./,
  ],
  ["two went as badly", [answer("A?", 2), answer("B?", 2)], /“A\?”/],
  ["one took long", [answer("A?", 3), answer("B?", 4, 160)], /^“B\?” took you 2:40\./],
  ["one took a second more than two minutes", [answer("A?", 4, 121)], /^“A\?” took you 2:01\./],
  ["all were fair", [answer("A?", 4), answer("B?", 3, 120)], /^“B\?” is the one.*It was checked later\./],
  ["all were strong", [answer("A?", 5)], /^Ask somebody else/],
])) {
  test(`where ${about}`, () => assert.match(oneThing(answers), thing));
}

test("an answer comes with the words that were asked, and not where its question is gone", () => {
  const question = /** @type {any} */ ({
    id: "a",
    was: [],
    competency: "judgment",
    text: "A?",
    variant: "Or A?",
  });
  const astray = { ...question, id: "b", competency: "gone" };
  const bank = createBank({
    questions: [question, astray],
    competencies: [{ ...competency, id: "judgment" }],
  });
  const asked = (/** @type {object} */ fields) => answerOf(bank, shaped("attempt", fields))?.wording;
  assert.equal(asked({ question: "a" }), "A?");
  assert.equal(asked({ question: "a", variant: true }), "Or A?");
  for (const gone of ["b", "c"]) assert.equal(asked({ question: gone }), undefined, gone);
});

test("seconds as a clock shows them", () => {
  assert.deepEqual([0, 9.9, 60, 102, 3600, -1].map(clock), ["0:00", "0:09", "1:00", "1:42", "60:00", "0:00"]);
});
