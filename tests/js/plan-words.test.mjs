// @ts-check
/** What the plan says of the time that is left, and of each line in it. */
import assert from "node:assert/strict";
import test from "node:test";

import { understand } from "../../overrides/components/lib/interview.mjs";
import { modeOf } from "../../overrides/components/lib/triage.mjs";
import { instantOf } from "../../overrides/components/lib/zone.mjs";
import {
  dayName,
  dueInWords,
  practiceInWords,
  timeLeft,
  whyDropped,
} from "../../overrides/components/plan/words.mjs";

const ZONE = "America/New_York";
const at = (/** @type {string} */ date, /** @type {string} */ time) => instantOf({ date, time }, ZONE);

/** @param {string} start */
function interviewAt(start) {
  const event = { date: "2026-03-06", start, end: "", zone: ZONE };
  const { interview } = understand(event, at("2026-03-01", "09:00"), ZONE);
  assert.ok(interview);
  return interview;
}

test("the time that is left is told in days, then in evenings, then in hours", () => {
  for (const [date, time, words, start = "10:00"] of /** @type {const} */ ([
    ["2026-02-20", "09:00", "You have 14 days."],
    ["2026-03-04", "23:59", "You have 2 days."],
    ["2026-03-05", "09:00", "You have today and this evening."],
    ["2026-03-05", "16:59", "You have today and this evening."],
    ["2026-03-05", "17:00", "You have this evening."],
    ["2026-03-05", "23:59", "You have this evening."],
    ["2026-03-05", "23:30", "You have 1 hour 30 minutes.", "01:00"],
    ["2026-03-06", "07:50", "You have 2 hours 10 minutes."],
    ["2026-03-06", "07:50", "It is today.", ""],
  ])) {
    const [interview, now] = [interviewAt(start), at(date, time)];
    assert.equal(timeLeft(interview, modeOf(interview, now), now), words, `${date} ${time}`);
  }
});

test("a day has its name, and only the two nearest ones a shorter one before it", () => {
  const named = ["2026-03-04", "2026-03-05", "2026-03-06"].map((day) => dayName(day, "2026-03-04"));
  assert.deepEqual(named, ["Today, Wednesday, March 4", "Tomorrow, Thursday, March 5", "Friday, March 6"]);
});

test("when a line is due: an hour where one is known, nothing where the day says it", () => {
  for (const [due, given, words, start = "10:00"] of /** @type {const} */ ([
    ["3 days before", {}, ""],
    ["the evening before", {}, "in the evening"],
    ["2 hours before", {}, "by 8:00\u00a0AM"],
    ["2 hours before", {}, "2 hours before", ""],
    ["15 minutes before", {}, "by 8:00\u00a0AM"],
    ["3 days before", { late: true }, "was due 3 days before, still worth it"],
    ["3 days before", { late: true, done: true }, ""],
    ["the evening before", { done: true }, "in the evening"],
  ])) {
    const line = {
      kind: /** @type {const} */ ("item"),
      id: "a",
      list: "l",
      late: false,
      done: false,
      ...given,
    };
    const told = dueInWords({ ...line, due, at: at("2026-03-06", "08:00") }, interviewAt(start));
    assert.equal(told, words, `${due} ${JSON.stringify(given)}`);
  }
});

test("practice is told with its minutes, with the day that it missed, or as done", () => {
  const aloud = "Practice answers aloud, 30 minutes";
  for (const [given, planned, words] of /** @type {const} */ ([
    [{}, "", aloud],
    [{}, "2026-03-04", aloud],
    [{ missed: true }, "", aloud],
    [{ missed: true }, "2026-03-04", `${aloud}: planned for Wednesday, and today will do`],
    [{ missed: true, done: true }, "2026-03-04", "Practice, done today"],
    [{ done: true }, "", "Practice, done today"],
  ])) {
    const practice = {
      kind: /** @type {const} */ ("practice"),
      number: 1,
      minutes: 30,
      missed: false,
      done: false,
    };
    assert.equal(practiceInWords({ ...practice, ...given }, planned), words);
  }
});

test("what is left out had no time any more, or is no longer needed once the interview has begun", () => {
  for (const mode of /** @type {const} */ (["month", "week", "four-days", "evening", "half-hour"]))
    assert.equal(whyDropped(mode), "no time left for it");
  for (const mode of /** @type {const} */ (["during", "after"]))
    assert.equal(whyDropped(mode), "not done, and no longer needed");
});
