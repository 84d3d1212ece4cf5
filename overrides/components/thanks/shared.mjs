// @ts-check
/** Whole sentences that two people would both get: they sit near each other. */

/**
 * @typedef {{ who: string, text: string }} Draft
 * @typedef {{ sentence: string, who: string[] }} Shared
 */

/** Shorter ones are courtesies that everybody writes. */
const FEWEST_WORDS = 5;

/**
 * @param {readonly Draft[]} drafts
 * @returns {Shared[]} in the order of the drafts
 */
export function sharedSentences(drafts) {
  /** @type {Map<string, Shared>} */
  const found = new Map();
  for (const { who, text } of drafts) {
    for (const [key, sentence] of sentencesOf(text)) {
      const shared = found.get(key) ?? { sentence, who: [] };
      shared.who.push(who);
      found.set(key, shared);
    }
  }
  return [...found.values()].filter(({ who }) => who.length > 1);
}

/**
 * By what they say, whatever the case, the spaces and the marks. A blank that is open is no sentence yet.
 * @param {string} text
 * @returns {Map<string, string>}
 */
function sentencesOf(text) {
  const sentences = text
    .split("\n")
    .filter((line) => !line.startsWith("Subject:"))
    .join("\n")
    .split(/\n\s*\n|(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim().replace(/\s+/g, " "));
  return new Map(
    sentences
      .filter((sentence) => !/[[\]]/.test(sentence))
      .map((sentence) => /** @type {[string, string]} */ ([saying(sentence), sentence]))
      .filter(([key]) => key.split(" ").length >= FEWEST_WORDS),
  );
}

/** @param {string} sentence */
const saying = (sentence) =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .trim();
