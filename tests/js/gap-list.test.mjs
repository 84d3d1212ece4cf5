// @ts-check
/** What is still open from round one: each gap once, with one thing to do. */
import assert from "node:assert/strict";
import test from "node:test";

import { gapsOf } from "../../overrides/components/gaps/gap-list.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { seeded } from "./generator.mjs";

const KNOWN = {
  competencies: [
    "judgment",
    "leading",
    "learning",
    "delivery",
    "integrity",
    "influencing",
    "adaptability",
  ].map((id) => ({
    id,
    name: id.toUpperCase(),
  })),
  likely: {
    "hiring-manager": ["delivery", "judgment"],
    peer: ["learning", "judgment"],
    panel: ["judgment", "leading", "learning", "delivery", "integrity", "influencing", "adaptability"],
  },
  pages: { questions: "../questions/", stories: "../stories/", promised: "../messages/#send" },
};
const asked = (/** @type {object} */ fields) => shaped("asked", fields);
const person = (/** @type {object} */ fields) => shaped("person", fields);
const story = (/** @type {object} */ fields) => shaped("story", fields);
const gaps = (
  /** @type {any[]} */ all,
  people = /** @type {any[]} */ ([]),
  stories = /** @type {any[]} */ ([]),
) => gapsOf({ asked: all, people, stories }, KNOWN);
const brief = (/** @type {ReturnType<typeof gaps>} */ found) =>
  found.map(({ kind, about }) => `${kind}: ${about}`);

test("nothing is listed before a question is written down", () => {
  assert.deepEqual(gaps([]), []);
  assert.deepEqual(gaps([asked({})], [person({ interviewer: "peer" })]), []);
});

test("an interviewer of a kind that there is not asks nothing", () => {
  const all = [asked({ question: "A", landed: "well", competency: "delivery" })];
  assert.deepEqual(gaps(all, [person({ interviewer: "constructor" })]), []);
});

test("loose ends come first, then what landed badly, then partly, then what nobody asked", () => {
  const all = [
    asked({ question: "A", landed: "partly", competency: "delivery" }),
    asked({ question: "B", landed: "badly", loose: "the sheet" }),
    asked({ question: "C", landed: "well" }),
  ];
  assert.deepEqual(brief(gaps(all)), ["loose: the sheet", "badly: B", "partly: A", "never: JUDGMENT"]);
});

test("what is settled asks for nothing, and still counts as asked", () => {
  const all = [asked({ question: "A", landed: "badly", loose: "x", settled: true, competency: "judgment" })];
  assert.deepEqual(brief(gaps(all)), ["never: DELIVERY"]);
});

test("an answer that landed badly leads to the questions for its competency", () => {
  const [one, other] = gaps([
    asked({ question: "A", landed: "badly", competency: "judgment" }),
    asked({ said: "something", landed: "badly", competency: "renamed-since" }),
  ]);
  assert.deepEqual(one?.link, {
    address: "../questions/#?competency=judgment",
    words: "Questions: JUDGMENT",
  });
  assert.equal(other?.about, "something");
  assert.equal(other?.link?.address, "../questions/");
});

test("what most of the people may ask about comes first, and they are named", () => {
  const people = [
    person({ name: "Ana", interviewer: "hiring-manager" }),
    person({ name: "", interviewer: "peer" }),
    person({ name: "Nobody knows what" }),
  ];
  const found = gaps([asked({ question: "A", competency: "leading" })], people);
  assert.deepEqual(brief(found), ["never: JUDGMENT", "never: LEARNING", "never: DELIVERY"]);
  assert.match(String(found[0]?.todo), /^Ana or the peer may ask\. None of your stories covers it yet/);
  assert.equal(found[0]?.link?.address, "../stories/");
});

test("where a story covers it, the questions to tell it for are next", () => {
  const stories = [
    story({ title: " ", competencies: ["judgment"] }),
    story({ title: "Ward", competencies: ["judgment"] }),
  ];
  const [one] = gaps([asked({ question: "A", competency: "delivery" })], [], stories);
  assert.match(String(one?.todo), /^A hiring manager may ask\. You have “Ward” for it/);
  assert.equal(one?.link?.address, "../questions/#?competency=judgment");
});

test("without a competency anywhere it asks for one instead of guessing", () => {
  const [one, ...more] = gaps([asked({ question: "A" })], [person({ interviewer: "panel" })]);
  assert.deepEqual(more, []);
  assert.equal(one?.link, null);
});

test("never a competency that was asked, never twice, never more than five, whatever is there", () => {
  const random = seeded(3);
  const pick = (/** @type {string[]} */ of) => String(of[random(of.length)]);
  const ids = [...KNOWN.competencies.map(({ id }) => id), "", "odd"];
  for (let round = 0; round < 1000; round += 1) {
    const all = Array.from({ length: random(5) }, () =>
      asked({
        question: pick(["", "A"]),
        landed: pick(["", "well", "partly", "badly", "odd"]),
        loose: pick(["", "x"]),
        competency: pick(ids),
        settled: random(2) === 1,
      }),
    );
    const people = Array.from({ length: random(4) }, () =>
      person({ interviewer: pick(["", "panel", "peer", "odd"]) }),
    );
    const never = gaps(all, people).filter(({ kind, link }) => kind === "never" && link);
    const names = never.map(({ about }) => about.toLowerCase());
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length <= 5);
    for (const { competency } of all) assert.ok(!names.includes(competency));
  }
});
