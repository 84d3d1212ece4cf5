// @ts-check
/** The day as a table, and on paper a card for each person. */

import { timeInWords } from "../lib/days.mjs";
import { element } from "../lib/elements.mjs";
import { titleOf } from "../lib/telling.mjs";
import { entitled, scheduled } from "../lib/who.mjs";

/**
 * @typedef {import("../lib/who.mjs").Person} Person
 * @typedef {Map<string, import("../lib/shapes.mjs").Shape<"story">>} Stories
 * @typedef {Map<string, { text: string }>} Bank
 * @typedef {Map<string, { name: string }>} Kinds
 */

/** @type {(person: Person, bank: Bank) => string[]} */
export const questionsOf = ({ asks, questions }, bank) =>
  [...asks.map((id) => bank.get(id)?.text ?? ""), ...questions.split("\n")]
    .map((question) => question.trim())
    .filter(Boolean);

/** @type {(person: Person, stories: Stories) => string[]} */
const storiesOf = (person, stories) =>
  person.stories.filter((id) => stories.has(id)).map((id) => titleOf(stories.get(id)));

/**
 * @param {Person} person
 * @param {Stories} stories
 * @param {Bank} bank
 * @param {Kinds} kinds
 */
export function row(person, stories, bank, kinds) {
  const who = element("th", "", entitled(person));
  who.scope = "row";
  if (person.name.trim() && person.job.trim()) who.append(element("span", "study-people__job", person.job));
  const cells = [
    ["Time", timeInWords(person.time)],
    ["Kind", kinds.get(person.interviewer)?.name ?? ""],
    ["Story", storiesOf(person, stories).join("; ")],
    ["First question", questionsOf(person, bank)[0] ?? ""],
  ].map(([label = "", text = ""]) => {
    const cell = element("td", "", text);
    cell.dataset.label = label;
    // An empty cell is a space to write in on paper; on a phone it is left out.
    if (!text) cell.classList.add("study-people__open");
    return cell;
  });
  const [time, ...rest] = cells;
  return element("tr", "", ...(time ? [time] : []), who, ...rest);
}

/**
 * @param {Person} person
 * @param {Stories} stories
 * @param {Bank} bank
 * @param {Kinds} kinds
 */
export function card(person, stories, bank, kinds) {
  const lines = /** @type {[string, string][]} */ ([
    ["Decides", person.decides],
    ["What I know", person.know],
    ["To remember me by", person.remember],
    ["Story", storiesOf(person, stories).join("; ")],
  ]);
  const questions = questionsOf(person, bank);
  return element(
    "article",
    "study-people__card",
    element("h4", "", scheduled(person)),
    element("p", "", kinds.get(person.interviewer)?.name ?? ""),
    element(
      "dl",
      "",
      ...lines
        .filter(([, text]) => text.trim())
        .flatMap(([name, text]) => [element("dt", "", name), element("dd", "", text)]),
    ),
    ...(questions.length ? [element("p", "study-people__label", "Questions, with room for the reply")] : []),
    element("ol", "", ...questions.map((question) => element("li", "", question))),
  );
}
