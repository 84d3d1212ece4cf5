// @ts-check
/** What a reader would want to be told about the plan for the day: what repeats, what is missing, what to compare. */

import { titleOf } from "../lib/telling.mjs";
import { at, called, sharedName } from "../lib/who.mjs";

/**
 * @typedef {import("../lib/who.mjs").Person} Person
 * @typedef {import("../lib/shapes.mjs").Shape<"story">} Story
 * @typedef {{ id: string, text: string, for: string, compare_with: string[] }} Ask
 *
 * @typedef {object} Note
 * @property {"repeat" | "missing" | "everybody" | "compare"} kind
 * @property {string} text
 * @property {{ ask: string, person: string, called: string }} [add] what would take the note away
 */

const MOST_COMPARED = 3;
const EVERYBODY = 3;

/**
 * @param {Person[]} people in order
 * @param {Map<string, Story>} stories
 * @param {Map<string, Ask>} bank
 * @returns {Note[]} what matters most first
 */
export function notesOn(people, stories, bank) {
  return [
    ...toldBefore(people, stories),
    ...toldTwice(people, stories, bank),
    ...withoutQuestion(people),
    ...toldToEverybody(people, stories),
    ...toCompare(people, bank),
  ];
}

/**
 * Somebody who heard the story in round one.
 * @param {Person[]} people
 * @param {Map<string, Story>} stories
 * @returns {Note[]}
 */
function toldBefore(people, stories) {
  return people
    .filter(({ met }) => met)
    .flatMap((person) =>
      person.stories
        .filter((id) => stories.get(id)?.used)
        .map((id) => ({
          kind: "repeat",
          text: `You told “${titleOf(stories.get(id))}” in round one, and ${called(person)} was there. Take another story, or begin with a part of this one that nobody has heard.`,
        })),
    );
}

/**
 * The same person in two places of the day, such as alone and on the panel, with the same story or question.
 * @param {Person[]} people
 * @param {Map<string, Story>} stories
 * @param {Map<string, Ask>} bank
 * @returns {Note[]}
 */
function toldTwice(people, stories, bank) {
  /** @type {Note[]} */
  const notes = [];
  people.forEach((first, index) => {
    for (const second of people.slice(index + 1)) {
      const who = sharedName(first, second);
      if (!who) continue;
      const where = `${who}, ${at(first)} and again ${at(second)}`;
      for (const id of both(first.stories, second.stories).filter((id) => stories.has(id)))
        notes.push({
          kind: "repeat",
          text: `“${titleOf(stories.get(id))}” is planned twice for the same listener: ${where}. Choose another story for one of the two.`,
        });
      for (const id of both(first.asks, second.asks).filter((id) => bank.has(id)))
        notes.push({
          kind: "repeat",
          text: `“${bank.get(id)?.text}” would be put twice to ${where}. Once is enough.`,
        });
    }
  });
  return notes;
}

/**
 * @param {Person[]} people
 * @returns {Note[]}
 */
function withoutQuestion(people) {
  const without = people.filter(({ asks, questions }) => !asks.length && !questions.trim());
  if (!without.length) return [];
  return [{ kind: "missing", text: `No question yet for ${listed(without.map(called))}.` }];
}

/**
 * @param {Person[]} people
 * @param {Map<string, Story>} stories
 * @returns {Note[]}
 */
function toldToEverybody(people, stories) {
  if (people.length < EVERYBODY) return [];
  return [...stories]
    .filter(([id]) => people.every((person) => person.stories.includes(id)))
    .map(([, story]) => ({
      kind: "everybody",
      text: `“${titleOf(story)}” is planned for everybody. If they compare notes, they have one story told ${people.length} times. Two listeners are plenty.`,
    }));
}

/**
 * A question that is worth asking of two people, and is planned for one.
 * @param {Person[]} people
 * @param {Map<string, Ask>} bank
 * @returns {Note[]}
 */
function toCompare(people, bank) {
  /** @type {Map<string, Note>} */
  const notes = new Map();
  for (const person of people) {
    for (const id of person.asks) {
      const ask = bank.get(id);
      if (!ask || people.some((other) => other !== person && other.asks.includes(id))) continue;
      const kinds = [ask.for, ...ask.compare_with];
      const other = people.find((one) => kinds.includes(one.interviewer) && differ(person, one));
      if (!other) continue;
      const text = `You will ask ${called(person)}: “${ask.text}” Put it to ${called(other)} too, in the same words, and compare the replies.`;
      notes.set(id, { kind: "compare", text, add: { ask: id, person: other.id, called: called(other) } });
    }
  }
  return [...notes.values()].slice(0, MOST_COMPARED);
}

/** @type {(a: Person, b: Person) => boolean} two people, of two kinds: two views of the same thing */
const differ = (a, b) => a.id !== b.id && a.interviewer !== b.interviewer && !sharedName(a, b);

/** @type {(a: readonly string[], b: readonly string[]) => string[]} */
const both = (a, b) => a.filter((one) => b.includes(one));

/** @param {string[]} names */
const listed = (names) => new Intl.ListFormat("en").format(names);
