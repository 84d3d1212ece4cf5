// @ts-check
/** After a session: what was practiced, when to come back, and one thing to do. */

import { part } from "../lib/parts.mjs";
import { entry } from "./history.mjs";
import { clock, oneThing } from "./review.mjs";

/**
 * @typedef {import("./review.mjs").Answer} Answer
 *
 * @param {HTMLElement} root the part "summary"
 * @param {readonly Answer[]} answers
 * @param {string} back when to come back, in words
 */
export function showSummary(root, answers, back) {
  const byCompetency = [...answers].sort((a, b) => a.competency.name.localeCompare(b.competency.name));
  part(root, "answers").replaceChildren(...byCompetency.map((answer) => entry(answer, timed(answer))));
  part(root, "back").textContent = back;
  part(root, "thing").textContent = oneThing(answers);
  root.hidden = false;
  part(root, "done").focus();
}

/** @param {Answer} answer */
const timed = ({ seconds }) => (seconds ? clock(seconds) : "not timed");
