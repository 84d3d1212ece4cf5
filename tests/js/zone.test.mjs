// @ts-check
/** Times on the wall and instants, in every zone that the browser knows, at the hours at which clocks change. */
import assert from "node:assert/strict";
import test from "node:test";

import { addDays, daysBetween, isDay, isTime, isWholeDay } from "../../overrides/components/lib/days.mjs";
import {
  instantOf,
  instantsOf,
  isZone,
  offsetAt,
  placeOf,
  timesShown,
  wallAt,
} from "../../overrides/components/lib/zone.mjs";
import { seeded } from "./generator.mjs";

const HOUR = 3_600_000;
const ZONES = Intl.supportedValuesOf("timeZone");
const utc = (/** @type {string} */ text) => Date.parse(`${text}Z`);

/**
 * The instants within two years at which a zone's clocks change, to the minute.
 * @param {string} zone
 */
function changes(zone) {
  const found = [];
  const from = utc("2026-01-01T00:00:00");
  for (let instant = from; instant < from + 730 * 24 * HOUR; instant += 14 * 24 * HOUR) {
    let [low, high] = [instant, instant + 14 * 24 * HOUR];
    if (offsetAt(low, zone) === offsetAt(high, zone)) continue;
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetAt(middle, zone) === offsetAt(low, zone)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

test("there and back is the same instant, or its twin where the hour comes twice: every zone", () => {
  const random = seeded(11);
  for (const zone of ZONES) {
    const around = changes(zone).flatMap((change) =>
      [-2, -1, -0.5, 0, 0.5, 1, 2].map((h) => change + h * HOUR),
    );
    const anywhere = Array.from(
      { length: 5 },
      () => utc("2024-01-01T00:00:00") + random(12 * 365 * 1440) * 60_000,
    );
    for (const instant of [...around, ...anywhere]) {
      const wall = wallAt(instant, zone);
      const twins = instantsOf(wall, zone);
      assert.ok(twins.includes(instant), `${zone} ${wall.date} ${wall.time}`);
      assert.equal(instantOf(wall, zone), twins[0]);
    }
  }
});

test("what the clocks leave out is taken as if they had not changed: every zone that changes", () => {
  let gaps = 0;
  for (const zone of ZONES) {
    for (const change of changes(zone)) {
      const [before, after] = [offsetAt(change - 60_000, zone), offsetAt(change, zone)];
      if (after < before) continue;
      gaps += 1;
      const text = new Date(change + before + 60_000).toISOString();
      const wall = { date: text.slice(0, 10), time: text.slice(11, 16) };
      assert.equal(timesShown(wall, zone), "never", `${zone} ${text}`);
      assert.equal(instantOf(wall, zone), change + 60_000, `${zone} ${text}`);
    }
  }
  assert.ok(gaps > 100);
});

test("known nights", () => {
  const at = (/** @type {string} */ date, /** @type {string} */ time, /** @type {string} */ zone) =>
    new Date(instantOf({ date, time }, zone)).toISOString().slice(0, 16);
  assert.equal(at("2026-03-06", "10:00", "America/New_York"), "2026-03-06T15:00");
  assert.equal(at("2026-03-09", "10:00", "America/New_York"), "2026-03-09T14:00");
  assert.equal(at("2026-03-29", "02:30", "Europe/Berlin"), "2026-03-29T01:30");
  assert.equal(at("2026-10-25", "02:30", "Europe/Berlin"), "2026-10-25T00:30");
  assert.equal(at("2026-10-04", "02:15", "Australia/Lord_Howe"), "2026-10-03T15:45");
  assert.equal(at("2026-06-01", "12:00", "Asia/Kathmandu"), "2026-06-01T06:15");
  assert.equal(timesShown({ date: "2026-10-25", time: "02:30" }, "Europe/Berlin"), "twice");
  assert.equal(timesShown({ date: "2026-10-25", time: "03:30" }, "Europe/Berlin"), "once");
  // A day that a whole country left out.
  assert.equal(timesShown({ date: "2011-12-30", time: "12:00" }, "Pacific/Apia"), "never");
});

test("what is no zone is said to be none", () => {
  for (const zone of ["", "Berlin", "Europe/Atlantis", "GMT+25"]) assert.equal(isZone(zone), false, zone);
  for (const zone of ["UTC", "Europe/Berlin", "Asia/Calcutta"]) assert.equal(isZone(zone), true, zone);
  assert.equal(placeOf("America/Argentina/Buenos_Aires"), "Buenos Aires");
});

test("days are counted, and what is no day is none", () => {
  assert.equal(addDays("2026-02-27", 2), "2026-03-01");
  assert.equal(addDays("2028-03-01", -1), "2028-02-29");
  assert.equal(daysBetween("2026-03-27", "2026-03-30"), 3);
  for (const day of ["", "2026-02-29", "2026-13-01", "26-01-01", "12026-01-01", "2026-1-1"])
    assert.ok(!isDay(day), day);
  assert.ok(isDay("0206-03-06") && !isWholeDay("0206-03-06") && isWholeDay("2026-03-06"));
  assert.ok(isDay("9999-12-31") && !isWholeDay("9999-12-31"));
  for (const time of ["", "24:00", "9:00", "12:60", "12:00:00"]) assert.ok(!isTime(time), time);
  assert.ok(isTime("00:00") && isTime("23:59"));
});
