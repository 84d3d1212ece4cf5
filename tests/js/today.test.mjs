// @ts-check
/** One next thing at each moment, and numbers only of what there is. */
import assert from "node:assert/strict";
import test from "node:test";

import { HERE } from "../../overrides/components/decision/words.mjs";
import { understand } from "../../overrides/components/lib/interview.mjs";
import { planOf } from "../../overrides/components/lib/plan.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { instantOf } from "../../overrides/components/lib/zone.mjs";
import { nextStep } from "../../overrides/components/today/next.mjs";
import { progress } from "../../overrides/components/today/progress.mjs";

const ZONE = "Europe/London";
const at = (/** @type {string} */ date, time = "09:00") => instantOf({ date, time }, ZONE);
const LISTS = [
  {
    id: "stories",
    items: [
      { id: "s-a", due: "2 days before" },
      { id: "s-b", due: "1 day before" },
    ],
  },
  { id: "within-24-hours", items: [{ id: "w-a", due: "1 day after" }] },
  { id: "travel", items: [{ id: "t-a", due: "2 days before" }] },
];
const EVENT = shaped("event", {
  date: "2026-03-06",
  start: "10:00",
  end: "12:00",
  zone: ZONE,
  since: "2026-02-27",
});
const PERSON = shaped("person", { name: "Ana", asks: ["a"] });
const STORY = shaped("story", { title: "One", competencies: ["learning", "judgment"] });
const ALL = () => true;
const DONE = new Map([..."st"].flatMap((list) => [..."ab"].map((line) => [`${list}-${line}`, "done"])));

/**
 * @param {number} now
 * @param {Record<string, Map<string, any>>} [more]
 * @param {(tool: string) => boolean} [has]
 */
function next(now, more = {}, has = ALL) {
  /** @type {Record<string, Map<string, any>>} */
  const things = { event: new Map([["interview", EVENT]]), ...more };
  const { interview } = understand(EVENT, now, ZONE);
  assert.ok(interview);
  const { tick = new Map(), followup: followups } = things;
  const practiced = [...(things.attempt ?? new Map()).values()].map(({ day }) => day);
  const plan = planOf({ interview, event: EVENT, lists: LISTS, ticks: tick, practiced, followups, now });
  return nextStep({ things, plan, has });
}

const people = (/** @type {object[]} */ ...all) => new Map(all.map((one, index) => [`p${index}`, one]));
const ready = { person: people(PERSON), story: people(STORY, STORY, STORY) };

test("first the day; then people, stories, questions, and the plan's own lines", () => {
  assert.equal(nextStep({ things: {}, plan: null, has: ALL }).tool, "interview");
  const day = at("2026-02-28");
  assert.equal(next(day).tool, "people");
  assert.deepEqual(next(day, { person: people(PERSON) }), {
    words: "Write down your first story.",
    tool: "stories",
  });
  assert.match(next(day, { ...ready, story: people(STORY) }).words, /another story: you have 1/);
  const silent = people(PERSON, shaped("person", { name: "Sam" }));
  assert.deepEqual(next(day, { ...ready, person: silent }), {
    words: "Choose a question for Sam.",
    tool: "people",
  });
  assert.match(next(day, ready).words, /Nothing is due today/);
  assert.deepEqual(next(at("2026-03-04"), { ...ready, attempt: people({ day: "2026-03-04" }) }), {
    words: "Do the first of today’s lines: there is one.",
    tool: "plan",
  });
});

test("a follow-up that is due is told before the interview as well", () => {
  const followup = people(shaped("followup", { what: "Send the form", date: "2026-02-27" }));
  const due = { words: "Send the form: that is due.", tool: "after-the-day" };
  assert.deepEqual(next(at("2026-02-28"), { ...ready, followup }), due);
  assert.equal(next(at("2026-02-28"), { followup }).tool, "people");
  assert.deepEqual(next(at("2026-03-05", "19:00"), { ...ready, tick: DONE, followup }), due);
});

test("on the day itself the notes come before an offer from elsewhere", () => {
  const offer = people({ name: "Elsewhere", pay: "50,000" });
  assert.match(next(at("2026-03-06", "12:20"), { ...ready, offer }).words, /^Write down what Ana said/);
  assert.equal(next(at("2026-03-07"), { ...ready, offer }).tool, "decide");
});

test("what is ticked is no line to do any more", () => {
  const practiced = { ...ready, attempt: people({ day: "2026-03-04" }) };
  const words = (/** @type {[string, string][]} */ ...ticks) =>
    next(at("2026-03-04"), { ...practiced, tick: new Map(ticks) }).words;
  assert.equal(words(["t-a", "skipped"]), "Do the first of today’s lines: there is one.");
  assert.equal(
    words(["s-a", "done"]),
    "Nothing is due today. Answer one question aloud, or take the day off.",
  );
});

test("practice that is due comes first, until it is done", () => {
  assert.equal(next(at("2026-03-01"), ready).tool, "practice");
  assert.notEqual(
    next(at("2026-03-01"), { ...ready, attempt: people({ day: "2026-03-01" }) }).tool,
    "practice",
  );
});

