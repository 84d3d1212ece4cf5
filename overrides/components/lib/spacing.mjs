// @ts-check
/**
 * The days on which to practice. Even gaps do as well as growing ones; where there is room for a single session,
 * it comes 17 to 29 percent of the way to the interview (1.2 to 2 days of 7), a night later at the least.
 */

import { addDays, daysBetween } from "./days.mjs";

/** @typedef {{ number: number, day: string, minutes: number }} Session */

/** The longest on the evening before: a run through titles, and then sleep. */
export const EVE = 20;

const MOST = 7;
const ONE = { earliest: 0.17, usual: 0.23 };

/**
 * @param {string} since the day from which the plan counts
 * @param {string} date of the interview
 * @param {boolean} [once] whether the reader wants a single session
 * @returns {Session[]} in order, none on the day itself
 */
export function sessionsBetween(since, date, once = false) {
  const days = daysBetween(since, date);
  if (!(days > 0)) return [];
  const usual = days < 7 ? 30 : 45;
  return away(days, once).map((gone, index) => ({
    number: index + 1,
    day: addDays(since, gone),
    minutes: gone >= days - 1 ? EVE : usual,
  }));
}

/**
 * @param {number} days
 * @param {boolean} once
 * @returns {number[]} how many days after the first each session is
 */
function away(days, once) {
  if (days === 1) return [0];
  const many = Math.min(MOST, Math.floor(days / 2));
  if (once || many < 2) return [Math.max(1, Math.ceil(days * ONE.earliest), Math.round(days * ONE.usual))];
  return Array.from({ length: many }, (_, index) => Math.round(((index + 1) * days) / (many + 1)));
}

/**
 * @typedef {Session & { missed: boolean, done: boolean }} Practice
 */

/**
 * The sessions from a day on. One that was missed comes on that day, unless the next is due anyway.
 * @param {string} today
 * @param {string} date of the interview
 * @param {object} given
 * @param {{ since: string, practices: string }} given.event
 * @param {readonly string[]} given.practiced days on which the reader did practice
 * @returns {Practice[]}
 */
export function practicesFrom(today, date, { event, practiced }) {
  if (today >= date) return [];
  const since = event.since && event.since <= today ? event.since : today;
  const sessions = sessionsBetween(since, date, event.practices === "one");
  const done = practiced.includes(today);
  const coming = sessions
    .filter(({ day }) => day >= today)
    .map((session) => ({ ...session, missed: false, done: done && session.day === today }));
  const last = sessions.findLast(({ day }) => day < today);
  const kept = !last || practiced.some((day) => day >= last.day && day < today);
  if (kept || coming[0]?.day === today) return coming;
  const minutes = addDays(today, 1) === date ? EVE : last.minutes;
  return [{ number: last.number, day: today, minutes, missed: true, done }, ...coming];
}
