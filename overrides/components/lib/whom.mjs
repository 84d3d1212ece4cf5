// @ts-check
/** The people of the day: in which order, called what, and the sheets that each of them gets. */

import { isBlank } from "./fields.mjs";

/**
 * @typedef {import("./shapes.mjs").Shape<"person">} Person
 * @typedef {ReadonlyMap<string, Person>} People
 * @typedef {{ id: string, title: string }} Sheet
 */

/** The sheet of a reader who has entered nobody. */
export const EVERYONE = "everyone";
const GONE = "Somebody who is no longer on your list";

/**
 * By the hour of the day, those without one last; else in the order in which they were entered.
 * @param {People} people
 */
export const inOrder = (people) =>
  [...people]
    .filter(([, person]) => !isBlank(person))
    .map(([id, person]) => ({ id, person }))
    .sort((a, b) => (ranked(a) < ranked(b) ? -1 : 1));

/** @param {{ id: string, person: Person }} entry */
const ranked = ({ id, person }) => `${person.time || "~"} ${id}`;

/** @param {Person} person */
export const called = (person) => person.name.trim() || person.job.trim() || "Somebody without a name";

/**
 * Whom a thing names: by the id of a person, or in the reader's own words.
 * @param {People} people
 * @param {string} who
 */
export function nameOf(people, who) {
  const person = people.get(who);
  if (person) return called(person);
  return /^[a-z0-9]{9,}-[a-z0-9]+$/.test(who) ? GONE : who.trim();
}

/**
 * One sheet a person, in the order of the day. Nothing that was written is lost from view: the sheet for
 * everyone stays while there is something on it, and so does that of a person who was taken off the list.
 * @param {People} people
 * @param {Iterable<string>} written ids of the sheets on which something is kept
 * @returns {Sheet[]}
 */
export function sheetsFor(people, written) {
  const sheets = inOrder(people).map(({ id, person }) => ({ id, title: titled(person) }));
  const left = new Set(written);
  for (const { id } of sheets) left.delete(id);
  const general = left.delete(EVERYONE) || !sheets.length;
  if (general) sheets.push({ id: EVERYONE, title: "Everybody you met" });
  return [...sheets, ...[...left].sort().map((id) => ({ id, title: GONE }))];
}

/** @param {Person} person */
function titled(person) {
  const job = person.name.trim() && person.job.trim();
  return [person.time, job ? `${called(person)}, ${job}` : called(person)].filter(Boolean).join("  ");
}
