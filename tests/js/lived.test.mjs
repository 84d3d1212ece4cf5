// @ts-check
/** Across time zones an interview is told by the clocks that its candidate lives by. */
import assert from "node:assert/strict";
import test from "node:test";

import { understand } from "../../overrides/components/lib/interview.mjs";
import { lived } from "../../overrides/components/lib/lived.mjs";
import { modeOf } from "../../overrides/components/lib/triage.mjs";
import { countdown, glance } from "../../overrides/components/lib/when.mjs";
import { instantOf } from "../../overrides/components/lib/zone.mjs";
import { timeLeft } from "../../overrides/components/plan/words.mjs";

const HERE = "America/New_York";
const now = instantOf({ date: "2026-12-02", time: "19:00" }, HERE);
const AFTERNOON = { date: "2026-12-03", start: "14:00", end: "15:30", zone: "Europe/London" };

/** @param {{ formats?: string[], place?: string, link?: string, start?: string, zone?: string }} more */
function told(more) {
  const event = { formats: [], place: "", link: "", ...AFTERNOON, ...more };
  const { interview } = understand(event, now, HERE);
  assert.ok(interview);
  const own = lived(interview, event, HERE);
  return [countdown(own, now), glance(own, now).when, timeLeft(own, modeOf(own, now), now)];
}

test("a call from home is told by the clocks there", () => {
  const home = [
    "tomorrow at 9:00\u00a0AM your time",
    "Thu 9:00\u00a0AM",
    "You have this evening. Days and hours are your time.",
  ];
  assert.deepEqual(told({ formats: ["video"] }), home);
  assert.deepEqual(told({ link: "https://meet.example/a" }), home);
  for (const place of ["Zoom", "online", "https://meet.example/a"])
    assert.deepEqual(told({ formats: ["video"], place }), home, place);
});

test("whoever goes there is told the clocks of the place, and whose they are", () => {
  const there = ["in 14 hours", "Thu", "You have 14 hours. Days and hours are London time."];
  assert.deepEqual(told({}), there);
  assert.deepEqual(told({ formats: ["video"], place: "12 High Street" }), there);
});

test("where the clocks agree, or no hour is known, nothing is said of them", () => {
  const same = ["tomorrow at 2:00\u00a0PM", "Thu 2:00\u00a0PM", "You have this evening."];
  assert.deepEqual(told({ formats: ["video"], zone: HERE }), same);
  assert.deepEqual(told({ formats: ["video"], zone: "America/Toronto" }), same);
  assert.deepEqual(told({ formats: ["video"], start: "" })[1], "Thu");
});
