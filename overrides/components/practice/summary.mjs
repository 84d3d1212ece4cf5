// @ts-check
/** After a session: what was practiced, when to come back, and one thing to do. */

import { part } from "../lib/parts.mjs";
import { spoken } from "./days.mjs";
import { entry } from "./history.mjs";
import { clock, oneThing } from "./review.mjs";

/**
 * @typedef {import("./review.mjs").Answer} Answer
 *
 * @param {HTMLElement} root the part "summary"
 * @param {{ answers: readonly Answer[], days: readonly string[], interview: string, today: string }} result
 */
export function showSummary(root, { answers, days, interview, today }) {
  root.hidden = false;
  const byCompetency = [...answers].sort((a, b) => a.competency.name.localeCompare(b.competency.name));
  part(root, "answers").replaceChildren(...byCompetency.map((answer) => entry(answer, timed(answer))));
  part(root, "back").textContent = comeBack(days, interview, today);
  part(root, "thing").textContent = oneThing(answers);
  part(root, "done").focus();
}

/** @param {Answer} answer */
const timed = ({ seconds }) => (seconds ? clock(seconds) : "not timed");

/**
 * When to come back, in words.
 * @param {readonly string[]} days on which to practice
 * @param {string} interview the day of it, or ""
 * @param {string} today
 */
export function comeBack(days, interview, today) {
  const [next, ...later] = days;
  if (!interview)
    return `Come back on ${spoken(next ?? today)}. Once the date of the interview is set, the days are spread evenly up to it.`;
  if (interview < today) return "The date of the interview has passed, so there is nothing to come back for.";
  if (!next) return "No more sessions before the interview. Ten minutes aloud before you leave is plenty.";
  if (!later.length) return `Come back on ${spoken(next)}, for ten minutes at most: it is the day before.`;
  return `Come back on ${spoken(next)}. After that: ${later.map(spoken).join("; ")}. Keep the last one to ten minutes, because it is the day before.`;
}
