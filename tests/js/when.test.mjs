// @ts-check
/** How far away an interview is, in words, by the clocks of its own place. */
import assert from "node:assert/strict";
import test from "node:test";

import { sinceWords } from "../../overrides/components/debrief/since.mjs";
import { understand } from "../../overrides/components/lib/interview.mjs";
import { modeOf } from "../../overrides/components/lib/triage.mjs";
import { countdown, duration, glance, whenInWords } from "../../overrides/components/lib/when.mjs";
import { instantOf } from "../../overrides/components/lib/zone.mjs";
import { timeLeft } from "../../overrides/components/plan/words.mjs";
import { statusOf } from "../../overrides/shell/status.mjs";

const NEW_YORK = "America/New_York";
const at = (/** @type {string} */ date, /** @type {string} */ time, zone = NEW_YORK) =>
  instantOf({ date, time }, zone);

/** @param {object} fields */
function interview(fields = {}) {
  const value = { date: "2026-03-06", start: "10:00", end: "12:00", zone: NEW_YORK, ...fields };
  const { interview } = understand(value, at("2026-03-01", "09:00"), "Europe/Berlin");
  assert.ok(interview);
  return interview;
}

test("the countdown, from afar to afterwards", () => {
  const told = [
    ["2026-03-03", "23:59", "in 3 days"],
    ["2026-03-05", "00:00", "tomorrow at 10:00\u00a0AM"],
    ["2026-03-06", "07:50", "today, in 2 hours 10 minutes"],
    ["2026-03-06", "09:59", "today, in 1 minute"],
    ["2026-03-06", "10:00", "has begun"],
    ["2026-03-06", "12:00", "was today"],
    ["2026-03-07", "09:00", "was yesterday"],
    ["2026-03-10", "09:00", "was on Friday"],
    ["2026-03-12", "09:00", "was on Friday"],
    ["2026-03-13", "09:00", "was on Friday, March 6"],
    ["2026-03-20", "09:00", "was on Friday, March 6"],
    ["2027-01-05", "09:00", "was on Friday, March 6, 2026"],
  ];
  for (const [date = "", time = "", words] of told)
    assert.equal(countdown(interview(), at(date, time)), words);
});

test("the plan, the countdown and the notes agree, minute for minute, on whether it is going on", () => {
  const said = {
    during: [
      /^has begun$/,
      /^The interview is going on\.$/,
      /still in it|^It began .* Write as soon as you are out/,
    ],
    after: [
      /^was /,
      /^The interview is behind you\.$/,
      /^It ended|^It began .* (This is the hour|Write before)/,
    ],
  };
  for (const [start, end, until] of /** @type {const} */ ([
    ["09:00", "12:30", "12:30"],
    ["09:00", "", "10:00"],
  ])) {
    const given = interview({ start, end });
    const [from, to] = [at(given.date, start), at(given.date, until)];
    for (let now = from; now < at(given.date, "20:00"); now += 60_000) {
      const mode = modeOf(given, now);
      assert.equal(mode, now < to ? "during" : "after");
      const words = [countdown(given, now), timeLeft(given, mode, now), sinceWords(given, now)];
      for (const [index, one] of words.entries()) assert.match(one, said[mode][index] ?? /never/);
    }
  }
});

test("an interview that may last past midnight is still going on then", () => {
  const late = interview({ start: "23:30", end: "" });
  const now = at("2026-03-07", "00:10");
  assert.equal(modeOf(late, now), "during");
  assert.equal(countdown(late, now), "has begun");
  assert.match(sinceWords(late, now), /^It began 40 minutes ago\. Write as soon/);
});

test("without an hour the day is all there is", () => {
  const open = interview({ start: "" });
  assert.equal(countdown(open, at("2026-03-05", "20:00")), "tomorrow");
  assert.equal(countdown(open, at("2026-03-06", "20:00")), "today");
  assert.equal(countdown(open, at("2026-03-07", "00:01")), "was yesterday");
});

test("which day it is goes by the place of the interview", () => {
  // Half past midnight in Berlin, and still the evening before in New York.
  assert.equal(
    countdown(interview(), at("2026-03-06", "00:30", "Europe/Berlin")),
    "tomorrow at 10:00\u00a0AM",
  );
  assert.equal(countdown(interview(), at("2026-03-05", "05:30", "Europe/Berlin")), "in 2 days");
});

