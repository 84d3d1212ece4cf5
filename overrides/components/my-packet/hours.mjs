// @ts-check
/** The day by the hour: what is to be done, whom to meet, when it begins and ends. Pure. */

import { isTime, timeInWords } from "../lib/days.mjs";
import { clocksOf } from "../lib/lived.mjs";
import { planOf } from "../lib/plan.mjs";
import { instantOf } from "../lib/zone.mjs";
import { withJob } from "../lib/who.mjs";
import { dueInWords } from "../plan/words.mjs";

/**
 * @typedef {import("../lib/interview.mjs").Interview} Interview
 * @typedef {import("../lib/who.mjs").Person} Person
 *
 * @typedef {object} Hour
 * @property {number} at the instant; the end of all time where none is known
 * @property {string} time in words, or empty
 * @property {string} what
 * @property {string} [id] of a line of a checklist
 *
 * @typedef {object} Given
 * @property {Record<string, import("../lib/gather.mjs").Things>} things
 * @property {import("../lib/shapes.mjs").Shape<"event">} event
 * @property {Interview | null} interview
 * @property {Person[]} people in order
 * @property {readonly import("./open.mjs").List[]} lists
 * @property {number} now
 */

/**
 * @param {Given} given
 * @returns {Hour[]} in order
 */
export function hoursOf({ interview, people, ...given }) {
  const meetings = people.map((person) => ({
    at: interview && isTime(person.time) ? at(interview, person.time) : Infinity,
    time: timeInWords(person.time),
    what: withJob(person),
  }));
  if (!interview) return meetings;
  const begins = {
    at: interview.from,
    time: timeInWords(interview.start),
    what: `The interview begins${whose(interview)}`,
  };
  const ends = { at: interview.to, time: timeInWords(interview.end), what: "It ends" };
  const all = [...linesOf(interview, given), begins, ...meetings, ...(interview.end ? [ends] : [])];
  return all.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
}

/**
 * What the plan has for that day until the interview is over: first what has no hour of its own.
 * @param {Interview} interview
 * @param {Omit<Given, "interview" | "people">} given
 * @returns {Hour[]}
 */
function linesOf(interview, { things, event, lists, now }) {
  const { tick: ticks = new Map(), attempt = new Map() } = things;
  const practiced = [...attempt.values()].map(({ day }) => day);
  const { days } = planOf({ interview, event, lists, ticks, practiced, now });
  const texts = new Map(lists.flatMap(({ items }) => items.map(({ id, text }) => [id, text])));
  return (days.find(({ day }) => day === interview.date)?.entries ?? []).flatMap((entry) => {
    if (entry.kind !== "item" || entry.done || entry.at > interview.to) return [];
    const time = dueInWords(entry, interview);
    return [{ id: entry.id, at: time ? entry.at : 0, time, what: texts.get(entry.id) ?? "" }];
  });
}

/**
 * On a sheet that is taken along all hours are those of the place.
 * @param {Interview} interview
 */
const whose = (interview) => clocksOf(interview) && `: all hours are ${clocksOf(interview)}`;

/**
 * @param {Interview} interview
 * @param {string} time
 */
const at = ({ date, zone }, time) => instantOf({ date, time }, zone);
