// @ts-check
/** When a line of a checklist is due: "3 days before", "the evening before", "1 hour after". */

import { addDays } from "./days.mjs";
import { instantOf, wallAt } from "./zone.mjs";

/**
 * @typedef {object} Due
 * @property {string} day YYYY-MM-DD in the interview's zone
 * @property {number} at the last instant at which it is in time
 * @property {boolean} after whether it belongs after the interview
 * @property {number} grace how long after that it is still worth doing, where it belongs after the interview
 * @property {number} ahead how many days before the interview it is due; 0 on the day, less than 0 after
 */

/** @type {Readonly<Record<string, number>>} */
const DAYS = { day: 1, week: 7 };
/** @type {Readonly<Record<string, number>>} */
const MILLISECONDS = { minute: 60_000, hour: 3_600_000 };

/**
 * @param {string | null | undefined} text as the data's model allows it
 * @param {import("./interview.mjs").Interview} interview
 * @returns {Due | null} nothing where no time is named
 */
export function dueOf(text, interview) {
  const { date, zone, from, to } = interview;
  if (text === "on the day") return { day: date, at: from, after: false, grace: 0, ahead: 0 };
  if (text === "the evening before") {
    const day = addDays(date, -1);
    return { day, at: instantOf({ date: day, time: "22:00" }, zone), after: false, grace: 0, ahead: 1 };
  }
  const [, number = "", unit = "", side] =
    /^(\d+) (minute|hour|day|week)s? (before|after)$/.exec(text ?? "") ?? [];
  if (!side) return null;
  const after = side === "after";
  const span = MILLISECONDS[unit];
  if (span) {
    const at = after ? to + Number(number) * span : from - Number(number) * span;
    return { day: wallAt(at, zone).date, at, after, grace: graceOf(at - to), ahead: after ? -1 : 0 };
  }
  const days = Number(number) * (DAYS[unit] ?? 1);
  const day = addDays(date, after ? days : -days);
  const ends = instantOf({ date: addDays(day, 1), time: "00:00" }, zone) - 60_000;
  return { day, at: ends, after, grace: graceOf(ends - to), ahead: after ? -days : days };
}

const WEEK = 7 * 24 * 3_600_000;

/**
 * What was for the first ten minutes is pointless the next day; a note of thanks is still welcome in a week.
 * @param {number} wait from the end of the interview until it was due
 */
const graceOf = (wait) => Math.max(0, Math.min(WEEK, 24 * wait));
