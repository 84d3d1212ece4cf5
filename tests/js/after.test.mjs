// @ts-check
/** Sheets, how long ago, replies side by side. */
import assert from "node:assert/strict";
import test from "node:test";

import { sinceWords } from "../../overrides/components/debrief/since.mjs";
import { understand } from "../../overrides/components/lib/interview.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { inOrder } from "../../overrides/components/lib/who.mjs";
import { EVERYONE, nameOf, sheetsFor } from "../../overrides/components/lib/whom.mjs";
import { countWords, fitsAll } from "../../overrides/components/noticed/found.mjs";
import {
  byQuestion,
  contradictions,
  planned,
  sameAs,
} from "../../overrides/components/replies/questions.mjs";
import { inDayOrder, rowsFor } from "../../overrides/components/replies/rows.mjs";
import { seeded } from "./generator.mjs";

/** @param {Record<string, object>} people */
const day = (people) => new Map(Object.entries(people).map(([id, person]) => [id, shaped("person", person)]));
/** @param {Record<string, object>} heard */
const said = (heard) => new Map(Object.entries(heard).map(([id, reply]) => [id, shaped("heard", reply)]));
const GONE = "Somebody who is no longer on your list";

test("people come in the order of the day, and whoever has no hour comes last", () => {
  const people = day({
    a: { name: "A", time: "14:00" },
    b: { name: "B" },
    c: { name: "C", time: "09:30" },
    d: {},
  });
  assert.deepEqual(
    inOrder(people).map(({ id }) => id),
    ["c", "a", "b"],
  );
});

test("there is a sheet for each person, and one for all where there are none", () => {
  assert.deepEqual(sheetsFor(new Map(), []), [{ id: EVERYONE, title: "Everybody you met" }]);
  const people = day({ a: { name: "Ada", job: "Nurse", time: "10:00" }, b: { job: "Porter" } });
  assert.deepEqual(sheetsFor(people, []), [
    { id: "a", title: "10:00\u00a0AM Ada, Nurse" },
    { id: "b", title: "Porter" },
  ]);
});

test("no sheet with something on it is ever lost from view", () => {
  const random = seeded(11);
  for (let round = 0; round < 200; round += 1) {
    const ids = ["a", "b", "c", EVERYONE, "x", "y"];
    const people = day(
      Object.fromEntries(ids.slice(0, 3).flatMap((id) => (random(2) ? [[id, { name: id }]] : []))),
    );
    const written = ids.filter(() => random(2));
    const shown = sheetsFor(people, written).map(({ id }) => id);
    assert.equal(new Set(shown).size, shown.length);
    for (const id of [...written, ...people.keys()]) assert.ok(shown.includes(id));
  }
});

test("a person is called by name, a typed name stays, and an id of nobody is not shown", () => {
  const people = day({ "000000abc-1x": { name: "Ada" } });
  assert.equal(nameOf(people, "000000abc-1x"), "Ada");
  for (const typed of ["the tall one", "christina-maria", "recruiter-2", "something-else"])
    assert.equal(nameOf(people, typed), typed);
  assert.equal(nameOf(people, "0mabc1234-9z"), GONE);
});

test("how long ago is said in the interview's own zone", () => {
  const event = { date: "2026-03-06", start: "14:00", end: "16:00", zone: "America/New_York" };
  const { interview } = understand(event, Date.parse("2026-03-01T00:00:00Z"));
  const at = (/** @type {string} */ time) => sinceWords(interview, Date.parse(time));
  assert.match(at("2026-03-04T12:00:00Z"), /^The interview is in 2 days/);
  assert.match(at("2026-03-06T18:00:00Z"), /^The interview is later today/);
  assert.match(at("2026-03-06T20:00:00Z"), /still in it/);
  assert.match(at("2026-03-06T21:20:00Z"), /^It ended 20 minutes ago/);
  assert.match(at("2026-03-07T01:00:00Z"), /^It ended about 4 hours ago/); // still the 6th in New York
  assert.match(at("2026-03-07T14:00:00Z"), /^The interview was yesterday/);
  assert.match(at("2026-03-10T14:00:00Z"), /^The interview was 4 days ago, on Friday, March 6/);
  assert.equal(sinceWords(null, 0), "");
});

