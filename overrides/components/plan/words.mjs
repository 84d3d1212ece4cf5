// @ts-check
/** What the plan says of the time that is left and of each line in it. */

import { daysBetween, dayInWords, timeInWords, weekday } from "../lib/days.mjs";
import { begun } from "../lib/triage.mjs";
import { duration } from "../lib/when.mjs";
import { wallAt } from "../lib/zone.mjs";

/** @typedef {import("../lib/triage.mjs").Mode} Mode */

/**
 * After the five plans of `prepare/plans.md`: what to follow, and what to leave alone.
 * @type {Readonly<Record<Exclude<Mode, "during" | "after">, { advice: string, follow: string, anchor: string, skip: string }>>}
 */
export const PLANS = {
  month: {
    advice:
      "That is room for a practice interview with two people, and for every list below. For how to use it, see",
    follow: "A month",
    anchor: "a-month",
    skip: "Leave out: writing answers in full, a ninth story.",
  },
  week: {
    advice:
      "Six hours are enough, if what needs an answer from somebody else goes out today. For the order, see",
    follow: "A week",
    anchor: "a-week",
    skip: "Leave out: the history of the company, a ninety-day plan that nobody asked for, a fifth story.",
  },
  "four-days": {
    advice: "Half an hour of research has to do. The rest goes to your stories, aloud. For the steps, see",
    follow: "Four days",
    anchor: "four-days",
    skip: "Leave out: the long form of the research, the practice interview, a fifth story.",
  },
  evening: {
    advice: "Two hours now, and ten minutes shortly before. For the steps, see",
    follow: "This evening",
    anchor: "this-evening",
    skip: "Leave out: the rest of the guide, and anything that starts with a search for “top interview questions”.",
  },
  "half-hour": {
    advice: "One card, your best result, your plainest failure. For the minutes, see",
    follow: "Half an hour",
    anchor: "half-an-hour",
    skip: "Leave out: everything else on this site until tonight.",
  },
};

/** From when on what is left of a day is its evening. */
const EVENING = "17:00";

/**
 * @param {import("../lib/interview.mjs").Interview} interview
 * @param {Mode} mode
 * @param {number} now
 * @returns {string}
 */
export function timeLeft(interview, mode, now) {
  const left = timeUntil(interview, mode, now);
  return interview.clocks ? `${left} Days and hours are ${interview.clocks}.` : left;
}

/** @type {typeof timeLeft} */
function timeUntil({ date, start, zone, from }, mode, now) {
  const { date: today, time } = wallAt(now, zone);
  const days = daysBetween(today, date);
  if (mode === "during") return "The interview is going on.";
  if (mode === "after") return "The interview is behind you.";
  if (days === 0 || mode === "half-hour") return start ? `You have ${duration(from - now)}.` : "It is today.";
  if (days === 1) return time < EVENING ? "You have today and this evening." : "You have this evening.";
  return `You have ${days} days.`;
}

/**
 * @param {string} day
 * @param {string} today
 */
export function dayName(day, today) {
  const away = daysBetween(today, day);
  const name = away === 0 ? "Today, " : away === 1 ? "Tomorrow, " : "";
  return name + dayInWords(day);
}

/**
 * @param {import("../lib/plan.mjs").Line} line
 * @param {import("../lib/interview.mjs").Interview} interview
 */
export function dueInWords({ due, at, late, done }, { start, zone }) {
  if (late && !done) return `was due ${due}, still worth it`;
  if (due === "the evening before") return "in the evening";
  if (!/minute|hour/.test(due)) return "";
  return start ? `by ${timeInWords(wallAt(at, zone).time)}` : due;
}

/**
 * @param {import("../lib/plan.mjs").Practice} practice
 * @param {string} planned the day for which it was planned, where that has gone
 */
export function practiceInWords({ minutes, missed, done }, planned) {
  if (done) return "Practice, done today";
  const words = `Practice answers aloud, ${minutes} minutes`;
  return missed && planned ? `${words}: planned for ${weekday(planned)}, and today will do` : words;
}

/** @type {(mode: Mode) => string} */
export const whyDropped = (mode) => (begun(mode) ? "not done, and no longer needed" : "no time left for it");
