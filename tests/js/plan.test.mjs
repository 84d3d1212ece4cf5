// @ts-check
/** The plan: nothing after the interview that belongs before it, nothing long on its eve, every tick respected. */
import assert from "node:assert/strict";
import test from "node:test";

import { addDays, daysBetween } from "../../overrides/components/lib/days.mjs";
import { dueOf } from "../../overrides/components/lib/due.mjs";
import { amended, heldBack, understand } from "../../overrides/components/lib/interview.mjs";
import { planOf } from "../../overrides/components/lib/plan.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { practicesFrom, sessionsBetween } from "../../overrides/components/lib/spacing.mjs";
import { modeOf } from "../../overrides/components/lib/triage.mjs";
import { instantOf, wallAt } from "../../overrides/components/lib/zone.mjs";
import { seeded } from "./generator.mjs";

const NEW_YORK = "America/New_York";
const at = (/** @type {string} */ date, /** @type {string} */ time, zone = NEW_YORK) =>
  instantOf({ date, time }, zone);
const LISTS = [
  {
    id: "round-one-review",
    items: [
      { id: "r1-a", due: "7 days before" },
      { id: "r1-b", due: "5 days before" },
    ],
  },
  {
    id: "research",
    items: [
      { id: "r-a", due: "6 days before" },
      { id: "r-b", due: "2 days before" },
    ],
  },
  { id: "research-half-hour", items: [{ id: "rh-a", due: "1 day before" }] },
  {
    id: "stories",
    items: [
      { id: "s-a", due: "5 days before" },
      { id: "s-b", due: "2 days before" },
    ],
  },
  { id: "the-presentation", items: [{ id: "p-a", due: "3 days before" }] },
  {
    id: "logistics-on-site",
    items: [
      { id: "l-a", due: "2 weeks before" },
      { id: "l-b", due: "15 minutes before" },
    ],
  },
  { id: "logistics-video", items: [{ id: "v-a", due: "1 hour before" }] },
  {
    id: "travel",
    items: [
      { id: "t-a", due: "4 days before" },
      { id: "t-b", due: "5 days after" },
    ],
  },
  {
    id: "evening-before",
    items: [
      { id: "everything-on-one-card", due: "the evening before" },
      { id: "e-b", due: "the evening before" },
    ],
  },
  {
    id: "the-morning",
    items: [
      { id: "m-a", due: "3 hours before" },
      { id: "m-b", due: "on the day" },
    ],
  },
  {
    id: "within-24-hours",
    items: [
      { id: "w-a", due: "1 hour after" },
      { id: "w-b", due: "1 day after" },
    ],
  },
  { id: "weighing-an-offer", items: [{ id: "o-a", due: null }] },
];
const ITEMS = new Map(
  LISTS.flatMap(({ id, items }) => items.map((item) => [item.id, { ...item, list: id }])),
);

/** @param {object} fields */
const event = (fields) =>
  shaped("event", {
    date: "2026-03-06",
    start: "10:00",
    end: "12:00",
    zone: NEW_YORK,
    since: "2026-02-27",
    ...fields,
  });

/**
 * @param {number} now
 * @param {object} [fields]
 * @param {Partial<Parameters<typeof planOf>[0]>} [more]
 */
function plan(now, fields = {}, more = {}) {
  const value = event(fields);
  const { interview } = understand(value, now, NEW_YORK);
  assert.ok(interview);
  return planOf({ interview, event: value, lists: LISTS, ticks: new Map(), practiced: [], now, ...more });
}

/** @param {ReturnType<typeof plan>} found */
const lines = ({ days }) =>
  days.flatMap(({ day, entries }) =>
    entries.flatMap((entry) => (entry.kind === "item" ? [{ ...entry, day }] : [])),
  );

/** @param {ReturnType<typeof plan>} found */
const ids = (found) => lines(found).map(({ id }) => id);

