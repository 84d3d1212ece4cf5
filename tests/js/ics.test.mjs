// @ts-check
/** Calendar files: lines, escapes, ids and editions. What a parser makes of them is tested in test_calendar.py. */
import assert from "node:assert/strict";
import test from "node:test";

import { agenda, edition } from "../../overrides/components/lib/agenda.mjs";
import { calendarText } from "../../overrides/components/lib/ics.mjs";
import { understand } from "../../overrides/components/lib/interview.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { instantOf } from "../../overrides/components/lib/zone.mjs";

const BERLIN = "Europe/Berlin";
const at = (/** @type {string} */ date, /** @type {string} */ time, zone = BERLIN) =>
  instantOf({ date, time }, zone);
const NOW = at("2026-03-20", "09:00");
const FIRST = { sequence: 0, changed: NOW };

/**
 * @param {object} fields
 * @param {object} [more]
 */
function happenings(fields, more = {}) {
  const event = shaped("event", { uid: "u1", since: "2026-03-20", zone: BERLIN, ...fields });
  const { interview } = understand(event, NOW, BERLIN);
  assert.ok(interview);
  return agenda({ interview, event, now: NOW, here: BERLIN, ...more });
}

test("times are in UTC, on both sides of a night on which the clocks change", () => {
  const text = calendarText(happenings({ date: "2026-03-30", start: "10:00", end: "11:30" }), FIRST);
  assert.match(text, /DTSTART:20260330T080000Z\r\nDTEND:20260330T093000Z\r\n/);
  // Practice at six in the evening: before the change an hour ahead of UTC, after it two.
  assert.match(text, /DTSTART:20260322T170000Z/);
  assert.match(text, /DTSTART:20260329T160000Z\r\nDTEND:20260329T162000Z|DTSTART:20260328T170000Z/);
});

test("without an hour it is the whole day", () => {
  const text = calendarText(happenings({ date: "2026-03-31" }), FIRST);
  assert.match(text, /DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n/);
});

test("an entry says no more than is known: neither a name, nor a contact, nor an hour", () => {
  const [bare] = happenings({ date: "2026-03-31" });
  assert.deepEqual([bare?.summary, bare?.description, bare?.location], ["Second interview", "", ""]);
  assert.deepEqual(bare?.alarms, [{ ahead: "PT6H", text: "Tomorrow: Second interview" }]);
  const [known] = happenings({ date: "2026-03-31", start: "10:00", company: "Inn", contact: "Ana" });
  assert.deepEqual([known?.summary, known?.description], ["Second interview: Inn", "Contact: Ana"]);
  const [linked] = happenings({ date: "2026-03-31", link: "https://meet.example/" });
  assert.deepEqual(
    [linked?.description, linked?.location],
    ["Link: https://meet.example/", "https://meet.example/"],
  );
});

test("no line is longer than 75 octets, and none is cut within a character", () => {
  const company = "Grüße, “Söhne” & 👩‍👩‍👧‍👦 家族; \\ ".repeat(12);
  const text = calendarText(happenings({ date: "2026-03-31", company }), FIRST);
  const lines = text.split("\r\n");
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes("�")));
  assert.ok(!/[^\r]\n|\r[^\n]/.test(text) && text.endsWith("END:VCALENDAR\r\n"));
  const unfolded = text.replaceAll("\r\n ", "");
  assert.ok(unfolded.includes("Grüße\\, “Söhne” & 👩‍👩‍👧‍👦 家族\\; \\\\ "));
});

test("what was typed cannot add lines of its own", () => {
  const text = calendarText(
    happenings({
      date: "2026-03-31",
      place: "A\r\nEND:VEVENT\nBEGIN:VALARM\u0000",
      contact: "x\ud800",
      link: "https://a\r\nX:1",
    }),
    FIRST,
  );
  const unfolded = text.replaceAll("\r\n ", "");
  assert.match(unfolded, /LOCATION:A\\nEND:VEVENT\\nBEGIN:VALARM\r\n/);
  assert.equal(unfolded.match(/^END:VEVENT/gm)?.length, unfolded.match(/^BEGIN:VEVENT/gm)?.length);
  assert.ok(!/^X:1/m.test(unfolded));
});

