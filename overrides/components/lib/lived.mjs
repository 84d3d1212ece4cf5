// @ts-check
/** By whose clocks an interview is told, where those of its place and the reader's own differ. */

import { factsOf } from "./triage.mjs";
import { OWN, clocksDiffer } from "./when.mjs";
import { hereZone, placeOf, wallAt } from "./zone.mjs";

/** @typedef {import("./interview.mjs").Interview} Interview */

/**
 * Whoever talks from home lives by their own clocks, on that day and before it; whoever goes there, by those of the
 * place. Either way it is said whose they are.
 * @param {Interview} interview
 * @param {Parameters<typeof factsOf>[0]} event
 * @param {string} [here] the reader's own zone
 * @returns {Interview}
 */
export function lived(interview, event, here = hereZone()) {
  const { start, end, zone, from, to } = interview;
  if (!start || !clocksDiffer(interview, here)) return interview;
  if (factsOf(event).onSite) return { ...interview, clocks: `${placeOf(zone)} time` };
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
