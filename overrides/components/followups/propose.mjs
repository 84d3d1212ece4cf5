// @ts-check
/** When to write again: what is proposed, and what is due, in plain words. */

import { addDays, dayInWords, isWholeDay } from "../lib/days.mjs";
import { addWorkingDays, dueWords, isLate } from "../lib/deadlines.mjs";

/** @typedef {{ what: string, date: string }} Proposal */

/**
 * By convention, which nobody has tested: once after the day that they named, or two weeks after the interview
 * if they named none; and once more a week later. None is on a day that has gone.
 * @param {{ interview: string, named: string, today: string }} days the day of the interview and the one that they
 *   named
 * @returns {Proposal[]} nothing while neither is known
 */
export function proposed({ interview, named, today }) {
  const coming = (/** @type {string} */ day) => (day < today ? addWorkingDays(today, 1) : day);
  if (isWholeDay(named)) {
    const once = coming(addWorkingDays(named, 3));
    return [
      ...(named < today ? [] : [{ what: "Word from them", date: named }]),
      { what: "Ask once whether the timetable has moved", date: once },
      { what: "Ask a second and last time", date: addDays(once, 7) },
    ];
  }
  if (!isWholeDay(interview)) return [];
  const once = coming(onWorkingDay(addDays(interview, 14)));
  return [
    { what: "Ask once when they expect to decide", date: once },
    { what: "Ask a second and last time", date: addDays(once, 7) },
  ];
}

/** @param {string} day */
const onWorkingDay = (day) => addWorkingDays(addDays(day, -1), 1);

/** @param {Proposal} proposal */
export const proposalWords = ({ what, date }) =>
  `${dayInWords(date)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;

/**
 * When it is due, for the top of its form; empty where that is open.
 * @param {{ date: string, done: boolean }} followup
 * @param {string} today
 */
export function dueTitle({ date, done }, today) {
  if (done) return "Done";
  const words = dueWords(date, today);
  return words && (isLate(date, today) ? `It was due ${words}` : `Due ${words}`);
}

/**
 * What to do first, in a sentence or two; empty when nothing has a day.
 * @param {readonly { what: string, date: string, done: boolean }[]} followups
 * @param {string} today
 */
export function nextWords(followups, today) {
  const open = followups.filter(({ date, done }) => !done && isWholeDay(date)).sort(byDay);
  const [next] = open;
  if (!next) return "";
  const [what, words] = [next.what.trim() || "something without a name", dueWords(next.date, today)];
  if (!isLate(next.date, today)) return `Next: ${what}, ${words}.`;
  const more = open.filter(({ date }) => isLate(date, today)).length - 1;
  const others = more ? ` ${more} more ${more === 1 ? "is" : "are"} overdue.` : "";
  return `Overdue: ${what}. It was due ${words}.${others}`;
}

/**
 * By day, those without one last.
 * @param {{ date: string }} a
 * @param {{ date: string }} b
 */
export const byDay = (a, b) => (a.date || "9999").localeCompare(b.date || "9999");
