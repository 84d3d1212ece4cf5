// @ts-check
/** Days that something is due on, in plain words, and the days on which offices are open. */

import { addDays, dayInWords, daysBetween, isWholeDay } from "./days.mjs";
import { hereZone, isZone, wallAt } from "./zone.mjs";

/**
 * The day it is where the interview is, or else here.
 * @param {number} now
 * @param {string} [zone]
 */
export const todayAt = (now, zone = "") => wallAt(now, isZone(zone) ? zone : hereZone()).date;

/**
 * So many days from Monday to Friday later. Holidays differ from place to place and are not known here.
 * @param {string} day
 * @param {number} count
 */
export function addWorkingDays(day, count) {
  let date = day;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())) left -= 1;
  }
  return date;
}

/**
 * "today", "tomorrow", "in 3 days, on Thursday, March 12", "2 days ago"; empty for what is no day.
 * @param {string} day
 * @param {string} today
 */
export function dueWords(day, today) {
  if (!isWholeDay(day)) return "";
  const away = daysBetween(today, day);
  const near = /** @type {Record<number, string>} */ ({ 0: "today", 1: "tomorrow", [-1]: "yesterday" })[away];
  if (near) return near;
  return away > 0 ? `in ${away} days, on ${dayInWords(day)}` : `${-away} days ago, on ${dayInWords(day)}`;
}

/**
 * @param {string} day
 * @param {string} today
 */
export const isLate = (day, today) => isWholeDay(day) && day < today;