test("a tool that is not there is passed over", () => {
  assert.equal(next(at("2026-02-28"), {}, (tool) => !["people", "practice"].includes(tool)).tool, "stories");
  assert.equal(next(at("2026-02-28"), {}, () => false).tool, "questions");
});

test("when time is short, nothing new is begun", () => {
  assert.equal(next(at("2026-03-05", "19:00")).tool, "plan");
  assert.equal(next(at("2026-03-06", "08:00")).tool, "half-hour");
});

test("while the interview is going on, nothing is asked of whoever is in it", () => {
  const meanwhile = { words: "When you are out, write down what each of them said.", tool: "after-the-day" };
  assert.deepEqual(next(at("2026-03-06", "10:00"), ready), meanwhile);
  assert.deepEqual(next(at("2026-03-06", "11:59"), ready), meanwhile);
  assert.equal(
    next(at("2026-03-06", "12:00"), ready).words,
    "Write down what Ana said, while you remember it.",
  );
});

test("afterwards: what was said, thanks, what is due, then rest", () => {
  const now = at("2026-03-06", "15:00");
  assert.deepEqual(next(now, ready), {
    words: "Write down what Ana said, while you remember it.",
    tool: "after-the-day",
  });
  const told = { ...ready, debrief: new Map([["p0", shaped("debrief", { noted: "x" })]]) };
  assert.equal(next(now, told).words, "Write to Ana.");
  const thanked = { ...told, thanks: new Map([["p0", shaped("thanks", { text: "x", sent: true })]]) };
  const rest = "Nothing is due today. The plan has what comes later.";
  assert.equal(next(now, thanked).words, rest, "the interview itself is no line to finish");
  assert.equal(next(at("2026-03-07"), thanked).words, "Finish 1 line for the days after.");
  const ask = { followup: new Map([["f", shaped("followup", { what: "Ask Sam", date: "2026-03-07" })]]) };
  assert.equal(next(at("2026-03-08"), { ...thanked, ...ask }).words, "Ask Sam: that is due.");
  const done = { ...thanked, tick: new Map([["w-a", "done"]]) };
  for (const day of ["2026-03-07", "2026-03-08"]) assert.equal(next(at(day), done).words, rest);
  const offer = { offer: new Map([["o", shaped("offer", { name: "Northside" })]]) };
  assert.equal(next(now, { ...told, ...offer }).tool, "decide");
});

test("where the reader is now is no offer to lay beside anything", () => {
  const now = at("2026-03-07");
  const here = shaped("offer", { name: HERE, pay: "66,000" });
  const offer = shaped("offer", { name: "Northside" });
  assert.equal(next(now, { ...ready, offer: people(here) }).tool, "after-the-day");
  assert.equal(next(now, { ...ready, offer: people(here, offer) }).tool, "decide");
});

test("of people it is said whether each of them has a question", () => {
  const [sam, bo] = ["Sam", "Bo"].map((name) => shaped("person", { name }));
  for (const [all, words] of /** @type {[object[], string][]} */ ([
    [[PERSON], "1 person, with a question"],
    [[PERSON, PERSON], "2 people, each with a question"],
    [[sam], "1 person, 1 without a question yet"],
    [[PERSON, sam, bo], "3 people, 2 without a question yet"],
  ]))
    assert.equal(progress({ person: people(...all) }, LISTS, 12, null, 0)[0]?.words, words);
});

test("checklists are counted once there is a day or a line that is done", () => {
  const now = at("2026-03-01");
  const { interview } = understand(EVENT, now, ZONE);
  const tick = new Map([["s-a", "done"]]);
  const told = (/** @type {any} */ things, /** @type {any} */ day) =>
    progress(things, LISTS, 12, day, now).map(({ words }) => words);
  assert.deepEqual(told({}, interview), ["0 of 3 lines done"]);
  assert.deepEqual(told({ tick }, null), ["1 of 3 lines done"]);
  assert.deepEqual(told({ tick: new Map([["s-a", "skipped"]]) }, null), []);
});

test("numbers of what there is, in words", () => {
  const now = at("2026-03-01");
  const { interview } = understand(EVENT, now, ZONE);
  assert.deepEqual(progress({}, LISTS, 12, null, now), []);
  const things = {
    event: new Map([["interview", EVENT]]),
    person: people(PERSON, shaped("person", { name: "Sam" }), shaped("person", {})),
    story: people(STORY),
    attempt: people({ day: "2026-03-01" }, { day: "2026-03-01" }),
    mark: people({}),
    tick: new Map([
      ["s-a", "done"],
      ["s-b", "skipped"],
    ]),
  };
  assert.deepEqual(
    progress(things, LISTS, 12, interview, now).map(({ name, words }) => [name, words]),
    [
      ["People", "2 people, 1 without a question yet"],
      ["Stories", "1 story, for 2 of 12 competencies"],
      ["Practice", "2 answers on 1 day"],
      ["Questions", "1 marked as ready"],
      ["Checklists", "1 of 2 lines done"],
    ],
  );
});
