// @ts-check
/** Times in words, and when to practice next: what the page says, on the plan's own days. */
import assert from "node:assert/strict";
import test from "node:test";

import { addDays, hoursInWords, timeInWords } from "../../overrides/components/lib/days.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { comeBack, dayOf } from "../../overrides/components/practice/days.mjs";
import { seeded } from "./generator.mjs";

const NOW = Date.UTC(2026, 4, 7, 12);
const TODAY = "2026-05-07";
/** @param {number} days from today */
const interviewIn = (days) =>
  shaped("event", { date: addDays(TODAY, days), zone: "UTC", since: TODAY, start: "10:00" });

test("a session of the plan that was used is not named again, and none is past the interview", () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const random = seeded(seed);
    const ahead = 1 + random(30);
    const event = { ...interviewIn(ahead), since: addDays(TODAY, -random(10)) };
    const practiced = [TODAY, ...Array.from({ length: random(4) }, () => addDays(TODAY, -random(12)))];
    const words = comeBack(event, NOW, practiced);
    assert.equal(comeBack(event, NOW, practiced), words);
    for (const [, month, day] of words.matchAll(/(May|June) (\d+)/g)) {
      const named = `2026-${month === "May" ? "05" : "06"}-${String(day).padStart(2, "0")}`;
      assert.ok(named > TODAY && named < event.date, `seed ${seed}, ${event.date}: ${words}`);
    }
  }
});

for (const [about, event, words] of /** @type {const} */ ([
  ["no date", shaped("event", null), /^Come back on Saturday, May 9\. Once the date/],
  ["a date that is none", shaped("event", { date: "soon" }), /^Come back on Saturday, May 9\. Once/],
  [
    "a week",
    interviewIn(7),
    /^Come back on Saturday, May 9\. After that: Monday, May 11; Tuesday, May 12\.$/,
  ],
  ["two days", interviewIn(2), /^Come back on Friday, May 8, for 20 minutes at most: it is the evening/],
  ["a day", interviewIn(1), /^Your plan has no more sessions\./],
  ["some hours", { ...interviewIn(0), start: "15:00" }, /^Your plan has no more sessions\./],
  ["a day without an hour", { ...interviewIn(0), start: "" }, /^Your plan has no more sessions\./],
  ["an interview that has begun", { ...interviewIn(0), end: "13:00" }, /^Your interview has begun, so there/],
  [
    "an interview of this morning",
    { ...interviewIn(0), end: "11:30" },
    /^Your interview was today, so there/,
  ],
  [
    "one of yesterday",
    interviewIn(-1),
    /^Your interview was yesterday, so there is nothing to come back for\.$/,
  ],
])) {
  test(`when to come back, with ${about}`, () => assert.match(comeBack(event, NOW, [TODAY]), words));
}

test("a time is shown as the reader's clocks do, on one line, and what is none stays as it is", () => {
  const shown = ["00:00", "09:05", "12:00", "14:05", "23:59"];
  assert.deepEqual(
    shown.map((time) => timeInWords(time, true)),
    ["12:00\u00a0AM", "9:05\u00a0AM", "12:00\u00a0PM", "2:05\u00a0PM", "11:59\u00a0PM"],
  );
  assert.deepEqual(
    shown.map((time) => timeInWords(time, false)),
    shown,
  );
  for (const odd of ["", "noon", "99:99", "9:00"]) assert.equal(timeInWords(odd, true), odd);
});

test("hours are told as far as they are known", () => {
  assert.equal(hoursInWords("10:00", "13:00"), "10:00\u00a0AM to 1:00\u00a0PM");
  assert.equal(hoursInWords("10:00", ""), "10:00\u00a0AM");
  assert.equal(hoursInWords("", ""), "");
});

test("it is another day where the interview is", () => {
  const late = Date.UTC(2026, 4, 7, 23, 30);
  const event = { ...interviewIn(7), zone: "Pacific/Auckland" };
  assert.equal(dayOf(interviewIn(7), late), "2026-05-07");
  assert.equal(dayOf(event, late), "2026-05-08");
  assert.match(dayOf(shaped("event", null), late), /^2026-05-0[78]$/);
});
