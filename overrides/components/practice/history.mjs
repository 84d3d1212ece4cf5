// @ts-check
/** What has been practiced so far, the latest first, with what the reader noted. */

import { part } from "../lib/parts.mjs";
import { spoken } from "./days.mjs";
import { line } from "./lines.mjs";

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
      const item = entry(answer, spoken(answer.day));
      const button = line("button", "Remove", "study-quiet");
      button.type = "button";
      button.append(line("span", `: ${answer.wording}`, "study-unseen"));
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
  const item = document.createElement("li");
  const scored = score === null ? "no score yet" : `${score} of 5`;
  item.append(
    line("p", `${competency.name}: ${scored} · ${fact}`, "study-row__fact"),
    line("p", wording, "study-practice__asked"),
  );
  if (words) item.append(line("p", words, "study-practice__words"));
  return item;
}
