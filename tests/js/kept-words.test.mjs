// @ts-check
/** The sentences about what is kept here, and about what would be or was brought in. */
import assert from "node:assert/strict";
import test from "node:test";

import { madeInWords, previewInWords, sumInWords } from "../../overrides/components/bring-in/words.mjs";
import {
  asideInWords,
  countsOf,
  lastInWords,
  offlineInWords,
  promiseInWords,
  roomInWords,
} from "../../overrides/components/kept-here/words.mjs";

const NOW = new Date(2026, 2, 6, 12).getTime();
const daysBefore = (/** @type {number} */ days) => new Date(2026, 2, 6 - days, 12).getTime();

test("what is kept is counted, and where the browser refuses storage that is said", () => {
  const note = /** @type {[string, any]} */ (["note/a", { value: "x", at: 1 }]);
  assert.equal(countsOf([note]), "1 note.");
  assert.equal(countsOf([note], { refused: true }), "1 note, and only until you close this page.");
  assert.match(countsOf([]), /^Nothing yet\./);
  assert.match(countsOf([], { refused: true }), /^Nothing, and nothing can be/);
  assert.match(countsOf([], { whole: false }), /^Not everything could be read just now\./);
});

test("when the last copy was saved, and how much it lacks", () => {
  for (const [last, fresh, waited, words] of /** @type {const} */ ([
    [null, 0, 0, "Never, and there is nothing to save yet."],
    [null, 1, 0, "Never."],
    [null, 3, 9, "Never. The oldest has waited 9 days: save a copy now."],
    [0, 0, 0, "Today. It has everything that is here now."],
    [1, 1, 0, "Yesterday. One thing is not in it yet."],
    [8, 2, 6, "8 days ago. 2 things are not in it yet."],
    [8, 1, 7, "8 days ago. One thing is not in it yet. The oldest has waited 7 days: save a copy now."],
  ])) {
    const moment = last === null ? null : daysBefore(last);
    assert.equal(lastInWords({ last: moment, fresh, waited, due: waited >= 7 }, NOW), words);
  }
});

test("one thing that could not be read is told as one", () => {
  assert.equal(asideInWords(1), "One thing could not be read. It was kept as it was found.");
  assert.equal(asideInWords(2), "2 things could not be read. They were kept as they were found.");
});

test("what works without a network, and what the browser has promised, as far as it says", () => {
  assert.match(offlineInWords(true), /the search works, and what you write is kept\.$/);
  assert.match(offlineInWords(true, true), /in this browser and the search works\.$/);
  for (const refused of [true, false])
    assert.match(offlineInWords(false, refused), /^These pages do not open/);
  for (const [promised, asked, refused, words] of /** @type {const} */ ([
    [true, false, false, /^Yes/],
    [false, false, false, /^Not yet/],
    [false, true, false, /^It said no/],
    [undefined, true, false, /does not say/],
    [true, true, true, /^No: this browser refuses/],
  ]))
    assert.match(promiseInWords(promised, { asked, refused }), words);
});

test("room is told in the largest unit that it fills, with a digit behind the point while it is small", () => {
  for (const [usage, words] of /** @type {const} */ ([
    [0, "0 bytes"],
    [999, "999 bytes"],
    [1_000, "1 kB"],
    [1_540, "1.5 kB"],
    [15_400, "15 kB"],
    [2_500_000, "2.5 MB"],
    [1e9, "1 GB"],
    [5e15, "5,000 TB"],
  ]))
    assert.match(roomInWords({ usage, quota: 3e12 }), new RegExp(`^About ${words} of the 3 TB that`));
  assert.match(roomInWords({}), /^About 0 bytes of the 0 bytes that/);
});

/** @type {(records: number, made: number | null) => import("../../overrides/components/lib/incoming.mjs").Incoming} */
const copy = (records, made) => ({
  records: new Map(Array.from({ length: records }, (_, index) => [`note/${index}`, { value: "x", at: 1 }])),
  aside: [],
  unreadable: [],
  made,
  saved: made,
});

test("of a copy it is told when it was saved, unless it does not say or its clock was ahead", () => {
  for (const [records, made, words] of /** @type {const} */ ([
    [2, daysBefore(3), "It was saved on March 3, 2026, 3 days ago. It holds 2 things."],
    [1, NOW, "It was saved on March 6, 2026, today. It holds one thing."],
    [1_200, NOW + 1, "It holds 1,200 things."],
    [0, null, "It holds 0 things."],
  ]))
    assert.equal(madeInWords(copy(records, made), NOW), words);
});

test("what was brought in is summed up, and what came to nothing is left out", () => {
  const group = (/** @type {any} */ change, /** @type {number} */ count) => ({
    change,
    kind: "note",
    names: Array.from({ length: count }, () => ""),
  });
  assert.equal(sumInWords([group("added", 2), group("same", 57)]), "2 added");
  assert.equal(
    sumInWords([group("added", 1_200), group("changed", 1), group("removed", 3), group("older", 4)]),
    "1,200 added, 1 changed, and 3 removed",
  );
  assert.equal(sumInWords([group("same", 1), group("older", 1)]), "");
});

test("a preview names three of each kind, and says what cannot be read and what was set aside", () => {
  const names = ["One", "Two", "Three", "Four"];
  const groups = /** @type {any[]} */ ([
    { change: "added", kind: "story", names: names.slice(0, 3) },
    { change: "changed", kind: "story", names },
    { change: "same", kind: "story", names },
  ]);
  const odd = { ...copy(0, null), unreadable: ["a"], aside: /** @type {any} */ ([{}, {}]) };
  assert.deepEqual(previewInWords(groups, odd), [
    ["Would be added", ["3 stories: “One”, “Two”, and “Three”"]],
    ["Would be changed, because the copy is later", ["4 stories: “One”, “Two”, “Three”, and 1 more"]],
    ["Is the same already", ["4 stories"]],
    ["Cannot be read, and stays out", ["one thing: “a”"]],
    ["Was set aside there, and would be kept here too", ["2 things"]],
  ]);
});