test("a night on which the clocks change is an hour shorter", () => {
  const sunday = interview({ date: "2026-03-08", start: "04:00", end: "" });
  assert.equal(countdown(sunday, at("2026-03-08", "00:30")), "today, in 2 hours 30 minutes");
});

test("both clocks are named where they differ, and only then", () => {
  assert.deepEqual(whenInWords(interview(), "Europe/Berlin"), {
    there: "Friday, March 6, 10:00\u00a0AM to 12:00\u00a0PM in New York",
    here: "Where you are (Berlin), that is 4:00\u00a0PM to 6:00\u00a0PM.",
  });
  assert.deepEqual(
    whenInWords(interview(), "Pacific/Auckland").here,
    "Where you are (Auckland), that is Saturday, March 7, 4:00\u00a0AM to 6:00\u00a0AM.",
  );
  // Another name for the same hours.
  assert.deepEqual(whenInWords(interview(), "America/Toronto"), {
    there: "Friday, March 6, 10:00\u00a0AM to 12:00\u00a0PM",
    here: "",
  });
  assert.equal(whenInWords(interview({ start: "" }), "Europe/Berlin").here, "");
});

test("spans of time", () => {
  assert.equal(duration(60_000), "1 minute");
  assert.equal(duration(61_000), "2 minutes");
  assert.equal(duration(3_600_000), "1 hour");
  assert.equal(duration(26 * 3_600_000), "26 hours");
  assert.equal(duration(0), "less than a minute");
});

test("the header says little, and nothing to a reader without anything", () => {
  const told = (/** @type {string} */ date, time = "08:00") =>
    Object.values(glance(interview(), at(date, time)));
  assert.deepEqual(told("2026-03-03"), ["Fri 10:00\u00a0AM", "in 3 days"]);
  assert.deepEqual(told("2026-02-20"), ["Mar 6", "in 14 days"]);
  assert.deepEqual(told("2026-02-27"), ["Mar 6", "in 7 days"]);
  assert.deepEqual(told("2026-02-28"), ["Fri 10:00\u00a0AM", "in 6 days"]);
  assert.deepEqual(told("2026-03-05"), ["Fri 10:00\u00a0AM", "tomorrow"]);
  assert.deepEqual(told("2026-03-06", "07:50"), ["10:00\u00a0AM", "in 2 h 10 min"]);
  for (const [time, how] of /** @type {const} */ ([
    ["08:00", "in 2 h"],
    ["09:00", "in 1 h"],
    ["09:01", "in 59 min"],
    ["09:59", "in 1 min"],
  ]))
    assert.deepEqual(told("2026-03-06", time), ["10:00\u00a0AM", how]);
  const begun = glance(interview(), at("2026-03-06", "09:50") + 59_000);
  assert.equal(begun.how, "in 10 min", "a minute that has begun counts");
  assert.deepEqual(told("2026-03-06", "11:00"), ["Fri 10:00\u00a0AM", "now"]);
  assert.deepEqual(told("2026-03-06", "13:00"), ["Fri", "today, over"]);
  assert.deepEqual(told("2026-03-07"), ["Fri", "1 day ago"]);
  assert.deepEqual(told("2026-03-08"), ["Fri", "2 days ago"]);
  assert.deepEqual(told("2026-03-12"), ["Fri", "6 days ago"]);
  assert.deepEqual(told("2026-03-13"), ["Mar 6", "7 days ago"]);
  const event = new Map([["interview", { date: "2026-03-06", zone: NEW_YORK }]]);
  const none = { event: new Map(), tick: new Map() };
  assert.equal(statusOf(none, at("2026-03-01", "09:00")), null);
  assert.equal(statusOf({ event }, at("2026-04-01", "09:00")), null);
  assert.equal(statusOf({ ...none, tick: new Map([["a", "done"]]) }, 0)?.when, "No date yet");
  const emptied = new Map([["a", { name: "" }]]);
  assert.equal(statusOf({ ...none, person: emptied }, 0), null);
});
