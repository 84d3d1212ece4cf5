// @ts-check
/** By whose clocks an interview is told, where those of its place and the reader's own differ. */

import { understand } from "./interview.mjs";
import { shaped } from "./shapes.mjs";
import { factsOf } from "./triage.mjs";
import { OWN, clocksDiffer } from "./when.mjs";
import { hereZone, placeOf, wallAt } from "./zone.mjs";

/** @typedef {import("./interview.mjs").Interview} Interview */

/**
 * "London time" where the reader's own clocks show another; else empty, as where no hour is known.
 * @param {Interview} interview
 * @param {string} [here] the reader's own zone
 */
export const clocksOf = (interview, here = hereZone()) =>
  interview.start && clocksDiffer(interview, here) ? `${placeOf(interview.zone)} time` : "";

/**
 * Whoever talks from home lives by their own clocks, on that day and before it; whoever goes there, by those of the
 * place. Either way it is said whose they are.
 * @param {Interview} interview
 * @param {Parameters<typeof factsOf>[0]} event
 * @param {string} [here] the reader's own zone
 * @returns {Interview}
 */
export function lived(interview, event, here = hereZone()) {
  const { end, from, to } = interview;
  const clocks = clocksOf(interview, here);
  if (!clocks) return interview;
  if (factsOf(event).onSite) return { ...interview, clocks };
  const { date, time } = wallAt(from, here);
  return {
    ...interview,
    date,
    start: time,
    end: end && wallAt(to, here).time,
    zone: here,
    clocks: OWN,
  };
}

/**
 * The interview of a record, told so.
 * @param {unknown} value the record `event/interview`
 * @param {number} now
 */
export function livedAt(value, now) {
  const { interview } = understand(value, now);
  return interview && lived(interview, shaped("event", value));
}
