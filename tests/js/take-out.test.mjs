// @ts-check
/** What the reader wrote, as cards, as a table, and as a text for Anki. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { cardsOf } from "../../overrides/components/take-out/cards.mjs";
import { csvText, guarded } from "../../overrides/components/take-out/csv.mjs";
import { ankiTextOf, tableOf } from "../../overrides/components/take-out/files.mjs";

const KNOWN = {
  competencies: [
    { id: "delivery", name: "Delivery" },
    { id: "judgment", name: "Judgment" },
  ],
  texts: {
    "why-us": "Why us?",
    "first-month": "What is the first month like?",
    "late-sign": "They are late.",
  },
  moved: { "why-here": "why-us" },
};

/**
 * @param {"story" | "asked" | "person" | "attempt"} kind
 * @param {Record<string, object>} things
 */
const kept = (kind, things) =>
  new Map(Object.entries(things).map(([id, fields]) => [id, shaped(kind, fields)]));

test("a cell is guarded by the rule that the site's own tables keep", () => {
  const cells = JSON.parse(readFileSync(new URL("../exports/cells.json", import.meta.url), "utf8"));
  assert.ok(cells.length > 10);
  for (const [text, cell] of cells) assert.equal(guarded(text), cell, JSON.stringify(text));
});

test("a table is CSV as RFC 4180 has it, with a byte order mark", () => {
  const text = csvText(
    ["id", "back"],
    [
      ["a", 'say "=1",\nthen go'],
      ["b", "=1"],
    ],
  );
  assert.equal(text, '\ufeff"id","back"\r\n"a","say ""=1"",\nthen go"\r\n"b","\'=1"\r\n');
});

test("a story asks by its title and answers with what is written of it", () => {
  const story = kept("story", {
    b: {
      title: "Cold\nbuses",
      situation: "January.",
      actions: "I went in\r\nat four. ",
      competencies: ["delivery", "x y"],
    },
    a: { title: "Only a title" },
    c: {},
  });
  assert.deepEqual(cardsOf({ story }, KNOWN), [
    {
      id: "story/b",
      kind: "story",
      front: "Cold buses",
      back: "Situation: January.\nActions: I went in\nat four.",
      competencies: [{ id: "delivery", name: "Delivery" }],
    },
  ]);
});

test("round one and the people come as what to say and what to ask", () => {
  const asked = kept("asked", {
    a: { question: "Why?", said: "Because.", landed: "badly", competency: "judgment" },
    b: { question: "\u0007", said: "x" },
  });
  const person = kept("person", {
    p: { name: "Priya", questions: " Who left?\n\n", asks: ["first-month", "gone", "constructor"] },
    q: { name: "Nobody to ask" },
  });
  assert.deepEqual(
    cardsOf({ asked, person }, KNOWN).map(({ id, front, back }) => [id, front, back]),
    [
      ["asked/a", "Why?", "What I said: Because.\nHow it landed: badly"],
      ["asked/b", "Without a title", "What I said: x"],
      ["person/p", "What will you ask Priya?", "Who left?\nWhat is the first month like?"],
    ],
  );
});

test("a note and the practice of one question are one card, under the first id that it had", () => {
  const note = new Map(
    Object.entries({
      "why-here": "older",
      "why-us": "The ferry.",
      "late-sign": "Twice.",
      "own-word": "x",
      bad: 7,
    }),
  );
  const attempt = kept("attempt", {
    a: { question: "why-us", words: "Later.", day: "2026-11-20", competency: "judgment" },
    b: { question: "why-here", words: "Earlier.", day: "2026-11-18" },
    c: { question: "first-month", words: " " },
    d: { question: "__proto__", words: "w", day: "2026-11-18" },
  });
  assert.deepEqual(
    cardsOf({ note, attempt }, KNOWN).map(({ id, front, back }) => [id, front, back]),
    [
      ["note/__proto__", "__proto__", "Practiced 2026-11-18: w"],
      ["note/late-sign", "They are late.", "My note: Twice."],
      ["note/own-word", "own word", "My note: x"],
      [
        "note/why-here",
        "Why us?",
        "My note: The ferry.\nPracticed 2026-11-18: Earlier.\nPracticed 2026-11-20: Later.",
      ],
    ],
  );
  const older = new Map([["why-here", "older"]]);
  assert.deepEqual(
    cardsOf({ note: older }, KNOWN).map(({ id, back }) => [id, back]),
    [["note/why-here", "My note: older"]],
  );
});

test("nothing written gives no card", () => {
  assert.deepEqual(cardsOf({}, KNOWN), []);
  const blank = {
    story: kept("story", { a: {} }),
    asked: kept("asked", { a: {} }),
    person: kept("person", { a: {} }),
  };
  assert.deepEqual(cardsOf({ ...blank, note: new Map([["why-us", " "]]) }, KNOWN), []);
});

test("Anki is told how to read the cards, and both files hold the same", () => {
  const story = kept("story", { a: { title: '=1 "x"\t', actions: "<b>I</b>", competencies: ["judgment"] } });
  const cards = cardsOf({ story }, KNOWN);
  assert.equal(
    ankiTextOf(cards),
    "#separator:tab\n#html:false\n#notetype:Basic\n#deck:Second Round, my own\n#guid column:1\n#tags column:4\n" +
      '"second-round/story/a"\t"=1 ""x"""\t"Actions: <b>I</b>"\t"second-round::own::story second-round::competency::judgment"\n',
  );
  assert.equal(
    tableOf(cards),
    '\ufeff"id","kind","front","back","competencies"\r\n' +
      '"story/a","story","\'=1 ""x""","Actions: <b>I</b>","Judgment"\r\n',
  );
});