test("whatever the moment: before stays before, ticks are respected, the eve is short, today is first", () => {
  const random = seeded(23);
  const zones = [NEW_YORK, "Europe/London", "Pacific/Auckland", "Asia/Kathmandu", "Australia/Lord_Howe"];
  const formats = ["presentation", "case-or-task", "video", "panel"];
  for (let round = 0; round < 600; round += 1) {
    const zone = /** @type {string} */ (zones[random(zones.length)]);
    const date = addDays("2026-01-01", random(500));
    const start = random(5) ? `${String(random(24)).padStart(2, "0")}:${random(2) ? "00" : "30"}` : "";
    const now = at(date, "12:00", zone) - random(40 * 24 * 60) * 60_000 + random(5 * 24 * 60) * 60_000;
    const since = addDays(date, -random(60));
    const fields = { date, start, end: "", zone, since, practices: random(4) ? "" : "one" };
    const ticks = new Map(
      [...ITEMS.keys()].filter(() => random(4) === 0).map((id) => [id, random(2) ? "done" : "skipped"]),
    );
    const practiced = Array.from({ length: random(4) }, () => addDays(date, -random(20)));
    const chosen = { formats: formats.filter(() => random(3) === 0), link: random(2) ? "https://x" : "" };
    const found = plan(now, { ...fields, ...chosen }, { ticks, practiced });
    const { interview } = understand(event(fields), now, zone);
    assert.ok(interview);
    const today = wallAt(now, zone).date;
    const told = `${now} ${zone} ${date} ${start}`;

    assert.equal(found.days.find(({ day }) => day >= today)?.day, today, told);
    const seen = ids(found);
    assert.equal(new Set(seen).size, seen.length, told);
    for (const line of lines(found)) {
      const due = dueOf(ITEMS.get(line.id)?.due, interview);
      assert.ok(due, told);
      if (!due.after) assert.ok(line.day <= date, `${line.id} ${told}`);
      if (!due.after && !line.done) assert.ok(now <= Math.max(interview.from, at(date, "23:59", zone)), told);
      if (!due.after && !line.done && start) assert.ok(now < interview.from, `${line.id} ${told}`);
      if (!line.done) assert.ok(line.day >= today, `${line.id} ${told}`);
      if (!line.done && !line.late) assert.ok(line.at >= now, told);
      assert.notEqual(ticks.get(line.id), "skipped", told);
      assert.equal(line.done, ticks.get(line.id) === "done", told);
    }
    for (const { day, entries } of found.days) {
      for (const entry of entries) {
        if (entry.kind !== "practice") continue;
        assert.ok(day >= today && day < date, told);
        if (day === addDays(date, -1)) assert.ok(entry.minutes <= 30, told);
      }
    }
    assert.ok(found.dropped.every(({ count }) => count > 0));
  }
});

test("practice is evenly spread, to the day, between the day the date was set and the interview", () => {
  for (let days = 0; days < 200; days += 1) {
    const date = addDays("2026-03-01", days);
    const sessions = sessionsBetween("2026-03-01", date);
    const gone = sessions.map(({ day }) => daysBetween("2026-03-01", day));
    if (days > 1)
      assert.ok(
        gone.every((day) => day > 0 && day < days),
        String(days),
      );
    const gaps = [0, ...gone, days].slice(1).map((day, index) => day - Number([0, ...gone][index]));
    if (gone.length > 1) assert.ok(Math.max(...gaps) - Math.min(...gaps) <= 1, `${days}: ${gaps}`);
    for (const { day, minutes } of sessions) if (daysBetween(day, date) <= 1) assert.ok(minutes <= 30);
  }
});

test("a single session comes 17 to 29 percent of the way, as near as whole days allow", () => {
  for (let days = 2; days < 200; days += 1) {
    const [session, ...more] = sessionsBetween("2026-03-01", addDays("2026-03-01", days), true);
    assert.ok(session && !more.length);
    const gone = daysBetween("2026-03-01", session.day);
    assert.ok(gone >= 1 && gone >= days * 0.17, String(days));
    assert.ok(gone <= Math.max(1, days * 0.29) || gone - days * 0.29 < 1, String(days));
    if (days >= 9) assert.ok(gone <= days * 0.29, String(days));
  }
});

