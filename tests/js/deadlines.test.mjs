// @ts-check
/** Days that something is due on, and what is proposed after an interview. */
import assert from "node:assert/strict";
import test from "node:test";

import { byDay, dueTitle, nextWords, proposed } from "../../overrides/components/followups/propose.mjs";
import { addDays, daysBetween, weekday } from "../../overrides/components/lib/days.mjs";
import { addWorkingDays, dueWords, isLate, todayAt } from "../../overrides/components/lib/deadlines.mjs";
import { seeded } from "./generator.mjs";

test("a day is told as people tell it", () => {
  const told = (/** @type {string} */ day) => dueWords(day, "2026-03-06");
  assert.equal(told("2026-03-06"), "today");
  assert.equal(told("2026-03-07"), "tomorrow");
  assert.equal(told("2026-03-05"), "yesterday");
  assert.equal(told("2026-03-09"), "in 3 days, on Monday, March 9");
  assert.equal(told("2026-03-01"), "5 days ago, on Sunday, March 1");
});

test("a day is late from the next day on", () => {
  const late = ["2026-03-05", "2026-03-06", "2026-03-07"].map((day) => isLate(day, "2026-03-06"));
  assert.deepEqual(late, [true, false, false]);
});

test("what is no day, or half typed, is not told at all and never late", () => {
  for (const odd of ["", "soon", "2026-02-30", "0202-03-06"]) {
    assert.equal(dueWords(odd, "2026-03-06"), "");
    assert.equal(isLate(odd, "2026-03-06"), false);
  }
});

test("working days leave out the weekend", () => {
  assert.equal(addWorkingDays("2026-03-06", 3), "2026-03-11"); // Friday to Wednesday
  assert.equal(addWorkingDays("2026-03-07", 1), "2026-03-09"); // Saturday to Monday
  const random = seeded(3);
  for (let round = 0; round < 300; round += 1) {
    const from = addDays("2024-01-01", random(2000));
    const [count, more] = [1 + random(8), 1 + random(8)];
    const day = addWorkingDays(from, count);
    assert.ok(!["Saturday", "Sunday"].includes(weekday(day)));
    assert.ok(daysBetween(from, day) >= count);
    assert.equal(addWorkingDays(day, more), addWorkingDays(from, count + more));
  }
});

test("today is the day where the interview is, or here where its zone is unknown", () => {
  const lateInLondon = Date.parse("2026-03-06T23:30:00Z");
  assert.equal(todayAt(lateInLondon, "Asia/Tokyo"), "2026-03-07");
  assert.equal(todayAt(lateInLondon, "America/New_York"), "2026-03-06");
  assert.equal(todayAt(lateInLondon, "Nowhere/At_All"), todayAt(lateInLondon));
});

const TODAY = "2026-02-21";

test("with a date that they named, asking once is three working days later, and a last time a week on", () => {
  assert.deepEqual(proposed({ interview: "2026-02-20", named: "2026-03-06", today: TODAY }), [
    { what: "Word from them", date: "2026-03-06" },
    { what: "Ask once whether the timetable has moved", date: "2026-03-11" },
    { what: "Ask a second and last time", date: "2026-03-18" },
  ]);
});

test("without one it is two weeks after the interview, on a working day; without either, nothing", () => {
  const [first, second] = proposed({ interview: "2026-02-21", named: "", today: TODAY }); // a Saturday
  assert.deepEqual([first?.date, second?.date], ["2026-03-09", "2026-03-16"]);
  assert.equal(proposed({ interview: "2026-02-20", named: "", today: TODAY })[0]?.date, "2026-03-06");
  assert.deepEqual(proposed({ interview: "", named: "", today: TODAY }), []);
  assert.deepEqual(proposed({ interview: "", named: "0202-03-06", today: TODAY }), []);
});

test("nothing is proposed for a day that has gone", () => {
  const days = (/** @type {object} */ given) =>
    proposed({ interview: "2026-02-20", named: "", today: "2026-04-03", ...given }).map(({ date }) => date);
  assert.deepEqual(days({}), ["2026-04-06", "2026-04-13"]);
  assert.deepEqual(days({ named: "2026-03-06" }), ["2026-04-06", "2026-04-13"]);
  assert.deepEqual(days({ named: "2026-04-03" }), ["2026-04-03", "2026-04-08", "2026-04-15"]);
});

test("the first thing that is overdue is named, and the others are counted", () => {
  const open = (/** @type {string[]} */ ...dates) =>
    nextWords(
      dates.map((date) => ({ what: "Ask", date, done: false })),
      "2026-03-06",
    );
  assert.equal(open("2026-03-07", "2026-03-08"), "Next: Ask, tomorrow.");
  assert.equal(open("2026-03-05", "2026-03-08"), "Overdue: Ask. It was due yesterday.");
  assert.equal(
    open("2026-03-04", "2026-03-05"),
    "Overdue: Ask. It was due 2 days ago, on Wednesday, March 4. 1 more is overdue.",
  );
  assert.match(open("2026-03-03", "2026-03-04", "2026-03-05"), / 2 more are overdue\.$/);
});

test("follow-ups come by day, and what has no day comes last", () => {
  const dates = ["", "2026-03-09", "2026-03-05", ""].map((date) => ({ date }));
  assert.deepEqual(
    dates.sort(byDay).map(({ date }) => date),
    ["2026-03-05", "2026-03-09", "", ""],
  );
});

test("what is overdue is said plainly, what is done no more", () => {
  const late = { what: "Send the form", date: "2026-03-05", done: false };
  const soon = { what: "Ask once", date: "2026-03-09", done: false };
  assert.equal(nextWords([soon, late], "2026-03-06"), "Overdue: Send the form. It was due yesterday.");
  assert.equal(
    nextWords([{ ...late, done: true }, soon], "2026-03-06"),
    "Next: Ask once, in 3 days, on Monday, March 9.",
  );
  assert.equal(nextWords([{ ...soon, date: "2026-03-06" }, soon], "2026-03-06"), "Next: Ask once, today.");
  assert.equal(nextWords([{ ...soon, date: "" }], "2026-03-06"), "");
  assert.equal(dueTitle(late, "2026-03-06"), "It was due yesterday");
  assert.equal(dueTitle({ ...soon, date: "2026-03-06" }, "2026-03-06"), "Due today");
  assert.equal(dueTitle({ ...late, done: true }, "2026-03-06"), "Done");
});
