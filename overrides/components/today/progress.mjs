// @ts-check
/** What the reader has so far, in plain numbers: only what there is, never a score. */

import { isBlank } from "../lib/fields.mjs";
import { concerning, modeOf } from "../lib/triage.mjs";

/**
 * @typedef {Record<string, import("../lib/gather.mjs").Things>} Things
 * @typedef {{ id: string, items: readonly { id: string, due: string | null }[] }} List
 * @typedef {{ name: string, tool: string, words: string }} Fact
 */

const NOTHING = { formats: [], place: "", link: "" };

/**
 * @param {number} number
 * @param {string} one
 * @param {string} [many]
 */
export const counted = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/**
 * Who has not got a question yet, by name.
 * @param {Things} things
 */
export const withoutQuestion = ({ person = new Map() }) =>
  [...person.values()].filter((one) => !isBlank(one) && !one.asks.length && !one.questions.trim());

/**
 * @param {Things} things
 * @param {readonly List[]} lists
 * @param {number} competencies how many there are
 * @param {import("../lib/interview.mjs").Interview | null} interview
 * @param {number} now
 * @returns {Fact[]}
 */
export function progress(things, lists, competencies, interview, now) {
  const { person = new Map(), story = new Map(), attempt = new Map(), mark = new Map() } = things;
  /** @type {Fact[]} */
  const facts = [];
  const tell = (/** @type {boolean} */ there, /** @type {Fact} */ fact) => there && facts.push(fact);

  const people = [...person.values()].filter((one) => !isBlank(one)).length;
  const silent = withoutQuestion(things).length;
  const waiting = silent
    ? `, ${silent} without a question yet`
    : people === 1
      ? ", with a question"
      : ", each with a question";
  tell(people > 0, { name: "People", tool: "people", words: counted(people, "person", "people") + waiting });

  const stories = [...story.values()].filter((one) => !isBlank(one));
  const covered = new Set(stories.flatMap(({ competencies }) => competencies)).size;
  tell(stories.length > 0, {
    name: "Stories",
    tool: "stories",
    words: `${counted(stories.length, "story", "stories")}, for ${covered} of ${competencies} competencies`,
  });

  const days = new Set([...attempt.values()].map(({ day }) => day)).size;
  tell(attempt.size > 0, {
    name: "Practice",
    tool: "practice",
    words: `${counted(attempt.size, "answer")} on ${counted(days, "day")}`,
  });
  tell(mark.size > 0, { name: "Questions", tool: "questions", words: `${mark.size} marked as ready` });

  const { done, all } = lines(things, lists, interview, now);
  tell(done > 0 || Boolean(interview), {
    name: "Checklists",
    tool: "checklists",
    words: `${done} of ${all} lines done`,
  });
  return facts;
}

/**
 * @param {Things} things
 * @param {readonly List[]} lists
 * @param {import("../lib/interview.mjs").Interview | null} interview
 * @param {number} now
 */
function lines({ event, tick = new Map() }, lists, interview, now) {
  const mode = interview ? modeOf(interview, now) : "month";
  const mine = concerning(lists, event?.get("interview") ?? NOTHING, tick, mode);
  const wanted = mine.flatMap(({ items }) => items).filter(({ id }) => tick.get(id) !== "skipped");
  return { done: wanted.filter(({ id }) => tick.get(id) === "done").length, all: wanted.length };
}
