// @ts-check
/** The plan for the people of the day: what repeats, what is missing, what to compare. */
import assert from "node:assert/strict";
import test from "node:test";

import { offered } from "../../overrides/components/people/choices.mjs";
import { notesOn } from "../../overrides/components/people/notes.mjs";
import { inOrder, scheduled, sharedName } from "../../overrides/components/lib/who.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { seeded } from "./generator.mjs";

const BANK = new Map(
  [
    { id: "year", text: "In a year?", for: "hiring-manager", compare_with: ["executive", "peer"] },
    { id: "week", text: "Last week?", for: "peer", compare_with: [] },
  ].map((ask) => [ask.id, ask]),
);
const STORIES = new Map(
  Object.entries({
    ward: shaped("story", { title: "Ward", used: true }),
    till: shaped("story", { title: "Till" }),
  }),
);

/** @type {(id: string, fields: object) => import("../../overrides/components/lib/who.mjs").Person} */
const person = (id, fields) => ({ ...shaped("person", { questions: "Why?", ...fields }), id });
const notes = (/** @type {any[]} */ ...people) => notesOn(people, STORIES, BANK);
const texts = (/** @type {any[]} */ ...people) => notes(...people).map(({ text }) => text);

test("a good plan is left in peace", () => {
  const ana = person("a", { name: "Ana", stories: ["ward"] });
  assert.deepEqual(notes(ana, person("b", { name: "Ben", stories: ["ward"] })), []);
  assert.deepEqual(notes(), []);
});

test("a story is not told again to somebody who heard it in round one", () => {
  const told = texts(person("a", { name: "Ana", met: true, stories: ["ward", "till"] }));
  assert.equal(told.length, 1);
  assert.match(String(told[0]), /^You told “Ward” in round one, and Ana was there\./);
});

test("nor twice to one person who is met alone and on the panel", () => {
  const alone = person("a", {
    name: "Ana Ruiz",
    time: "10:00",
    interviewer: "peer",
    stories: ["till"],
    asks: ["week"],
  });
  const panel = person("b", {
    name: "Ben Cho, ana  ruíz",
    time: "14:00",
    interviewer: "panel",
    stories: ["till"],
    asks: ["week"],
  });
  const told = notes(alone, panel);
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ["repeat", "repeat"],
  );
  assert.match(
    String(told[0]?.text),
    /^“Till” is planned twice for the same listener: Ana Ruiz, at 10:00\u00a0AM and again at 2:00\u00a0PM on the panel\./,
  );
  assert.match(String(told[1]?.text), /^“Last week\?” would be put twice to Ana Ruiz/);
});

/** @type {[string, string, string, string][]} */
const NAMES = [
  ["Ana Ruiz", "ANA RUIZ", "peer", "Ana Ruiz"],
  ["Dr. José Díaz", "jose diaz", "peer", "Dr. José Díaz"],
  ["Ana Ruiz and Ben Cho", "Ben Cho", "peer", "Ben Cho"],
  ["Ana", "Ana Ruiz", "peer", "Ana, if that is Ana Ruiz"],
  ["Ana Ruiz", "Ruiz", "peer", "Ana Ruiz, if that is Ruiz"],
  ["Dee, Ana", "Ana Ruiz", "panel", "Ana, if that is Ana Ruiz"],
  ["Ana Ruiz, director", "Ben Cho, director", "peer", ""],
  ["Ana Ruiz", "Ana Cho", "peer", ""],
  ["Sandy", "Andy", "peer", ""],
  ["A.", "A. Ruiz", "peer", ""],
  ["", "", "peer", ""],
  ["...", "...", "peer", ""],
];
for (const [a, b, interviewer, told] of NAMES)
  test(`“${a}” and “${b}” are ${told ? "one person" : "two people"}`, () => {
    assert.equal(sharedName(person("a", { name: a, interviewer }), person("b", { name: b })), told);
  });

test("who has not got a question is named, a panel as a panel", () => {
  const people = [
    person("a", { name: "Ana", questions: " " }),
    person("b", { name: "Ben", asks: ["year"], questions: "" }),
    person("c", { name: "Dee, Eva", interviewer: "panel", questions: "" }),
    person("d", { interviewer: "hiring-manager", questions: "" }),
  ];
  assert.equal(texts(...people)[0], "No question yet for Ana, the panel, and the hiring manager.");
});

