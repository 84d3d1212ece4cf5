// @ts-check
/** The result in words, the scores and the packages side by side. */

import { dayInWords, isWholeDay } from "../lib/days.mjs";
import { element } from "../lib/elements.mjs";
import { part } from "../lib/parts.mjs";
import { sideBySide } from "./tables.mjs";
import { scoreOf, weigh, weightOf } from "./weigh.mjs";
import { SCORES, factorName, offerName, resultWords, standingWords } from "./words.mjs";

/**
 * @typedef {import("../lib/shapes.mjs").Shape<"factor"> & { id: string }} Factor
 * @typedef {import("../lib/shapes.mjs").Shape<"offer"> & { id: string }} Offer
 */

/** The parts of a package, in the order in which they are compared. */
const PACKAGE = /** @type {const} */ ({
  pay: "Pay",
  bonus: "Bonus",
  hours: "Hours",
  leave: "Leave",
  retirement: "Retirement",
  place: "Place",
  start: "Start",
  growth: "Growth",
  other: "Anything else",
  deadline: "Answer by",
});

/**
 * @param {HTMLElement} root
 * @param {Factor[]} factors
 * @param {Offer[]} offers
 */
export function showResult(root, factors, offers) {
  const weighed = weigh(factors, offers);
  const words = resultWords(weighed, factors, offers);
  part(root, "result").hidden = !words.length;
  part(root, "words").replaceChildren(
    ...words.map((sentence, index) => element("p", "", index ? sentence : element("strong", "", sentence))),
  );
  part(root, "tables").replaceChildren(...[scoreTable(factors, offers, weighed), packages(offers)].flat());
}

/**
 * @param {Factor[]} factors
 * @param {Offer[]} offers
 * @param {import("./weigh.mjs").Weighed} weighed
 */
function scoreTable(factors, offers, weighed) {
  if (!factors.length || !offers.some(({ scores }) => Object.keys(scores).length)) return [];
  const rows = factors.map((factor) => ({
    head: `${factorName(factor)}${weightWords(factor)}`,
    cells: offers.map((offer) => scoreWords(scoreOf(offer, factor.id))),
  }));
  const whole = offers.map(({ id }) => standingWords(id, weighed));
  const all = whole.some(Boolean) ? [{ head: "All together", cells: whole }] : [];
  return [sideBySide("The scores", offers.map(offerName), [...rows, ...all])];
}

/** @param {Offer[]} offers */
function packages(offers) {
  const rows = Object.entries(PACKAGE)
    .map(([field, head]) => ({
      head,
      cells: offers.map((offer) => said(offer, /** @type {keyof typeof PACKAGE} */ (field))),
    }))
    .filter(({ cells }) => cells.some(Boolean));
  return rows.length ? [sideBySide("The whole packages", offers.map(offerName), rows)] : [];
}

/**
 * @param {Offer} offer
 * @param {keyof typeof PACKAGE} field
 */
function said(offer, field) {
  const text = offer[field].trim();
  return field === "deadline" && isWholeDay(text) ? dayInWords(text) : text;
}

/** @param {Factor} factor */
function weightWords({ must, weight }) {
  const words = [must && "a must", weightOf(weight) && `counts ${weightOf(weight)}`].filter(Boolean);
  return words.length ? ` (${words.join(", ")})` : "";
}

/** @param {number | null} score */
const scoreWords = (score) => (score === null ? "" : `${score}: ${SCORES[score]}`);
