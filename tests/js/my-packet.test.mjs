// @ts-check
/** What of all that is kept comes on which sheet, whatever is kept. */
import assert from "node:assert/strict";
import test from "node:test";

import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { instantOf } from "../../overrides/components/lib/zone.mjs";
import { packetOf } from "../../overrides/components/my-packet/gathered.mjs";
import { seeded } from "./generator.mjs";

const ZONE = "UTC";
const NOW = instantOf({ date: "2026-03-01", time: "09:00" }, ZONE);
const DATA = {
  lists: [
    {
      id: "stories",
      title: "Stories",
      items: [
        { id: "s-a", was: [], text: "Tell it", due: "2 days before" },
        { id: "s-b", was: [], text: "Any time", due: null },
      ],
    },
    {
      id: "the-morning",
      title: "The morning",
      items: [
        { id: "m-a", was: [], text: "Arrive", due: "30 minutes before" },
        { id: "m-b", was: [], text: "Eat", due: "on the day" },
        { id: "m-c", was: [], text: "Note it", due: "1 hour after" },
      ],
    },
  ],
  asks: [{ id: "year", was: ["old-year"], text: "In a year?" }],
  questions: [
    { id: "failed", was: ["flop"], text: "What failed?", variant: "A slip?", competency: "learning" },
  ],
  competencies: [{ id: "learning", name: "Learning" }],
  interviewers: [{ id: "peer", name: "Peer" }],
};
const EVENT = { role: "Cook", company: "Inn", date: "2026-03-06", start: "10:00", end: "12:00", zone: ZONE };

/** @param {Record<string, Record<string, any>>} kept by kind and id */
const packet = (kept, now = NOW) =>
  packetOf(
    Object.fromEntries(
      Object.entries(kept).map(([kind, things]) => [
        kind,
        new Map(
          Object.entries(things).map(([id, one]) => [
            id,
            kind === "tick" ? one : shaped(/** @type {"person"} */ (kind), one),
          ]),
        ),
      ]),
    ),
    DATA,
    now,
  );
const people = (/** @type {number} */ count) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `p${at}`,
      {
        name: `N${at}`,
        time: `1${at % 10}:30`,
        asks: ["old-year"],
        questions: `Q${at}?\nR${at}?`,
        remember: `M${at}`,
      },
    ]),
  );

test("nothing kept is nothing on any sheet: the lines stay", () => {
  const { room, hours, lists, answers, stories, loose, stated } = packet({});
  assert.deepEqual(
    [room.job, room.when, room.place, room.names, room.remember, room.asks],
    ["", "", "", [], [], []],
  );
  assert.deepEqual([hours, lists, answers, [...stories], loose, stated], [[], [], [], [], [], []]);
});

test("the room card has the first question of everybody before the second of anybody, and says what it leaves out", () => {
  const { room } = packet({ event: { interview: EVENT }, person: people(4) });
  assert.equal(room.job, "Cook, Inn");
  assert.match(room.when, /^Friday, March 6, 10:00\u00a0AM to 12:00\u00a0PM/);
  assert.deepEqual(room.asks, ["In a year?", "Q0?", "Q1?", "Q2?", "Q3?", "R0?"]);
  assert.equal(room.moreAsks, 3);
  assert.deepEqual(room.remember, ["M0", "M1", "M2"]);
  const said = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [`s${at}`, { what: `W${at}`, value: "1" }]),
  );
  assert.equal(packet({ stated: said }).room.said.length, 6);
  assert.equal(packet({ stated: said }).room.moreSaid, 2);
});

test("the day is in order until it ends; what is on it is not among the open lines, unless it is left out", () => {
  const kept = {
    event: { interview: EVENT },
    person: { a: { name: "Ana", time: "11:00" }, b: { name: "Ben" } },
  };
  const { hours, lists } = packet(kept);
  assert.deepEqual(
    hours.map(({ time, what }) => `${time} ${what}`),
    [
      " Eat",
      "by 9:30\u00a0AM Arrive",
      "10:00\u00a0AM The interview begins",
      "11:00\u00a0AM Ana",
      "12:00\u00a0PM It ends",
      " Ben",
    ],
  );
  const open = (/** @type {typeof lists} */ all) => all.flatMap(({ items }) => items.map(({ text }) => text));
  assert.deepEqual(open(lists), ["Tell it", "Any time", "Note it"]);
  const without = packet({ ...kept, packet: { mine: { without: ["day"] } } });
  assert.deepEqual(open(without.lists), ["Tell it", "Any time", "Arrive", "Eat", "Note it"]);
  const ticked = packet({ ...kept, tick: { "s-a": "done", "m-a": "skipped", "m-c": "done" } });
  assert.deepEqual(open(ticked.lists), ["Any time"]);
  assert.ok(!ticked.hours.some(({ what }) => what === "Arrive"));
});

test("a story that was not begun is on no sheet", () => {
  const { stories } = packet({ story: { a: { title: "The flood" }, b: {} } });
  assert.deepEqual([...stories.keys()], ["a"]);
});

test("without a day every line is open that is not ticked; afterwards, what is no use any more is not", () => {
  const open = (/** @type {ReturnType<typeof packet>} */ { lists }) =>
    lists.flatMap(({ items }) => items.map(({ text }) => text));
  assert.deepEqual(open(packet({ tick: { "s-a": "done" } })), ["Any time", "Arrive", "Eat", "Note it"]);
  const afterwards = instantOf({ date: "2026-03-06", time: "15:00" }, ZONE);
  assert.deepEqual(open(packet({ event: { interview: EVENT } }, afterwards)), ["Any time", "Note it"]);
});

test("answers come latest first under the names of today, and only loose ends that are open", () => {
  const { answers, loose } = packet({
    attempt: {
      a: { question: "flop", score: 2, words: "one" },
      b: { question: "failed", variant: true },
      c: { question: "gone" },
    },
    asked: {
      a: { question: "Why?", loose: " Send it. " },
      b: { loose: "Sent", settled: true },
      c: { question: "How?" },
    },
  });
  assert.deepEqual(
    answers.map(({ wording }) => wording),
    ["A slip?", "What failed?"],
  );
  assert.deepEqual(loose, [{ question: "Why?", loose: "Send it." }]);
});

test("nothing fails, whatever is kept", () => {
  const random = seeded(11);
  const odd = [undefined, null, 0, "", "x", "25:61", "2026-03-06", "10:00", ["year", "gone"], {}, true];
  const pick = () => odd[random(odd.length)];
  for (let round = 0; round < 100; round += 1) {
    const of = (/** @type {string[]} */ fields) => Object.fromEntries(fields.map((name) => [name, pick()]));
    const { room, hours } = packet({
      event: { interview: of(["role", "date", "start", "end", "zone", "place"]) },
      person: { a: of(["name", "job", "time", "asks", "questions"]), b: of(["name", "time", "stories"]) },
      stated: { a: of(["topic", "value"]) },
      attempt: { a: of(["question", "score", "day"]) },
      packet: { mine: of(["without", "paper"]) },
    });
    assert.doesNotMatch(JSON.stringify([room, hours]), /undefined|NaN|object Object/);
  }
});
