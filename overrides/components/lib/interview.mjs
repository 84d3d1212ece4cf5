// @ts-check
/** The interview as it is meant: instants from days and times, and in plain words what does not fit together. */

import { dayWithYear, daysBetween, isTime, isWholeDay, timeInWords } from "./days.mjs";
import { shaped } from "./shapes.mjs";
import { hereZone, instantOf, isZone, timesShown, wallAt } from "./zone.mjs";

/**
 * @typedef {object} Interview
 * @property {string} date YYYY-MM-DD in `zone`
 * @property {string} start HH:MM, or empty where it is not known
 * @property {string} end HH:MM, or empty where it is not known or not after the start
 * @property {string} zone an IANA name that this browser knows
 * @property {number} from the instant at which it begins: nine o'clock, while nothing is known
 * @property {number} to the instant at which it ends: an hour later, while nothing is known
 * @property {string} [clocks] whose days and hours these are, "London time", where that has to be said
 *
 * @typedef {"date" | "start" | "end" | "zone"} Field
 * @typedef {{ interview: Interview | null, faults: Partial<Record<Field, string>> }} Understood
 */

/** Where no hour is known, a plan needs one. */
const GUESS = "09:00";
const HOUR = 3_600_000;

/** A plan for later than this would be a plan for a slip of the keyboard. */
const FARTHEST = 730;
const LONG_AGO = 60;

/**
 * @param {unknown} value the record `event/interview`
 * @param {number} now
 * @param {string} [here] the reader's own zone
 * @returns {Understood} no interview where there is no day to plan for
 */
export function understand(value, now, here = hereZone()) {
  const { date, start, end, zone: named } = shaped("event", value);
  /** @type {Understood["faults"]} */
  const faults = {};
  const zone = isZone(named) ? named : here;
  if (named && zone !== named)
    faults.zone = `This browser knows no time zone “${named}”. Until that is mended, the plan goes by yours, ${here}.`;

  const today = wallAt(now, zone).date;
  if (!date) return { interview: null, faults };
  if (!isWholeDay(date))
    faults.date = `The year reads ${date.split("-", 1)[0]}. Type all four digits, such as ${today.slice(0, 4)}.`;
  else if (daysBetween(today, date) > FARTHEST)
    faults.date = `That is in ${date.slice(0, 4)}. If it is a slip, correct it; there is no plan for a day so far off.`;
  if (faults.date) return { interview: null, faults };
  // In January a year is easily typed wrong; and of an interview so long ago there is nothing left to plan.
  if (daysBetween(date, today) > LONG_AGO)
    faults.date = `That was in ${date.slice(0, 4)}. If it is a slip, correct it.`;

  const begins = isTime(start) ? start : "";
  if (begins) noteClocks(faults, { date, time: begins }, zone);
  const from = instantOf({ date, time: begins || GUESS }, zone);
  const until = begins && isTime(end) ? instantOf({ date, time: end }, zone) : NaN;
  if (until <= from)
    faults.end = "This is not after the start. The plan leaves it out until one of the two is mended.";
  const whole = until > from;
  const to = whole ? until : from + HOUR;
  return { interview: { date, start: begins, end: whole ? end : "", zone, from, to }, faults };
}

/**
 * @param {Understood["faults"]} faults
 * @param {import("./zone.mjs").Wall} wall
 * @param {string} zone
 */
function noteClocks(faults, wall, zone) {
  const shown = timesShown(wall, zone);
  const time = timeInWords(wall.time);
  if (shown === "never") {
    const real = timeInWords(wallAt(instantOf(wall, zone), zone).time);
    faults.start = `The clocks go forward there on that day, and ${time} does not come. The plan takes ${real}.`;
  } else if (shown === "twice")
    faults.start = `The clocks go back there on that day, and ${time} comes twice. The plan takes the first; ask which one they mean.`;
}

/**
 * Whether it can be part of a key and of a calendar's id.
 * @param {string} text
 */
export const isUid = (text) => /^[a-z0-9][a-z0-9-]{0,40}$/.test(text);

/**
 * What is kept of a form in which something may be half typed: the last whole day and times stay until the
 * reader clears them on purpose.
 * @param {{ [field: string]: unknown }} typed
 * @param {{ [field: string]: unknown } | null} before
 * @param {{ now: number, here?: string, id: () => string }} services
 * @returns {{ [field: string]: unknown }}
 */
export function amended(typed, before, { now, here = hereZone(), id }) {
  const [is, was] = [shaped("event", typed), shaped("event", before)];
  /** @type {any} */
  const value = { ...typed };
  if (!isWholeDay(is.date) && isWholeDay(was.date)) value.date = was.date;
  for (const field of /** @type {const} */ (["start", "end"]))
    if (!isTime(is[field]) && isTime(was[field])) value[field] = was[field];
  if (!is.zone) value.zone = here;
  // A calendar knows an interview by its id, however often its day is moved.
  if (!isUid(was.uid)) value.uid = id();
  // The practice of a plan is spread over the days since that day was set.
  if (value.date !== was.date || !was.since)
    value.since = wallAt(now, isZone(value.zone) ? value.zone : here).date;
  return value;
}

/**
 * Which of a day and times are empty or half typed in the form although something is kept, in words.
 * @param {{ [field: string]: unknown }} typed
 * @param {unknown} kept
 * @returns {Partial<Record<"date" | "start" | "end", string>>}
 */
export function heldBack(typed, kept) {
  const value = shaped("event", kept);
  const told = (/** @type {"date" | "start" | "end"} */ field) =>
    field === "date" ? dayWithYear(value.date) : timeInWords(value[field]);
  const held = /** @type {const} */ (["date", "start", "end"]).filter(
    (field) => value[field] && typed[field] !== value[field] && (field !== "date" || isWholeDay(value.date)),
  );
  return Object.fromEntries(held.map((field) => [field, told(field)]));
}
