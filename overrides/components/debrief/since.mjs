// @ts-check
/** How long ago the interview was, and what that means for the notes, in plain words. */

import { dayInWords } from "../lib/days.mjs";
import { distance } from "../lib/when.mjs";

const MINUTE = 60_000;

/**
 * @param {import("../lib/interview.mjs").Interview | null} interview
 * @param {number} now
 */
export function sinceWords(interview, now) {
  if (!interview) return "";
  const { from, to, date, start, end } = interview;
  const { days, on } = distance(interview, now);
  if (days > 0 || (start && now < from)) return ahead(days);
  const began = `It began ${ago(now - from)} ago.`;
  if (on && !end) return `${began} Write as soon as you are out.`;
  if (on) return "By the times that you entered you are still in it. Write when you are out.";
  if (days < -1)
    return `The interview was ${-days} days ago, on ${dayInWords(date)}. Write what you still have, and put a question mark where you are no longer sure.`;
  if (days === -1)
    return "The interview was yesterday. Write now, beginning with whatever somebody said in so many words: that goes first.";
  if (!start) return "The interview is today. Write as soon as you are out of the building or off the call.";
  const gone = end ? `It ended ${ago(now - to)} ago.` : began;
  return now - to <= 60 * MINUTE
    ? `${gone} This is the hour in which most of it is still there: write now, in any order.`
    : `${gone} Write before supper what is still there; tomorrow there will be less.`;
}

/** @param {number} days */
function ahead(days) {
  const when = days === 0 ? "later today" : days === 1 ? "tomorrow" : `in ${days} days`;
  return `The interview is ${when}. These sheets are for the hour after it.`;
}

/** @param {number} time in milliseconds */
function ago(time) {
  const minutes = Math.max(1, Math.round(time / MINUTE));
  if (minutes < 90) return minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `about ${Math.round(minutes / 60)} hours`;
}
