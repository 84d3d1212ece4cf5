// @ts-check
/** Who somebody is: in which order they come, what they are called, and whether two entries are one person. */

import { timeInWords } from "./days.mjs";
import { isBlank } from "./fields.mjs";

/**
 * @typedef {import("./shapes.mjs").Shape<"person"> & { id: string }} Person
 */

/**
 * @param {ReadonlyMap<string, import("./shapes.mjs").Shape<"person">>} people
 * @returns {Person[]}
 */
export const inOrder = (people) =>
  [...people]
    .filter(([, person]) => !isBlank(person))
    .map(([id, person]) => ({ ...person, id }))
    .sort(byTime);

/**
 * Those without a time come last, in the order in which they were written down.
 * @param {Pick<Person, "time" | "id">} a
 * @param {Pick<Person, "time" | "id">} b
 */
export const byTime = (a, b) => compare(a.time || "~", b.time || "~") || compare(a.id, b.id);

/** @type {(a: string, b: string) => number} */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The name that two entries have in common, as it was written. A first or last name alone may be the same.
 * @param {Person} a
 * @param {Person} b
 */
export function sharedName(a, b) {
  const others = namesOf(b);
  const same = namesOf(a).find((name) => others.some((other) => plain(name) === plain(other)));
  if (same) return same;
  for (const name of namesOf(a)) {
    const other = others.find((one) => partOf(name, one) || partOf(one, name));
    if (other) return `${name}, if that is ${other}`;
  }
  return "";
}

/** @type {(part: string, whole: string) => boolean} one word of it, at its beginning or its end */
function partOf(part, whole) {
  const [name, words] = [plain(part), plain(whole).split(" ")];
  return name.length > 1 && words.length > 1 && (words[0] === name || words.at(-1) === name);
}

/**
 * A panel is several people, with commas between them; anybody else's comma may precede a job.
 * @param {Person} person
 * @returns {string[]}
 */
function namesOf({ name, interviewer }) {
  const between = interviewer === "panel" ? /[,;/&+\n]|\band\b/ : /[;/&+\n]|\band\b/;
  return name
    .split(between)
    .map((one) => one.trim())
    .filter(plain);
}

/** A name as it is compared: "Dr. José  Díaz" is "jose diaz". */
const plain = (/** @type {string} */ name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(dr|mr|mrs|ms|mx|prof|professor)\b\.?\s+/, "")
    .replace(/[\s.]+/g, " ")
    .trim();

/**
 * A person within a sentence. A panel is "the panel": its names would read as several people.
 * @param {Pick<Person, "name" | "job" | "interviewer">} person
 */
export function called({ name, job, interviewer }) {
  if (interviewer === "panel") return "the panel";
  const kind = interviewer && `the ${interviewer.replaceAll("-", " ")}`;
  return name.trim() || job.trim() || kind || "somebody without a name yet";
}

/**
 * A person as a title.
 * @param {Pick<Person, "name" | "job" | "interviewer">} person
 */
export function entitled(person) {
  const title = person.name.trim() || called(person);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** @param {Pick<Person, "name" | "job" | "interviewer">} person */
export const withJob = (person) =>
  [entitled(person), person.name.trim() && person.job.trim()].filter(Boolean).join(", ");

/**
 * A person as the title of what there is about them: when, who, and what they do.
 * @param {Pick<Person, "time" | "name" | "job" | "interviewer">} person
 */
export const scheduled = (person) => [timeInWords(person.time), withJob(person)].filter(Boolean).join(" ");

/** @param {Person} person */
export const at = ({ time, interviewer }) =>
  [time ? `at ${timeInWords(time)}` : "", interviewer === "panel" ? "on the panel" : ""]
    .filter(Boolean)
    .join(" ") || "without a time yet";