test("only an address of the web becomes one", () => {
  const url = (/** @type {string} */ link) => happenings({ date: "2026-03-31", link })[0]?.url;
  assert.equal(url(" https://meet.example/a b "), "https://meet.example/a%20b");
  for (const link of ["", "by phone", "javascript:alert(1)", "meet.example"])
    assert.equal(url(link), "", link);
});

test("practice is spread from the day from which the plan counts, or from today where that is none", () => {
  const days = (/** @type {string} */ since) =>
    happenings({ date: "2026-03-31", start: "10:00", since }).flatMap(({ uid, start }) =>
      uid.includes("practice") ? [start] : [],
    );
  for (const since of ["", "2026-03-25"]) assert.deepEqual(days(since), days("2026-03-20"), since);
  assert.notDeepEqual(days("2026-03-16"), days("2026-03-20"));
});

test("practice that has begun is left out, today's comes later, none runs into the interview", () => {
  const late = at("2026-03-20", "19:10");
  const tonight = happenings({ date: "2026-03-21", start: "10:00" }, { now: late });
  assert.equal(tonight[1]?.start, at("2026-03-20", "20:00"));
  const midnight = happenings({ date: "2026-03-21", start: "10:00" }, { now: at("2026-03-20", "21:40") });
  assert.ok(midnight.every(({ uid }) => !uid.includes("practice")));
  const early = happenings({ date: "2026-03-21", start: "00:30" }, { here: "America/Los_Angeles" });
  assert.ok(early.every(({ uid }) => !uid.includes("practice")));
});

test("the reader's own follow-up dates take the place of the usual two weeks", () => {
  const usual = happenings({ date: "2026-03-31", company: "Northside" });
  assert.equal(usual.at(-1)?.start, "2026-04-14");
  assert.equal(usual.at(-1)?.summary, "No word from Northside yet? Write and ask");
  assert.equal(happenings({ date: "2026-03-31" }).at(-1)?.summary, "No word yet? Write and ask");
  const followups = new Map([
    ["a", { what: "Ask Sam", date: "2026-04-02", done: false }],
    ["b", { what: "Done", date: "2026-04-03", done: true }],
    ["c", { what: "Half", date: "0002-04-03", done: false }],
  ]);
  const own = happenings({ date: "2026-03-31" }, { followups }).filter(({ uid }) => uid.includes("followup"));
  assert.deepEqual(own, [{ uid: "u1-followup-a@second-round", summary: "Ask Sam", start: "2026-04-02" }]);
  const done = happenings({ date: "2026-03-31" }, { followups: new Map([...followups].slice(1)) });
  assert.ok(done.every(({ uid }) => !uid.includes("followup")));
  const unnamed = new Map([["a", { what: "", date: "2026-04-02", done: false }]]);
  for (const [company, summary] of /** @type {const} */ ([
    ["", "Follow up"],
    ["Northside", "Follow up: Northside"],
  ]))
    assert.equal(
      happenings({ date: "2026-03-31", company }, { followups: unnamed }).at(-1)?.summary,
      summary,
    );
});

test("a second file updates the first: the same ids, a higher number only when something has changed", () => {
  const first = edition(happenings({ date: "2026-03-31", start: "10:00" }), shaped("calendar", null), NOW);
  assert.match(first.file, /SEQUENCE:0\r\n/);
  const again = edition(
    happenings({ date: "2026-03-31", start: "10:00" }),
    shaped("calendar", first.kept),
    NOW + 9e6,
  );
  assert.equal(again.file, first.file);
  const moved = edition(
    happenings({ date: "2026-03-31", start: "11:00" }),
    shaped("calendar", again.kept),
    NOW + 9e6,
  );
  assert.match(moved.file, /SEQUENCE:1\r\n/);
  assert.match(moved.file, /LAST-MODIFIED:20260320T103000Z/);
  const uids = (/** @type {string} */ file) => file.match(/UID:.*/g);
  assert.deepEqual(uids(moved.file), uids(first.file));
});
