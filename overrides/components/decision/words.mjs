// @ts-check
/** What the weighing says, in sentences. */

import { dueWords, isLate } from "../lib/deadlines.mjs";
import { idleFactors } from "./weigh.mjs";

/**
 * @typedef {{ id: string, name: string }} Named
 * @typedef {Named & import("./weigh.mjs").Factor} Factor
 * @typedef {import("./weigh.mjs").Weighed} Weighed
 */

/** What the button names the choice that is always there, and that nobody has offered. */
export const HERE = "Where I am now";

/** What a score means, from 0 on. */
export const SCORES = [
  "not at all",
  "hardly",
  "less than I need",
  "what I need",
  "more than I need",
  "could not be better",
];

/** @param {Named | undefined} offer */
export const offerName = (offer) => offer?.name.trim() || "An offer without a name";

/** @param {Named | undefined} factor */
export const factorName = (factor) => factor?.name.trim() || "Something without a name";

/**
 * @param {Weighed} weighed
 * @param {readonly Factor[]} factors
 * @param {readonly (Named & import("./weigh.mjs").Offer)[]} offers
 * @returns {string[]} the verdict first
 */
export function resultWords(weighed, factors, offers) {
  const offer = (/** @type {string} */ id) => offerName(offers.find((one) => one.id === id));
  const named = (/** @type {readonly string[]} */ ids) =>
    listed(factors.filter(({ id }) => ids.includes(id)).map((factor) => `“${factorName(factor)}”`));
  const missing = missingWords(weighed, factors, idleFactors(factors, offers), offer, named);
  const sentences = [verdictWords(weighed, missing, offer, named)];
  const counting = factors.filter(({ weight }) => weight).length;
  if (weighed.ranked.length > 1 && weighed.compared.length && weighed.compared.length < counting)
    sentences.push(
      `This rests on ${weighed.compared.length} of ${counting} factors: those that have a score for each.`,
    );
  for (const { id, failed, open } of weighed.standings) {
    if (failed.length)
      sentences.push(
        `${offer(id)} does not give you ${named(failed)}, which you called a must. Nothing else makes up for it: either they can move, or it was a wish, or the answer is no.`,
      );
    if (open.length)
      sentences.push(`${offer(id)}: find out about ${named(open)}, a must that has no score yet.`);
  }
  return sentences.filter(Boolean);
}

/**
 * @param {Weighed} weighed
 * @param {string} missing
 * @param {(id: string) => string} offer
 * @param {(ids: readonly string[]) => string} named
 */
function verdictWords({ verdict, leaders, ranked, turning, standings }, missing, offer, named) {
  const first = leaders[0] === undefined ? "" : offer(leaders[0]);
  const out = standings.some(({ failed }) => failed.length);
  const words = {
    nothing: missing,
    none: "None of them gives you everything that you called a must.",
    one: out
      ? onlyWords(first)
      : ranked.length < standings.length
        ? `So far only ${first} has scores.`
        : "One offer alone compares with nothing. Add where you are now: it is always one of the choices.",
    level: `${listed(leaders.map(offer))} come out level. The scores cannot decide this for you.`,
    close: `Too close to call. ${first} is ahead, but one point on ${named(turning)} would turn it or make it level.`,
    clear: `${first} leads, and no single point on any one factor would change that.`,
  };
  return words[verdict];
}

/**
 * What is missing where nothing can be compared.
 * @param {Weighed} weighed
 * @param {readonly Factor[]} factors
 * @param {readonly import("./weigh.mjs").Factor[]} idle
 * @param {(id: string) => string} offer
 * @param {(ids: readonly string[]) => string} named
 */
function missingWords({ standings }, factors, idle, offer, named) {
  if (standings.length < 2) return "";
  const fit = standings.filter(({ failed }) => !failed.length);
  if (fit.length === 1) return onlyWords(offer(fit[0]?.id ?? ""));
  const nothing = "There is nothing to compare yet:";
  const counting = factors.find(({ weight }) => weight);
  if (!idle.length) return `${nothing} give each of them a score on the same factor.`;
  if (counting)
    return `${nothing} give each of them a score on something that counts, such as ${named([counting.id])}.`;
  if (idle.every(({ must }) => must) && fit.every(({ open }) => !open.length))
    return `${listed(fit.map(({ id }) => offer(id)))} meet every must. To tell them apart, choose how much something counts.`;
  const [are, they] = idle.length === 1 ? ["is", "it counts"] : ["are", "they count"];
  return `${nothing} ${named(idle.map(({ id }) => id))} ${are} not in the sum. Choose how much ${they}.`;
}

/** @param {string} name of the offer */
const onlyWords = (name) => `${name} is the only one that fails on nothing you must have.`;

/**
 * @param {string} name of the offer
 * @param {string} deadline
 * @param {string} today
 */
export function deadlineWords(name, deadline, today) {
  const words = dueWords(deadline, today);
  if (!words) return "";
  return isLate(deadline, today)
    ? `${name}: the day for your answer was ${words}.`
    : `${name} wants your answer ${/^in /.test(words) ? words : `by ${words}`}.`;
}

/**
 * Where an offer stands, in a word or two: a number here would say more than anybody knows.
 * @param {string} id of the offer
 * @param {Weighed} weighed
 */
export function standingWords(id, { verdict, standings, ranked, leaders }) {
  if (standings.some((one) => one.id === id && one.failed.length)) return "out: a must is missing";
  if (!ranked.includes(id) || verdict === "nothing") return "not compared yet";
  const some = standings.some(({ failed }) => failed.length);
  if (verdict === "one") return some ? "the only one left" : "the only one so far";
  if (!leaders.includes(id)) return "behind";
  return verdict === "level" ? "level" : verdict === "close" ? "ahead, by too little to call" : "ahead";
}

/** @param {readonly string[]} names */
function listed(names) {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}
