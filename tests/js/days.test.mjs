// @ts-check
/** On which days to practice: evenly up to the interview, and never past it. */
import assert from "node:assert/strict";
import test from "node:test";

import { dayOf, practiceDays, spoken } from "../../overrides/components/practice/days.mjs";
import { comeBack } from "../../overrides/components/practice/summary.mjs";
import { seeded } from "./generator.mjs";

const DAY = 24 * 60 * 60 * 1000;
const TODAY = Date.UTC(2026, 4, 7);
/** @param {number} days from today */
const day = (days) => new Date(TODAY + days * DAY).toISOString().slice(0, 10);
const apart = (/** @type {string} */ a, /** @type {string} */ b) => (Date.parse(b) - Date.parse(a)) / DAY;

test("never past the interview, never in the past, evenly, and the day before is the last", () => {
  for (let seed = 0; seed < 3000; seed += 1) {
    const random = seeded(seed);
    const ahead = random(40) - 2;
    const practiced = Array.from({ length: random(6) }, () => day(-random(50)));
    const known = { today: day(0), interview: day(ahead), practiced };
    const days = practiceDays(known);
    const told = `seed ${seed}: ${JSON.stringify({ ...known, days })}`;

    assert.deepEqual(practiceDays(known), days, told);
    assert.ok(
      days.every((one) => one >= day(0) && one < day(ahead)),
      told,
    );
    assert.ok(!practiced.includes(day(0)) || !days.includes(day(0)), told);
    const gaps = days.slice(1).map((one, index) => apart(days[index] ?? "", one));
    assert.ok(
      gaps.every((gap) => gap >= 1 && gap <= 4) && Math.max(...gaps, 1) - Math.min(...gaps, 4) <= 1,
      told,
    );
    if (ahead > 1) assert.equal(days.at(-1), day(ahead - 1), told);
  }
});

test("the plan keeps its days as they come, if each of them is used", () => {
  const plan = practiceDays({ today: day(0), interview: day(13), practiced: [] });
  assert.deepEqual(plan, [0, 3, 6, 9, 12].map(day));
  const later = practiceDays({ today: day(3), interview: day(13), practiced: [day(0), day(3)] });
  assert.deepEqual(later, [6, 9, 12].map(day));
  const missed = practiceDays({ today: day(5), interview: day(13), practiced: [day(0)] });
  assert.deepEqual(missed, [6, 9, 12].map(day));
});

test("the days of the page about studying", () => {
  const sittings = (/** @type {number} */ days) =>
    practiceDays({ today: day(0), interview: day(days), practiced: [] }).map((one) => 1 + apart(day(0), one));
  assert.deepEqual(sittings(13), [1, 4, 7, 10, 13]);
  assert.deepEqual(sittings(7), [1, 3, 5, 7]);
  assert.deepEqual(sittings(3), [1, 2, 3]);
  assert.deepEqual(sittings(1), [1]);
});

test("practice for another interview, long ago, does not count", () => {
  const days = practiceDays({ today: day(0), interview: day(7), practiced: [day(-60)] });
  assert.deepEqual(days, [0, 2, 4, 6].map(day));
});

test("without a date, every other day", () => {
  for (const interview of ["", "soon", "2026-02-31"]) {
    assert.deepEqual(practiceDays({ today: day(0), interview, practiced: [] }), [day(0)]);
    assert.deepEqual(practiceDays({ today: day(0), interview, practiced: [day(0)] }), [day(2)]);
    assert.deepEqual(practiceDays({ today: day(0), interview, practiced: [day(-5), "never"] }), [day(0)]);
  }
});

test("it is another day where the interview is", () => {
  const moment = Date.UTC(2026, 4, 7, 23, 30);
  assert.equal(dayOf(moment, "UTC"), "2026-05-07");
  assert.equal(dayOf(moment, "Pacific/Auckland"), "2026-05-08");
  assert.match(dayOf(moment, "Nowhere/At-All"), /^2026-05-0[78]$/);
  assert.match(dayOf(moment, ""), /^2026-05-0[78]$/);
});

test("what is said of the next day", () => {
  assert.equal(spoken("2026-05-07"), "Thursday, May 7");
  assert.match(comeBack([day(2)], "", day(0)), /^Come back on Saturday, May 9\. Once the date/);
  assert.match(comeBack([], day(1), day(0)), /^No more sessions before the interview\./);
  assert.match(comeBack([], day(-1), day(0)), /has passed/);
  assert.match(comeBack([day(1)], day(2), day(0)), /^Come back on Friday, May 8, for ten minutes/);
  assert.match(comeBack([day(1), day(3)], day(4), day(0)), /After that: Sunday, May 10\. Keep the last/);
});