test("the hour after the interview, and from an hour and a half on whole hours", () => {
  const event = { date: "2026-03-06", start: "14:00", end: "16:00", zone: "UTC" };
  const { interview } = understand(event, Date.parse("2026-03-01T00:00:00Z"));
  for (const [time, began] of /** @type {const} */ ([
    ["16:00", /^It ended a minute ago\. This is the hour/],
    ["17:00", /^It ended 60 minutes ago\. This is the hour/],
    ["17:01", /^It ended 61 minutes ago\. Write before supper/],
    ["17:29", /^It ended 89 minutes ago/],
    ["17:30", /^It ended about 2 hours ago/],
    ["23:00", /^It ended about 7 hours ago/],
  ]))
    assert.match(sinceWords(interview, Date.parse(`2026-03-06T${time}:00Z`)), began);
});

test("without times only days are told", () => {
  const { interview } = understand({ date: "2026-03-06", zone: "UTC" }, Date.parse("2026-03-01T00:00:00Z"));
  assert.match(sinceWords(interview, Date.parse("2026-03-06T07:00:00Z")), /^The interview is today/);
  const begun = understand(
    { date: "2026-03-06", start: "08:00", zone: "UTC" },
    Date.parse("2026-03-01T00:00:00Z"),
  ).interview;
  assert.match(sinceWords(begun, Date.parse("2026-03-06T10:00:00Z")), /^It began about 2 hours ago/);
});

test("a question is the same whatever its case, spaces and mark", () => {
  assert.equal(sameAs("  What does  success look like? "), sameAs("what does success\nlook like"));
  assert.equal(sameAs("Who’s deciding?"), sameAs("Who's deciding"));
  assert.notEqual(sameAs("Who decides?"), sameAs("Who decides what?"));
  const random = seeded(5);
  const words = ["What", "what", "is", "IS", "the", "pay"];
  for (let round = 0; round < 100; round += 1) {
    const text = Array.from({ length: 4 }, () => words[random(words.length)]).join(" ");
    assert.equal(sameAs(text), sameAs(sameAs(text)));
    assert.equal(sameAs(text), sameAs(`  ${text.toUpperCase()}  ??`));
  }
});

test("replies are grouped by question, and the order in which they are stored never matters", () => {
  const heard = {
    a: { question: "Who decides?", person: "p", reply: "I do." },
    b: { question: "How is pay set?", person: "p", reply: "By grade." },
    c: { question: "who decides", person: "q", reply: "The board.", verdict: "differ" },
    d: { question: "  ", reply: "nothing asked" },
  };
  const questions = byQuestion(said(heard));
  assert.deepEqual(
    questions.map(({ question, replies }) => [question, replies.map(({ id }) => id)]),
    [
      ["Who decides?", ["a", "c"]],
      ["How is pay set?", ["b"]],
    ],
  );
  assert.deepEqual(byQuestion(new Map([...said(heard)].reverse())), questions);
  assert.deepEqual(
    contradictions(questions).map(({ question }) => question),
    ["Who decides?"],
  );
});

test("planned questions come from the bank and from the reader, each once", () => {
  const people = [
    { asks: ["week", "gone"], questions: "Who decides?\n\n what did LAST WEEK look like" },
    { asks: ["week"], questions: "" },
  ];
  assert.deepEqual(planned(people, { week: "What did last week look like?" }), [
    "What did last week look like?",
    "Who decides?",
  ]);
});

test("under a question stands everybody: heard, not asked yet, not on the list, and somebody else", () => {
  const people = day({ p: { name: "P", time: "11:00" }, q: { name: "Q", time: "10:00" } });
  const replies = [
    { id: "r1", ...shaped("heard", { person: "p", reply: "yes" }) },
    { id: "r2", ...shaped("heard", { person: "the driver", reply: "no" }) },
  ];
  assert.deepEqual(
    rowsFor(replies, people, (person) => `new-${person}`),
    [
      { id: "new-q", person: "q", named: true },
      { id: "r1", person: "p", named: true },
      { id: "r2", person: "the driver", named: false },
      { id: "new-", person: "", named: false },
    ],
  );
  assert.deepEqual(
    inDayOrder([...replies].reverse(), people).map(({ id }) => id),
    ["r1", "r2"],
  );
});

test("signs are found by all the words, and told without adding them up", () => {
  assert.ok(fitsAll("Several people have left the team", "TEAM left"));
  assert.ok(!fitsAll("Several people have left the team", "team pay"));
  assert.ok(fitsAll("anything", " "));
  assert.equal(countWords(0, 0), "");
  assert.equal(countWords(1, 0), "One sign noticed, a red one.");
  assert.equal(countWords(2, 1), "3 signs noticed, 2 red and 1 green.");
});