test("from a week on sessions are longer, with four days there are two, and the last evening is short", () => {
  const minutes = (/** @type {number} */ days) =>
    sessionsBetween("2026-03-01", addDays("2026-03-01", days)).map(({ minutes }) => minutes);
  for (const [days, expected] of /** @type {const} */ ([
    [0, []],
    [1, [20]],
    [2, [20]],
    [3, [30]],
    [4, [30, 20]],
    [6, [30, 30, 20]],
    [7, [45, 45, 45]],
    [60, [45, 45, 45, 45, 45, 45, 45]],
  ]))
    assert.deepEqual(minutes(days), expected, `${days} days`);
});

test("practice is spread from today where the day from which to count is unknown or yet to come", () => {
  const days = (/** @type {string} */ since) =>
    practicesFrom("2026-03-01", "2026-03-11", { event: { since, practices: "" }, practiced: [] });
  assert.equal(days("2026-03-01").length, 5);
  for (const since of ["", "2026-03-09"]) assert.deepEqual(days(since), days("2026-03-01"), since);
});

test("a session that was missed comes today, and one that was kept does not come again", () => {
  const given = { event: { since: "2026-03-01", practices: "" }, practiced: /** @type {string[]} */ ([]) };
  const days = (/** @type {string} */ today, practiced = given.practiced) =>
    practicesFrom(today, "2026-03-11", { ...given, practiced }).map(({ day, missed }) => [day, missed]);
  const all = sessionsBetween("2026-03-01", "2026-03-11").map(({ day }) => day);
  assert.deepEqual(all, ["2026-03-03", "2026-03-04", "2026-03-06", "2026-03-08", "2026-03-09"]);
  assert.deepEqual(days("2026-03-05")[0], ["2026-03-05", true]);
  assert.deepEqual(days("2026-03-05", ["2026-03-04"])[0], ["2026-03-06", false]);
  // Practice before that session, or today, does not stand for it; today's shows as done.
  assert.deepEqual(days("2026-03-05", ["2026-03-03"])[0], ["2026-03-05", true]);
  assert.deepEqual(days("2026-03-05", ["2026-03-05"])[0], ["2026-03-05", true]);
  assert.deepEqual(
    practicesFrom("2026-03-05", "2026-03-11", { ...given, practiced: ["2026-03-05"] }).map(
      ({ done }) => done,
    ),
    [true, false, false, false],
  );
  // What is due today is not missed yet.
  assert.deepEqual(days("2026-03-03")[0], ["2026-03-03", false]);
  assert.deepEqual(days("2026-03-10")[0], ["2026-03-10", true]);
  assert.equal(practicesFrom("2026-03-10", "2026-03-11", given)[0]?.minutes, 20);
  assert.deepEqual(days("2026-03-11"), []);
});

test("how much time is left decides what is worth doing late", () => {
  const mode = (/** @type {number} */ now) => plan(now).mode;
  assert.equal(mode(at("2026-02-10", "09:00")), "month");
  assert.equal(mode(at("2026-02-27", "09:00")), "week");
  assert.equal(mode(at("2026-03-01", "09:00")), "week");
  assert.equal(mode(at("2026-03-02", "09:00")), "four-days");
  assert.equal(mode(at("2026-03-04", "09:00")), "four-days");
  assert.equal(mode(at("2026-03-05", "19:00")), "evening");
  assert.equal(mode(at("2026-03-06", "06:59")), "evening");
  assert.equal(mode(at("2026-03-06", "07:30")), "half-hour");
  assert.equal(mode(at("2026-03-06", "10:00")), "during");

  const week = plan(at("2026-03-01", "09:00"));
  assert.ok(lines(week).find(({ id }) => id === "r1-a")?.late);
  assert.ok(!ids(week).includes("rh-a") && ids(week).includes("r-a"));
  const evening = plan(at("2026-03-05", "19:00"));
  assert.ok(ids(evening).includes("rh-a") && !ids(evening).includes("r-a") && !ids(evening).includes("s-a"));
  assert.ok(lines(evening).find(({ id }) => id === "s-b")?.late);
  assert.deepEqual(
    evening.dropped.find(({ list }) => list === "research"),
    { list: "research", count: 2 },
  );
  const half = plan(at("2026-03-06", "08:00"));
  assert.deepEqual(ids(half), ["everything-on-one-card", "l-b", "m-b", "w-a", "w-b"]);
  assert.deepEqual(ids(plan(at("2026-03-06", "11:00"))), ["w-a", "w-b"]);
  const after = plan(at("2026-03-06", "15:00"));
  assert.deepEqual(ids(after), ["w-a", "w-b"]);
  assert.ok(lines(after)[0]?.late);
  assert.deepEqual(ids(plan(at("2026-03-08", "09:00"))), ["w-b"]);
  assert.deepEqual(ids(plan(at("2026-03-20", "09:00"))), []);
});

