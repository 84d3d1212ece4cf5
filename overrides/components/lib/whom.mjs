// @ts-check
/** The sheets that each person of the day gets, and whom a note names. */

import { isMadeUp } from "./ids.mjs";
import { entitled, inOrder, scheduled } from "./who.mjs";

/**
 * @typedef {ReadonlyMap<string, import("./shapes.mjs").Shape<"person">>} People
 * @typedef {{ id: string, title: string }} Sheet
 */

/** The sheet of a reader who has entered nobody. */
export const EVERYONE = "everyone";
const GONE = "Somebody who is no longer on your list";

/**
 * Whom a thing names: by the id of a person, or in the reader's own words.
 * @param {People} people
 * @param {string} who
 */
export function nameOf(people, who) {
  const person = people.get(who);
  if (person) return entitled(person);
  return isMadeUp(who) ? GONE : who.trim();
}

/**
 * One sheet a person, in the order of the day. Nothing that was written is lost from view: the sheet for
 * everyone stays while there is something on it, and so does that of a person who was taken off the list.
 * @param {People} people
 * @param {Iterable<string>} written ids of the sheets on which something is kept
 * @returns {Sheet[]}
 */
export function sheetsFor(people, written) {
  const sheets = inOrder(people).map((person) => ({ id: person.id, title: scheduled(person) }));
  const left = new Set(written);
  for (const { id } of sheets) left.delete(id);
  const general = left.delete(EVERYONE) || !sheets.length;
  if (general) sheets.push({ id: EVERYONE, title: "Everybody you met" });
  return [...sheets, ...[...left].sort().map((id) => ({ id, title: GONE }))];
}
