// @ts-check
/** What a story is called, and how long words take to say. */

import { short } from "./kinds.mjs";

/** How fast people talk when they talk plainly. */
const WORDS_A_MINUTE = 140;

/** The three forms of a story, with the most words that fit in their time. */
export const FORMS = /** @type {const} */ ({ short: 70, medium: 210, long: 420 });

/**
 * @param {{ readonly title: string, readonly situation: string, readonly actions: string } | undefined} story
 * @returns {string} its title, or the beginning of what is there
 */
export function titleOf(story) {
  const named = oneLine(story?.title ?? "");
  if (named) return named;
  const words = oneLine(story?.situation || story?.actions || "").split(" ");
  if (!words[0]) return "A story without a title";
  return short(words.slice(0, 5).join(" ") + (words.length > 5 ? " …" : ""));
}

/**
 * @param {string} text
 * @returns {number | null} null for writing that has no spaces between words, where we cannot count
 */
export function wordsIn(text) {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced * 5 > (text.match(/\p{L}/gu)?.length ?? 0)) return null;
  return text.match(WORD)?.length ?? 0;
}

/** @param {number} words */
export const secondsFor = (words) => Math.ceil((words * 60) / WORDS_A_MINUTE);

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, " ").trim();

/** "It's", "well-kept" and "4:30" are one word each. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+|[.,:]\p{N}+)*/gu;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu;
