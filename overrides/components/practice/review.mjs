// @ts-check
/** What a session comes to: what was answered, and one thing to do about it. */

/**
 * @typedef {import("../lib/shapes.mjs").Shape<"attempt">} Attempt
 * @typedef {import("./bank.mjs").Bank} Bank
 * @typedef {{ question: import("./bank.mjs").Question, competency: import("./bank.mjs").Competency,
 *   wording: string, score: number | null, seconds: number | null, words: string, day: string }} Answer
 */

/** From here on an answer is long: the second mark of the clock. */
export const LONG = 120;

/**
 * An answer with the words of its question, or nothing where the question is no longer there.
 * @param {Bank} bank
 * @param {Attempt} attempt
 * @returns {Answer | null}
 */
export function answerOf(bank, { question: id, score, seconds, words, day, variant }) {
  const question = bank.questions.get(id);
  const competency = question && bank.competencies.get(question.competency);
  if (!competency) return null;
  return { question, competency, wording: wordingOf(question, variant), score, seconds, words, day };
}

/**
 * @param {import("./bank.mjs").Question} question
 * @param {boolean} variant
 */
export const wordingOf = (question, variant) => (variant ? question.variant : question.text);

/**
 * The same for the same answers: of the weakest, the first.
 * @param {readonly Answer[]} answers
 */
export function oneThing(answers) {
  const scored = answers.filter(({ score }) => score !== null);
  if (!answers.length)
    return "Say one answer aloud, even a poor one. There is nothing to mend in an answer that nobody has heard.";
  const weakest = scored.reduce(weaker, scored[0]);
  if (!weakest)
    return "Next time, give each answer a number before you move on. Without one, the weak questions cannot come first.";
  const { wording, competency, score } = weakest;
  const { three, five } = competency.anchors;
  if ((score ?? 0) < 3)
    return `Before you come back, tell “${wording}” once more, aloud. Aim at a 3 on ${competency.name}: ${three}`;
  const long = answers.find(({ seconds }) => (seconds ?? 0) > LONG);
  if (long)
    return `“${long.wording}” took you ${clock(long.seconds ?? 0)}. Tell it again in ninety seconds, and take the time from how it began.`;
  if ((score ?? 0) < 5)
    return `“${wording}” is the one to work on. A 5 on ${competency.name} has this as well: ${five}`;
  return "Ask somebody else to hear one of these answers and score it on the same anchors, before you say your own number.";
}

/**
 * @param {Answer | undefined} a
 * @param {Answer} b
 */
const weaker = (a, b) => (a && (a.score ?? 0) <= (b.score ?? 0) ? a : b);

/**
 * @param {number} seconds
 * @returns {string} minutes and seconds: "1:42"
 */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
