// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { previewInWords } from "../../overrides/components/bring-in/words.mjs";
import { newId } from "../../overrides/components/lib/ids.mjs";
import { countKinds, countsInWords, isAnything, nameOf } from "../../overrides/components/lib/kinds.mjs";
import { SHAPES } from "../../overrides/components/lib/shapes.mjs";

/** @param {string} key */
const kept = (key) => /** @type {[string, any]} */ ([key, { value: true, at: 1 }]);

test("what is kept is counted in the words of a person, without what was removed", () => {
  const records = [
    ...["tick/a", "tick/b", "story/a", "person/a", "person/b", "backup/last", "riddle/a"].map(kept),
    /** @type {[string, any]} */ (["person/c", { value: null, at: 1 }]),
  ];
  assert.equal(
    countsInWords(countKinds(records)),
    "2 people, 1 story, 2 ticks, and 1 thing of the kind “riddle”",
  );
  assert.equal(
    countsInWords(countKinds(Array.from({ length: 1_200 }, (_, n) => kept(`note/${n}`)))),
    "1,200 notes",
  );
});

test("a form that was emptied again counts as nothing", () => {
  const told = (/** @type {string} */ key, /** @type {object} */ value) =>
    countsInWords(countKinds([[key, { value: /** @type {any} */ (value), at: 1 }]]));
  assert.equal(told("person/a", { name: "", met: false, asks: [] }), "");
  assert.equal(told("person/a", { name: "", met: true, asks: [] }), "1 person");
  // The zone, the day it was begun on and the calendar's id are put in by the page.
  const own = { zone: "America/New_York", since: "2026-03-02", uid: "a1" };
  assert.equal(told("event/interview", { company: "", date: "", formats: [], ...own }), "");
  assert.equal(told("event/interview", { company: "Northside", ...own }), "1 interview");
});

test("there is something of the reader's where one thing is written, or could not be read", () => {
  const aside = new Map([["1", /** @type {any} */ ({})]]);
  const one = (/** @type {string} */ key, /** @type {any} */ value) => new Map([[key, { value, at: 1 }]]);
  for (const [contents, is] of /** @type {[Parameters<typeof isAnything>[0], boolean][]} */ ([
    [{ records: new Map(), aside: new Map() }, false],
    [{ records: one("note/a", null), aside: new Map() }, false],
    [{ records: one("backup/last", { at: 1 }), aside: new Map() }, false],
    [{ records: one("note/a", "x"), aside: new Map() }, true],
    [{ records: new Map(), aside }, true],
  ]))
    assert.equal(isAnything(contents), is);
});

test("every kind that a tool writes has words", () => {
  const records = [...Object.keys(SHAPES), "tick", "mark", "note", "message", "rating"].map((kind) =>
    kept(`${kind}/a`),
  );
  assert.ok(!countsInWords(countKinds(records)).includes("of the kind"));
});

test("a thing is called by what the reader wrote, or else by its id", () => {
  assert.equal(nameOf("person/a", { name: "Ada", job: "x" }), "Ada");
  assert.equal(nameOf("asked/a", { question: "Why?" }), "Why?");
  assert.equal(nameOf("note/why-here", "  because \n it "), "because it");
  assert.equal(nameOf("tick/route-tried", "done"), "route tried");
  assert.equal(nameOf("attempt/1x", { question: "task-you-stopped-doing" }), "task you stopped doing");
  assert.equal(nameOf("person/a-b", { name: " " }), "a b");
  assert.equal(nameOf("note/a", "long ".repeat(50)).length, 60);
  assert.equal(nameOf("note/a", "x".repeat(60)), "x".repeat(60));
});

test("an id that was made up for it is no name, and nobody reads one", () => {
  const [story, session] = [`story/${newId(0)}`, `session/${newId(4e12)}`];
  assert.equal(nameOf(story, { title: " " }), "");
  assert.equal(nameOf(session, { with: "" }), "");
  assert.equal(
    nameOf(`attempt/${newId(2e12)}`, { question: "task-you-stopped-doing" }),
    "task you stopped doing",
  );
  const groups = [
    { change: "added", kind: "session", names: ["", ""] },
    { change: "added", kind: "story", names: ["", "Sunday", ""] },
  ];
  const none = /** @type {any} */ ({ unreadable: [], aside: [] });
  assert.deepEqual(previewInWords(/** @type {any} */ (groups), none), [
    ["Would be added", ["2 practice sessions", "3 stories: “Sunday” and 2 more"]],
  ]);
});
