// @ts-check
/** What has been practiced so far, the latest first, with what the reader noted. */

import { dayInWords, isDay } from "../lib/days.mjs";
import { element } from "../lib/elements.mjs";
import { part } from "../lib/parts.mjs";

/**
 * @typedef {import("./review.mjs").Answer} Answer
 *
 * @param {HTMLElement} root the part "history"
 * @param {readonly { id: string, answer: Answer }[]} answers in order of time
 * @param {(id: string) => unknown} remove
 */
export function showHistory(root, answers, remove) {
  root.hidden = !answers.length;
  part(root, "count").textContent = answers.length === 1 ? "1 answer" : `${answers.length} answers`;
  part(root, "past").replaceChildren(
    ...[...answers].reverse().map(({ id, answer }) => {
      const item = entry(answer, isDay(answer.day) ? dayInWords(answer.day) : "some day");
      const which = element("span", "study-unseen", `: ${answer.wording}`);
      const button = element("button", "study-quiet", "Remove", which);
      button.type = "button";
      button.addEventListener("click", () => remove(id));
      item.append(button);
      return item;
    }),
  );
}

/**
 * @param {Answer} answer
 * @param {string} fact what else is to be said of it
 */
export function entry({ competency, wording, score, words }, fact) {
  const scored = score === null ? "no score yet" : `${score} of 5`;
  const lines = [
    element("p", "study-row__fact", `${competency.name}: ${scored} · ${fact}`),
    element("p", "study-practice__asked", wording),
  ];
  if (words) lines.push(element("p", "study-practice__words", words));
  return element("li", "", ...lines);
}