test("only the lists that apply, and any list that the reader has started", () => {
  const early = at("2026-02-10", "09:00");
  assert.ok(ids(plan(early)).includes("l-a") && !ids(plan(early)).includes("v-a"));
  assert.ok(!ids(plan(early)).includes("p-a") && !ids(plan(early)).includes("t-a"));
  assert.deepEqual(plan(early).apart, ["the-presentation", "logistics-video", "travel"]);
  const video = plan(early, { link: "https://meet.example/x" });
  assert.ok(ids(video).includes("v-a") && !ids(video).includes("l-a"));
  const both = plan(early, { formats: ["video", "presentation"], place: "12 High Street" });
  for (const id of ["v-a", "l-a", "p-a"]) assert.ok(ids(both).includes(id), id);
  const started = plan(early, {}, { ticks: new Map([["t-a", "done"]]) });
  assert.ok(ids(started).includes("t-b"));
});

test("where less time is left by an hour or a day, another plan begins on that very minute", () => {
  for (const [date, time, mode, start = "10:00"] of /** @type {const} */ ([
    ["2026-02-20", "23:59", "month"],
    ["2026-02-21", "00:00", "week"],
    ["2026-03-06", "07:00", "evening"],
    ["2026-03-06", "07:01", "half-hour"],
    ["2026-03-05", "22:00", "evening", "01:00"],
    ["2026-03-05", "22:01", "half-hour", "01:00"],
  ]))
    assert.equal(plan(at(date, time), { start, end: "" }).mode, mode, `${date} ${time}`);
});

test("on the evening before, what was due up to two days before is still worth doing", () => {
  const items = [1, 2, 3].map((count) => ({ id: `${count}`, due: `${count} days before` }));
  const evening = plan(at("2026-03-06", "00:30"), {}, { lists: [{ id: "stories", items }] });
  assert.deepEqual(ids(evening), ["2", "1"]);
  assert.deepEqual(evening.dropped, [{ list: "stories", count: 1 }]);
});

test("a line is in time until its last minute, and what belongs after the interview stays worth doing for a while", () => {
  const found = (/** @type {string} */ id, /** @type {string} */ date, /** @type {string} */ time) =>
    lines(plan(at(date, time))).find((line) => line.id === id)?.late;
  for (const [id, date, time, late] of /** @type {const} */ ([
    ["l-b", "2026-03-06", "09:45", false], // 15 minutes before
    ["l-b", "2026-03-06", "09:46", undefined],
    ["w-a", "2026-03-06", "13:00", false], // 1 hour after
    ["w-a", "2026-03-06", "13:01", true],
    ["w-a", "2026-03-07", "13:00", true], // 24 times as long
    ["w-a", "2026-03-07", "13:01", undefined],
    ["w-b", "2026-03-07", "23:59", false], // 1 day after
    ["w-b", "2026-03-08", "00:00", true],
    ["w-b", "2026-03-15", "00:59", true], // a week at the most, in which the clocks went forward
    ["w-b", "2026-03-15", "01:00", undefined],
  ]))
    assert.equal(found(id, date, time), late, `${id} ${date} ${time}`);
});

test("what is done stays in sight on its day, and is only counted from the next day on", () => {
  const ticks = new Map(["r1-b", "s-a", "s-b"].map((id) => [id, "done"])); // due on March 1, 1 and 4
  const found = (/** @type {string} */ day) => {
    const whole = plan(at(day, "09:00"), {}, { ticks });
    const seen = lines(whole).filter(({ done }) => done);
    return [whole.done, seen.map(({ id }) => id).sort()];
  };
  assert.deepEqual(found("2026-03-01"), [0, ["r1-b", "s-a", "s-b"]]);
  assert.deepEqual(found("2026-03-02"), [2, ["s-b"]]);
  assert.deepEqual(found("2026-03-04"), [2, ["s-b"]]);
  assert.deepEqual(found("2026-03-05"), [3, []]);
});

