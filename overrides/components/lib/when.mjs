// @ts-check
/** How far away the interview is, in words, by the clocks by which its day and hours are given. */

import {
  dayInWords,
  dayWithYear,
  daysBetween,
  hoursInWords,
  shortDay,
  shortWeekday,
  timeInWords,
  weekday,
} from "./days.mjs";
import { hereZone, offsetAt, placeOf, wallAt } from "./zone.mjs";

/** @typedef {import("./interview.mjs").Interview} Interview */

const MINUTE = 60_000;

/** Whose clocks they are where those of an interview are told by the reader's. */
export const OWN = "your time";

/**
 * "2 hours 10 minutes"; a minute that has begun counts.
 * @param {number} span in milliseconds
 */
export function duration(span) {
  const minutes = Math.ceil(span / MINUTE);
  const parts = [counted(Math.floor(minutes / 60), "hour"), counted(minutes % 60, "minute")];
  return parts.filter(Boolean).join(" ") || "less than a minute";
}

/**
 * @param {number} number
 * @param {string} what
 */
const counted = (number, what) => (number ? `${number} ${what}${number === 1 ? "" : "s"}` : "");

/**
 * How many days away it is, and whether it is going on or over. Without an hour it is over when its day is.
 * @param {Interview} interview
 * @param {number} now
 */
export function distance({ date, start, zone, from, to }, now) {
  const days = daysBetween(wallAt(now, zone).date, date);
  const over = start ? now >= to : days < 0;
  return { days, over, on: Boolean(start) && now >= from && !over };
}

/**
 * "in 3 days", "tomorrow at 10:00 AM", "today, in 2 hours 10 minutes", "was on Friday"
 * @param {Interview} interview
 * @param {number} now
 */
export function countdown(interview, now) {
  const { date, from } = interview;
  const { days, over, on } = distance(interview, now);
  const start = startInWords(interview);
  if (on) return "has begun";
  if (over && days === 0) return "was today";
  if (over && days === -1) return "was yesterday";
  const thisYear = wallAt(now, interview.zone).date.slice(0, 4) === date.slice(0, 4);
  const name = days > -7 ? weekday : thisYear ? dayInWords : dayWithYear;
  if (over) return `was on ${name(date)}`;
  // Another place may have another day than the reader.
  if (days === 0 && interview.clocks) return `in ${duration(from - now)}`;
  if (days === 0) return start ? `today, in ${duration(from - now)}` : "today";
  if (days === 1) return start ? `tomorrow at ${start}` : "tomorrow";
  return `in ${days} days`;
}

/**
 * The same for a small place: when, and how far away.
 * @param {Interview} interview
 * @param {number} now
 */
export function glance(interview, now) {
  const { date, from } = interview;
  const { days, over, on } = distance(interview, now);
  // There is no room to say whose clocks they are, so of another place's it tells the day only.
  const start = [undefined, OWN].includes(interview.clocks) ? timeInWords(interview.start) : "";
  const near = days > -7 && days < 7;
  const name = near ? shortWeekday(date) : shortDay(date);
  // On a phone there is room for two of the three: of a day far away the hour says least.
  const when = [name, near && start].filter(Boolean).join(" ");
  if (on) return { when, how: "now" };
  if (over)
    return { when: name, how: days === 0 ? "today, over" : `${-days} ${days === -1 ? "day" : "days"} ago` };
  if (days === 0)
    return { when: start || name, how: interview.start ? `in ${shortly(from - now)}` : "today" };
  return { when, how: days === 1 ? "tomorrow" : `in ${days} days` };
}

/** @param {Interview} interview */
const startInWords = ({ start, clocks }) => [timeInWords(start), start && clocks].filter(Boolean).join(" ");

/** @param {number} span in milliseconds */
function shortly(span) {
  const minutes = Math.ceil(span / MINUTE);
  const hours = Math.floor(minutes / 60);
  return [hours ? `${hours} h` : "", minutes % 60 ? `${minutes % 60} min` : ""].filter(Boolean).join(" ");
}

/**
 * @param {Pick<Interview, "zone" | "from" | "to">} interview
 * @param {string} here
 */
export const clocksDiffer = ({ zone, from, to }, here) =>
  offsetAt(from, zone) !== offsetAt(from, here) || offsetAt(to, zone) !== offsetAt(to, here);

/**
 * Day and hours there, and what the reader's own clocks show then where they differ.
 * @param {Interview} interview
 * @param {string} [here]
 */
export function whenInWords(interview, here = hereZone()) {
  const { date, start, end, zone, from, to } = interview;
  if (!start) return { there: dayInWords(date), here: "" };
  const there = `${dayInWords(date)}, ${hoursInWords(start, end)}`;
  if (!clocksDiffer(interview, here)) return { there, here: "" };
  const begins = wallAt(from, here);
  const ends = end && wallAt(to, here).time;
  const day = begins.date === date ? "" : `${dayInWords(begins.date)}, `;
  return {
    there: `${there} in ${placeOf(zone)}`,
    here: `Where you are (${placeOf(here)}), that is ${day}${hoursInWords(begins.time, ends)}.`,
  };
}
