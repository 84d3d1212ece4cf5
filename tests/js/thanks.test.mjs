// @ts-check
/** Thank-you drafts from notes, and sentences that two people would both get. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";

import { draftOf, messageFor, openBlanks } from "../../overrides/components/thanks/draft.mjs";
import { sharedSentences } from "../../overrides/components/thanks/shared.mjs";
import { seeded } from "./generator.mjs";

const NOTHING = { name: "", interviewer: "", role: "", company: "", date: "", noted: "", promised: "" };
const MESSAGE = {
  subject: "[The particular thing you talked about, e.g. The tape]",
  paragraphs: [
    "Hello [first name],",
    "Thank you for [day]. I kept thinking about [one particular thing they told or showed you, e.g. the tape].",
    "[Your name]",
  ],
};

test("what is known fills its blank, the rest stays a blank", () => {
  const known = {
    ...NOTHING,
    name: "Grace Okafor",
    date: "2026-03-06",
    noted: "The two cut-off times.\nShe starts at six.",
    promised: "the form by Friday.",
  };
  assert.equal(
    draftOf(known, MESSAGE),
    [
      "Subject: The two cut-off times",
      "Hello Grace,",
      "Thank you for Friday. I kept thinking about the two cut-off times.",
      "I have not forgotten what I promised: the form by Friday.",
      "[Your name]",
    ].join("\n\n"),
  );
  const empty = draftOf(NOTHING, MESSAGE);
  assert.equal(empty, [`Subject: ${MESSAGE.subject}`, ...MESSAGE.paragraphs].join("\n\n"));
  assert.equal(openBlanks(empty), 5);
});

test("a promise goes into the message's own place for it", () => {
  const message = {
    subject: "Hi",
    paragraphs: ["I will send [what you promised] to [who asked for it].", "Bye"],
  };
  const known = { ...NOTHING, promised: "to send the slides" };
  assert.equal(
    draftOf(known, message),
    "Subject: Hi\n\nI will send the slides to [who asked for it].\n\nBye",
  );
});

test("a title is not a first name, and a name within a sentence keeps its capital", () => {
  const greeting = { subject: "", paragraphs: ["Hello [first name],", "About [one particular thing]."] };
  const draft = draftOf({ ...NOTHING, name: "Dr. Lund", noted: "Monday’s list" }, greeting);
  assert.match(draft, /Hello Dr\. Lund,/);
  assert.match(draftOf({ ...NOTHING, name: "The ward manager" }, greeting), /Hello \[first name\],/);
  for (const [name = "", greeted] of [
    ["Rev. Tom Hill", "Rev. Tom Hill"],
    ["Sister Mary Walsh", "Sister Mary Walsh"],
    ["Ana Ruiz, Ben Lund", "Ana and Ben"],
    ["Lin, Mei, Dr. Diaz", "Lin, Mei, and Dr. Diaz"],
    ["Ana Ruiz and the ward manager", "Ana"],
    ["Ana Ruiz, RN", "Ana"],
    ["Ana Ruiz,", "Ana"],
    ["Anders Andersen", "Anders"],
  ])
    assert.ok(draftOf({ ...NOTHING, name }, greeting).includes(`Hello ${greeted},`), name);
  assert.match(draft, /About Monday’s list\./);
});

test("each kind of interviewer gets the template written for them, others the general one", () => {
  const [general, peer, executive] = ["g", "p", "e"].map((subject) => ({ subject, paragraphs: [] }));
  const messages = /** @type {any} */ ({
    "thank-you": general,
    "thank-you-peer": peer,
    "thank-you-executive": executive,
  });
  assert.equal(messageFor("executive", messages), executive);
  assert.equal(messageFor("direct-report", messages), peer);
  for (const other of ["", "panel", "constructor", "__proto__"])
    assert.equal(messageFor(other, messages), general);
});

test("whatever the notes say, they stand in the draft as they were written", () => {
  const random = seeded(9);
  const pieces = ["$&", "$1", "[x]", "<b>", "plain", "“q”", "\\", "{{ x }}"];
  for (let round = 0; round < 200; round += 1) {
    const noted = `Z${Array.from({ length: 3 }, () => pieces[random(pieces.length)]).join(" ")}z`;
    const draft = draftOf({ ...NOTHING, noted, name: "A" }, MESSAGE);
    assert.equal(draft.split(noted).length, 3);
  }
});

test("every blank that we fill exists in the site's own messages", () => {
  const folder = new URL("../../data/templates/", import.meta.url);
  const text = readdirSync(folder)
    .filter((name) => name.startsWith("thank-you"))
    .map((name) => readFileSync(new URL(name, folder), "utf-8"))
    .join("\n")
    .replace(/\s+/g, " ");
  const known = {
    ...NOTHING,
    name: "Ada",
    date: "2026-03-06",
    role: "Nurse",
    noted: "the board",
    promised: "the form",
  };
  const blanks = (text.match(/\[[^\]]+\]/g) ?? []).map(
    (blank) => draftOf(known, { subject: blank, paragraphs: [] }).split("\n")[0],
  );
  for (const filled of ["Ada", "Friday", "Nurse", "The board", "the form"])
    assert.ok(blanks.includes(`Subject: ${filled}`), `no message has a blank for ${filled}`);
});

test("a whole sentence that two people would get is told once, with both names", () => {
  const same = "I would like to do this work.";
  const drafts = [
    { who: "Ada", text: `Subject: Hi\n\nHello Ada,\n\nYour board is good. ${same}\n\nKim` },
    {
      who: "Ben",
      text: `Subject: Hi\n\nHello Ben,\n\n${same.toUpperCase()}\nThe tape was new to me.\n\nKim`,
    },
    { who: "Cy", text: "Hello Cy,\n\nSomething else altogether for you.\n\nKim" },
  ];
  assert.deepEqual(sharedSentences(drafts), [{ sentence: same, who: ["Ada", "Ben"] }]);
});

test("a sentence of five words is told, and one of four is a courtesy", () => {
  const text = "We both like old maps. We both like maps.";
  const found = sharedSentences(["Ada", "Ben"].map((who) => ({ who, text })));
  assert.deepEqual(found, [{ sentence: "We both like old maps.", who: ["Ada", "Ben"] }]);
});

test("courtesies, subjects and sentences with an open blank are not told", () => {
  const text =
    "Subject: The same subject for everybody here\n\nThank you very much.\n\nI liked [the thing] and more than that.";
  assert.deepEqual(
    sharedSentences([
      { who: "A", text },
      { who: "B", text },
    ]),
    [],
  );
});

test("a draft shares with itself nothing, and the order of drafts changes no pair", () => {
  const random = seeded(21);
  const sentences = [
    "One two three four five.",
    "Six seven eight nine ten!",
    "Is this one asked of everybody?",
  ];
  for (let round = 0; round < 100; round += 1) {
    const drafts = ["A", "B", "C"].map((who) => ({
      who,
      text: Array.from({ length: random(4) }, () => sentences[random(3)]).join(" "),
    }));
    const found = sharedSentences(drafts);
    for (const { who } of found) assert.equal(new Set(who).size, who.length);
    const turned = sharedSentences([...drafts].reverse());
    const plain = (/** @type {typeof found} */ list) =>
      list.map((one) => `${one.sentence} ${[...one.who].sort()}`).sort();
    assert.deepEqual(plain(turned), plain(found));
  }
});