test("a follow-up is on its day and not late; later it is today's and late", () => {
  const days = ["2026-03-05", "2026-03-06", "2026-03-07"];
  const followups = new Map(days.map((date) => [date, { what: "Call", date, done: false }]));
  const found = plan(at("2026-03-06", "15:00"), {}, { followups }).days.flatMap(({ day, entries }) =>
    entries.flatMap((entry) => (entry.kind === "followup" ? [[entry.id, day, entry.late]] : [])),
  );
  assert.deepEqual(found, [
    ["2026-03-05", "2026-03-06", true],
    ["2026-03-06", "2026-03-06", false],
    ["2026-03-07", "2026-03-07", false],
  ]);
});

test("the interview stands in the plan until its own day is over", () => {
  const stands = (/** @type {string} */ day, /** @type {string} */ time) =>
    plan(at(day, time)).days.flatMap(({ day, entries }) =>
      entries.some(({ kind }) => kind === "interview") ? [day] : [],
    );
  assert.deepEqual(stands("2026-03-05", "09:00"), ["2026-03-06"]);
  assert.deepEqual(stands("2026-03-06", "08:00"), ["2026-03-06"]);
  assert.deepEqual(stands("2026-03-06", "23:59"), ["2026-03-06"]);
  assert.deepEqual(stands("2026-03-07", "00:00"), []);
});

test("what is to be done by no day of the calendar is on none", () => {
  const followups = ["20271-03-06", "9999-12-31", "abc", "2026-03-07"].map((date) => [
    date,
    { what: "Call", date },
  ]);
  const { days } = plan(at("2026-03-02", "12:00"), {}, { followups: /** @type {any} */ (followups) });
  const dated = days.filter(({ entries }) => entries.some(({ kind }) => kind === "followup"));
  assert.deepEqual(
    dated.map(({ day }) => day),
    ["2026-03-07"],
  );
});

test("what is late is spread over the days that are left before the eve", () => {
  const found = plan(
    at("2026-03-03", "09:00"),
    {},
    {
      lists: [
        {
          id: "stories",
          items: Array.from({ length: 6 }, (_, index) => ({ id: `x-${index}`, due: "5 days before" })),
        },
      ],
    },
  );
  assert.deepEqual(
    found.days
      .map(({ day, entries }) => [day, entries.filter(({ kind }) => kind === "item").length])
      .slice(0, 2),
    [
      ["2026-03-03", 3],
      ["2026-03-04", 3],
    ],
  );
});

test("a date that cannot be meant is told and makes no plan; an end before the start is left out", () => {
  const now = at("2026-03-01", "09:00");
  for (const date of ["0206-03-06", "2062-03-06"]) {
    const { interview, faults } = understand(event({ date }), now, NEW_YORK);
    assert.equal(interview, null);
    assert.match(faults.date ?? "", /year reads 0206\. .* such as 2026\.$|^That is in 2062\./);
  }
  const lastYear = understand(event({ date: "2025-03-06" }), now, NEW_YORK);
  assert.ok(lastYear.interview);
  assert.match(lastYear.faults.date ?? "", /^That was in 2025\. If it is a slip, correct it\.$/);
  assert.equal(understand(event({ date: "2026-01-06" }), now, NEW_YORK).faults.date, undefined);
  for (const date of ["", "2026-02-30", "soon", 7])
    assert.equal(understand({ date }, now, NEW_YORK).interview, null);
  const wrong = understand(event({ end: "09:00" }), now, NEW_YORK);
  assert.match(wrong.faults.end ?? "", /not after the start/);
  assert.equal(wrong.interview?.end, "");
  const nowhere = understand(event({ zone: "Atlantis" }), now, NEW_YORK);
  assert.match(nowhere.faults.zone ?? "", /Atlantis/);
  assert.equal(nowhere.interview?.zone, NEW_YORK);
});

test("an end at the very start is left out, and told", () => {
  const { interview, faults } = understand(event({ end: "10:00" }), at("2026-03-01", "09:00"), NEW_YORK);
  assert.match(faults.end ?? "", /not after the start/);
  assert.deepEqual([interview?.end, interview?.to], ["", at("2026-03-06", "11:00")]);
});

