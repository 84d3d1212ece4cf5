// @ts-check
/**
 * Offers weighed against each other. A must-have that is not met takes an offer out, whatever else it has. The rest
 * is a sum of small whole numbers, and a lead that one point on one factor would turn is no lead.
 */

import { entryOf } from "../lib/json.mjs";

/**
 * @typedef {{ id: string, must: boolean, weight: number | null }} Factor
 * @typedef {{ id: string, scores: Readonly<Record<string, number>> }} Offer
 *
 * @typedef {object} Standing
 * @property {string} id of the offer
 * @property {string[]} failed must-haves that are not met
 * @property {string[]} open must-haves without a score
 * @property {number} points 0 for an offer that is not compared
 *
 * @typedef {object} Weighed
 * @property {"nothing" | "none" | "one" | "level" | "close" | "clear"} verdict
 * @property {Standing[]} standings every offer; those that are compared first, the most points on top
 * @property {string[]} ranked the offers that are compared, in that order
 * @property {string[]} compared factors that count and have a score for each of them
 * @property {string[]} leaders
 * @property {string[]} turning factors on which one point would turn the lead, or level it
 */

/** What a score of this or more means: it meets what the reader needs. */
export const ENOUGH = 3;
const MOST = 5;

/** @param {number | null} weight */
export const weightOf = (weight) => Math.min(MOST, Math.max(0, Math.round(weight ?? 0)));

/**
 * @param {Offer} offer
 * @param {string} factor
 * @returns {number | null}
 */
export function scoreOf({ scores }, factor) {
  const score = entryOf(scores, factor);
  return score === undefined ? null : Math.min(MOST, Math.max(0, Math.round(score)));
}

/**
 * @param {readonly Factor[]} factors
 * @param {readonly Offer[]} offers
 * @returns {Weighed}
 */
export function weigh(factors, offers) {
  const musts = factors.filter(({ must }) => must).sort(byId);
  const counting = factors.filter(({ weight }) => weightOf(weight) > 0).sort(byId);
  const missed = (/** @type {Offer} */ offer) => missedBy(offer, musts);
  const left = offers.filter(
    (offer) => !missed(offer).length && counting.some(({ id }) => scoreOf(offer, id) !== null),
  );
  const compared = counting.filter(({ id }) => left.every((offer) => scoreOf(offer, id) !== null));
  const points = (/** @type {Offer} */ offer) =>
    left.includes(offer)
      ? compared.reduce((sum, { id, weight }) => sum + weightOf(weight) * (scoreOf(offer, id) ?? 0), 0)
      : 0;

  const ranked = [...left].sort((a, b) => points(b) - points(a) || byId(a, b));
  const rest = offers.filter((offer) => !left.includes(offer)).sort(byId);
  const best = ranked[0];
  const leaders = ranked.filter((offer) => best && points(offer) === points(best));
  const behind = ranked.slice(leaders.length);
  const turning = compared.filter((factor) => best && behind.some((other) => turns(factor, best, other)));

  /**
   * @param {Factor} factor
   * @param {Offer} first
   * @param {Offer} second
   */
  function turns({ id, weight }, first, second) {
    const movable = (scoreOf(first, id) ?? 0) > 0 || (scoreOf(second, id) ?? MOST) < MOST;
    return movable && points(first) - points(second) <= weightOf(weight);
  }

  return {
    verdict: verdictOf({ offers, left, compared, leaders, turning, missed }),
    standings: [...ranked, ...rest].map((offer) => ({
      id: offer.id,
      failed: missed(offer),
      open: musts.filter(({ id }) => scoreOf(offer, id) === null).map(({ id }) => id),
      points: points(offer),
    })),
    ranked: ranked.map(({ id }) => id),
    compared: compared.map(({ id }) => id),
    leaders: leaders.map(({ id }) => id),
    turning: turning.map(({ id }) => id),
  };
}

/**
 * @param {Offer} offer
 * @param {readonly Factor[]} factors
 * @returns {string[]} must-haves that it does not meet; one without a score may still be met
 */
const missedBy = (offer, factors) =>
  factors.filter(({ id, must }) => must && (scoreOf(offer, id) ?? ENOUGH) < ENOUGH).map(({ id }) => id);

/**
 * Factors that do not count, although each offer that fails on nothing has a score on them.
 * @param {readonly Factor[]} factors
 * @param {readonly Offer[]} offers
 */
export function idleFactors(factors, offers) {
  const fit = offers.filter((offer) => !missedBy(offer, factors).length);
  const scored = (/** @type {Factor} */ { id }) => fit.every((offer) => scoreOf(offer, id) !== null);
  return factors.filter((factor) => !weightOf(factor.weight) && scored(factor));
}

/**
 * @param {{ offers: readonly Offer[], left: Offer[], compared: Factor[], leaders: Offer[], turning: Factor[],
 *   missed: (offer: Offer) => string[] }} found
 * @returns {Weighed["verdict"]}
 */
function verdictOf({ offers, left, compared, leaders, turning, missed }) {
  if (offers.length && offers.every((offer) => missed(offer).length)) return "none";
  if (!left.length || !compared.length) return "nothing";
  if (left.length === 1) return "one";
  if (leaders.length > 1) return "level";
  return turning.length ? "close" : "clear";
}

/**
 * @param {{ id: string }} a
 * @param {{ id: string }} b
 */
const byId = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
