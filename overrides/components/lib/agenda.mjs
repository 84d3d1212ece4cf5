// @ts-check
/** What goes into the reader's calendar: the interview, the practice before it, the day to ask again. */

import { addDays, isWholeDay } from "./days.mjs";
import { calendarText } from "./ics.mjs";
import { sessionsBetween } from "./spacing.mjs";
import { hereZone, instantOf, wallAt } from "./zone.mjs";

/**
 * @typedef {import("./ics.mjs").Happening} Happening
 *
 * @typedef {object} Given
 * @property {import("./interview.mjs").Interview} interview
 * @property {import("./shapes.mjs").Shape<"event">} event
 * @property {ReadonlyMap<string, { what: string, date: string, done: boolean }>} [followups]
 * @property {number} now
 * @property {string} [here] the reader's own zone: they practice at home
 */

const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;
const PRACTICE = "18:00";
const LATEST = "21:30";

/** When to write again if nobody has said: two weeks is custom and no more. */
const SILENCE = 14;

/**
 * @param {Given} given
 * @returns {Happening[]}
 */
export function agenda(given) {
  return [theInterview(given), ...practices(given), ...followUps(given)];
}

/** @type {(given: Given) => Happening} */
function theInterview({ interview: { date, start, from, to }, event }) {
  const name = [event.role, event.company].filter(Boolean).join(", ");
  const summary = name ? `Second interview: ${name}` : "Second interview";
  const address = webAddress(event.link);
  const notes = [event.contact && `Contact: ${event.contact}`, event.link && `Link: ${event.link}`];
  return {
    uid: `${event.uid}-interview@second-round`,
    summary,
    ...(start ? { start: from, end: to } : { start: date }),
    description: notes.filter(Boolean).join("\n"),
    location: event.place || address,
    url: address,
    alarms: start
      ? [
          { ahead: "P1D", text: `Tomorrow: ${summary}` },
          { ahead: "PT2H", text: `In two hours: ${summary}` },
        ]
      : [{ ahead: "PT6H", text: `Tomorrow: ${summary}` }],
  };
}

/** @type {(given: Given) => Happening[]} */
function practices({ interview: { date, zone, from }, event, now, here = hereZone() }) {
  const today = wallAt(now, zone).date;
  const since = event.since && event.since <= today ? event.since : today;
  return sessionsBetween(since, date, event.practices === "one").flatMap(({ number, day, minutes }) => {
    const usual = instantOf({ date: day, time: PRACTICE }, here);
    const soon = Math.ceil(now / HALF_HOUR) * HALF_HOUR + HALF_HOUR;
    const start = day === today ? Math.max(usual, soon) : usual;
    const end = start + minutes * MINUTE;
    const { date: falls, time } = wallAt(start, here);
    if (start < now || end > from || falls !== day || time > LATEST) return [];
    const uid = `${event.uid}-practice-${number}@second-round`;
    return [{ uid, summary: `Practice answers aloud, ${minutes} minutes`, start, end }];
  });
}

/** @type {(given: Given) => Happening[]} */
function followUps({ interview: { date }, event, followups = new Map() }) {
  const own = [...followups].filter(([, { date }]) => isWholeDay(date));
  const from = event.company ? ` from ${event.company}` : "";
  if (!own.length) {
    const uid = `${event.uid}-followup@second-round`;
    return [{ uid, summary: `No word${from} yet? Write and ask`, start: addDays(date, SILENCE) }];
  }
  const open = own.filter(([, { done }]) => !done);
  return open.map(([id, { what, date }]) => ({
    uid: `${event.uid}-followup-${id}@second-round`,
    summary: what || `Follow up${from && `: ${event.company}`}`,
    start: date,
  }));
}

/**
 * @param {string} text
 * @returns {string} empty where it is none
 */
function webAddress(text) {
  try {
    const { protocol, href } = new URL(text.trim());
    return /^https?:$/.test(protocol) ? href : "";
  } catch {
    return "";
  }
}

/**
 * The file, and which edition of it this is. A calendar takes the higher SEQUENCE for the newer one, so it
 * rises when something has changed since the last file, and only then.
 * @param {readonly Happening[]} happenings
 * @param {import("./shapes.mjs").Shape<"calendar">} last the last file; empty where there was none
 * @param {number} now
 */
export function edition(happenings, last, now) {
  const text = calendarText(happenings, { sequence: 0, changed: 0 });
  const same = last.text === text && last.sequence !== null && last.changed !== null;
  const sequence = last.sequence === null ? 0 : last.sequence + (same ? 0 : 1);
  const changed = same ? Number(last.changed) : now;
  return { file: calendarText(happenings, { sequence, changed }), kept: { sequence, changed, text } };
}