test("nothing is told of a time that comes once, or of a zone that is not named", () => {
  for (const fields of [{}, { zone: "" }, { start: "", end: "" }, { end: "" }])
    assert.deepEqual(understand(event(fields), at("2026-03-01", "09:00"), NEW_YORK).faults, {});
});

test("of a night on which the clocks change, it is told which hour the plan takes", () => {
  const told = (/** @type {string} */ date, /** @type {string} */ start) =>
    understand(event({ date, start, end: "" }), at("2026-03-01", "09:00"), NEW_YORK).faults.start;
  assert.match(told("2026-03-08", "02:30") ?? "", /2:30\u00a0AM does not come. The plan takes 3:30\u00a0AM/);
  assert.match(told("2026-11-01", "01:30") ?? "", /1:30\u00a0AM comes twice. The plan takes the first/);
  for (const start of ["00:30", "02:30", "10:00"]) assert.equal(told("2026-11-01", start), undefined, start);
});

test("a half-typed date or time leaves the last whole one", () => {
  const services = { now: at("2026-03-01", "09:00"), here: NEW_YORK, id: () => "abc" };
  const whole = amended({ date: "2026-03-06", start: "10:00", end: "", zone: "" }, null, services);
  assert.deepEqual(whole, {
    date: "2026-03-06",
    start: "10:00",
    end: "",
    zone: NEW_YORK,
    uid: "abc",
    since: "2026-03-01",
  });
  for (const date of ["", "0002-03-06", "0202-03-06"]) {
    /** @type {{ [field: string]: unknown }} */
    const typed = { ...whole, date, start: "" };
    assert.deepEqual(amended(typed, whole, services), whole);
    assert.deepEqual(heldBack(typed, whole), { date: "Friday, March 6, 2026", start: "10:00\u00a0AM" });
  }
  assert.deepEqual(heldBack(whole, whole), {});
  const moved = amended({ ...whole, date: "2026-03-09" }, whole, {
    ...services,
    now: at("2026-03-03", "09:00"),
  });
  assert.equal(moved.since, "2026-03-03");
  assert.equal(moved.uid, "abc");
  assert.equal(
    amended({ ...whole, company: "x" }, whole, { ...services, now: at("2026-03-03", "09:00") }).since,
    "2026-03-01",
  );
  assert.equal(amended({ date: "0002-03-06", start: "", end: "" }, null, services).date, "0002-03-06");
  assert.equal(amended({ ...whole, start: "11:00" }, whole, services).start, "11:00");
  const first = { date: "0002-03-06", start: "10:00" };
  assert.deepEqual(heldBack({ date: "0020-03-06", start: "" }, first), { start: "10:00\u00a0AM" });
});

test("a plan counts from the day that it is where the interview is, or here where its zone is unknown", () => {
  const services = { now: at("2026-03-01", "20:00"), here: NEW_YORK, id: () => "abc" };
  const since = (/** @type {string} */ zone) =>
    amended({ date: "2026-03-06", start: "", end: "", zone }, null, services).since;
  assert.equal(since("Pacific/Auckland"), "2026-03-02");
  for (const zone of ["", "Atlantis", NEW_YORK]) assert.equal(since(zone), "2026-03-01", zone);
});

test("due times, in every form that the data allow", () => {
  const { interview } = understand(event({}), at("2026-03-01", "09:00"), NEW_YORK);
  assert.ok(interview);
  const day = (/** @type {string | null} */ text) => dueOf(text, interview)?.day;
  assert.equal(day("2 weeks before"), "2026-02-20");
  assert.equal(day("the evening before"), "2026-03-05");
  assert.equal(day("11 hours before"), "2026-03-05");
  assert.equal(day("on the day"), "2026-03-06");
  assert.equal(day("1 day after"), "2026-03-07");
  assert.equal(day("4 weeks after"), "2026-04-03");
  assert.equal(dueOf("1 hour after", interview)?.at, at("2026-03-06", "13:00"));
  assert.equal(day(null), undefined);
  assert.equal(modeOf({ ...interview, start: "" }, at("2026-03-06", "15:00")), "half-hour");
});
