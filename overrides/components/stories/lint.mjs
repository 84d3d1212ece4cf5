// @ts-check
/**
 * What an interviewer would miss in a story, as far as a program can tell: one sentence each, which says why
 * it matters and what to do. Where the words may mean something else, or are in another language, nothing.
 */

import { secondsFor, wordsIn } from "../lib/telling.mjs";
import { isEnglish } from "./english.mjs";

/**
 * @typedef {import("../lib/shapes.mjs").Shape<"story">} Story
 * @typedef {"situation" | "few-actions" | "we" | "no-result" | "no-number" | "no-learning" | "too-long"} FindingId
 * @typedef {{ id: FindingId, text: string }} Finding
 */

const MOST_SECONDS = 120;

/**
 * In the order in which the story is told. Nothing for a story that has not been begun.
 * @param {Story} story
 * @returns {Finding[]}
 */
export function lint(story) {
  const { situation, actions, result, learned, numbers } = story;
  if (![...spoken(story), numbers].some((text) => text.trim())) return [];
  const english = isEnglish([...spoken(story), numbers].join("\n"));
  /** @type {[FindingId, string | false][]} */
  const found = [
    ["situation", longSetting(situation, actions)],
    ["few-actions", fewActions(actions, english)],
    ["we", english && weAlone(actions)],
    ["no-result", !result.trim() && WORDS.noResult],
    ["no-number", !numbers.trim() && noFigure(result, english) && WORDS.noNumber],
    ["no-learning", !learned.trim() && WORDS.noLearning],
    ["too-long", tooLong(story)],
  ];
  return found.flatMap(([id, text]) => (text ? [{ id, text }] : []));
}

/**
 * How long the parts take to say one after the other; null where that cannot be told.
 * @param {Story} story
 */
export function secondsOf(story) {
  const words = wordsIn(spoken(story).join("\n"));
  return words === null ? null : secondsFor(words);
}

/** @param {Story} story */
const spoken = ({ situation, task, actions, result, learned }) => [situation, task, actions, result, learned];

const WORDS = {
  noActions:
    "There is nothing yet about what you did, and that is the part that gets scored: write three things, one a " +
    "line, each beginning with “I”.",
  fewActions:
    "Fewer than three actions leave an interviewer little to write down: split what you did into steps, one a " +
    "line, and add the option that you turned down.",
  noResult:
    "There is no result yet, so an interviewer has no ending to write down: say what was different afterward, " +
    "even if it was less than you had hoped.",
  noNumber:
    "The result has no figure and no witness is written down, so an interviewer has only your word for it: add " +
    "how many, how much or by when, or who saw the difference.",
  noLearning:
    "There is nothing yet on what you learned, and “what would you do differently?” is an easy next question for " +
    "an interviewer: add one sentence, and a later day on which you used it.",
};

/**
 * @param {string} situation
 * @param {string} actions
 */
function longSetting(situation, actions) {
  const [before, did] = [wordsIn(situation), wordsIn(actions)];
  if (!before || !did || before <= did) return false;
  return (
    `The situation has ${before} words and your actions ${did}, while an interviewer gives credit for what you ` +
    "did: cut the situation to two lines."
  );
}

/**
 * @param {string} actions
 * @param {boolean} english
 */
function fewActions(actions, english) {
  if (!actions.trim()) return WORDS.noActions;
  // Generous: whatever could be a step of its own counts as one.
  const steps = actions.split(/[\n;.!?:–—]+|,(?!\d)|\b(?:and|then|but|so)\b/i);
  return english && steps.filter((step) => /\p{L}/u.test(step)).length < 3 && WORDS.fewActions;
}

/** @param {string} actions */
function weAlone(actions) {
  const we = actions.match(/\bwe\b/gi)?.length ?? 0;
  // Not the "i" of "i.e.", which nobody says of themselves.
  if (!we || /\bi\b(?!\.\s?e\b)|\bmyself\b/i.test(actions)) return false;
  const times = we === 1 ? "once" : we === 2 ? "twice" : `${we} times`;
  return (
    `Your actions say “we” ${times} and “I” never, so an interviewer cannot tell which part was yours: put “I” in ` +
    "front of what you did yourself."
  );
}

/**
 * Whether there is a result, and certainly no figure in it.
 * @param {string} result
 * @param {boolean} english in other languages a figure may be in words
 */
function noFigure(result, english) {
  if (!result.trim() || !english || /\p{N}/u.test(result)) return false;
  return !FIGURES.test(result.replace(/\b(?:no one|one another|one of)\b/gi, ""));
}

const FIGURES =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?|half|halved|thirds?|quarters?|once|twice|doubled?|tripled?|percent|none|zero)\b/i;

/** @param {Story} story */
function tooLong(story) {
  const seconds = secondsOf(story);
  if (seconds === null || seconds <= MOST_SECONDS) return false;
  const setting = wordsIn(`${story.situation}\n${story.task}`) ?? 0;
  return (
    `Said aloud this takes about ${seconds} seconds, and after two minutes a listener with questions has to ` +
    `interrupt you: ${setting > 50 ? "cut the setting first, and " : ""}keep details for the follow-up questions.`
  );
}