test("one story for everybody is noted quietly, from three people on", () => {
  const three = ["Ana", "Ben", "Dee"].map((name) => person(name, { name, stories: ["till"] }));
  const told = notes(...three);
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ["everybody"],
  );
  assert.match(String(told[0]?.text), /told 3 times/);
  assert.deepEqual(notes(...three.slice(1)), []);
});

test("a question worth comparing is offered for somebody of the other kind, until it is planned", () => {
  const ana = person("a", { name: "Ana", interviewer: "hiring-manager", asks: ["year"] });
  const ben = person("b", { name: "Ben", interviewer: "peer" });
  const [note, ...more] = notes(ana, ben);
  assert.deepEqual(more, []);
  assert.deepEqual(note?.add, { ask: "year", person: "b", called: "Ben" });
  assert.deepEqual(notes(ana, person("b", { name: "Ben", interviewer: "peer", asks: ["year"] })), []);
  assert.deepEqual(notes(ana, person("b", { name: "Ana", interviewer: "peer" })), []);
  assert.deepEqual(notes(ana, person("b", { name: "Ben", interviewer: "customer" })), []);
  // It works the other way round as well: asked of the peer first.
  const [back] = notes(person("a", { ...ana, asks: [] }), person("b", { ...ben, asks: ["year"] }));
  assert.deepEqual(back?.add, { ask: "year", person: "a", called: "Ana" });
});

test("the day is in order, people without a time last, nobody blank", () => {
  const people = new Map(
    Object.entries({
      a: shaped("person", { name: "late", time: "14:00" }),
      b: shaped("person", { name: "open" }),
      c: shaped("person", {}),
      d: shaped("person", { name: "early", time: "09:30" }),
    }),
  );
  assert.deepEqual(
    inOrder(people).map(({ name }) => name),
    ["early", "late", "open"],
  );
});

test("a title says when, who and what they do, as far as it is known", () => {
  const titles = [
    { time: "14:00", name: "Ana Ruiz", job: "Nurse" },
    { time: "odd", job: "Nurse" },
    { interviewer: "panel" },
  ].map((fields) => scheduled(person("a", fields)));
  assert.deepEqual(titles, ["2:00\u00a0PM Ana Ruiz, Nurse", "odd Nurse", "The panel"]);
});

test("what is on offer is for the kind that is chosen; what was chosen before stays", () => {
  const kinds = [
    { id: "hiring-manager", name: "Hiring manager" },
    { id: "peer", name: "Peer" },
  ];
  const ids = (/** @type {string} */ kind, /** @type {string[]} */ chosen = []) =>
    offered(kind, kinds, [...BANK.values()], chosen).map(({ choices }) => choices.map(({ id }) => id));
  assert.deepEqual(ids("peer"), [["week"], ["year"]]);
  assert.deepEqual(ids("hiring-manager"), [["year"]]);
  assert.deepEqual(ids("panel"), [["year"], ["week"]]);
  assert.deepEqual(ids("executive", ["week", "gone"]), [["week"], ["year"]]);
  assert.deepEqual(ids(""), []);
});

test("nothing is told of stories and questions that are no more, and nothing fails, whatever is there", () => {
  const random = seeded(5);
  const some = (/** @type {string[]} */ of) => of.filter(() => random(2));
  const pick = (/** @type {string[]} */ of) => String(of[random(of.length)]);
  for (let round = 0; round < 1000; round += 1) {
    const people = Array.from({ length: random(6) }, (_, index) =>
      person(String(index), {
        name: pick(["", "Ana", "Ana Ruiz", "Ana, Ben", ",;&", "and"]),
        time: pick(["", "10:00", "odd"]),
        interviewer: pick(["", "panel", "peer", "hiring-manager", "odd"]),
        met: random(2) === 1,
        asks: some(["year", "week", "gone"]),
        questions: pick(["", "Why?"]),
        stories: some(["ward", "till", "gone"]),
      }),
    );
    const told = notes(...people);
    for (const { text } of told) assert.doesNotMatch(text, /undefined|gone|“”/);
    for (const { add } of told.filter((note) => note.add))
      assert.ok(!people.find(({ id }) => id === add?.person)?.asks.includes(String(add?.ask)));
  }
});
