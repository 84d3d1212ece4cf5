// @ts-check
/** What the reader wrote, as cards: something to be asked on the front, their own words on the back. Pure. */

import { isBlank } from "../lib/fields.mjs";
import { entryOf } from "../lib/json.mjs";
import { titleOf } from "../lib/telling.mjs";
import { called } from "../lib/who.mjs";

/**
 * @typedef {{ id: string, name: string }} Competency
 * @typedef {"story" | "asked" | "person" | "note"} Kind
 *
 * @typedef {object} Known what the site knows
 * @property {Competency[]} competencies
 * @property {Record<string, string>} texts of whatever a note can stand on, by its id
 * @property {Record<string, string>} moved ids that were renamed: old id, new id
 *
 * @typedef {object} Card
 * @property {string} id the same for the same thing in each file
 * @property {Kind} kind
 * @property {string} front
 * @property {string} back
 * @property {Competency[]} competencies
 *
 * @typedef {Record<string, import("../lib/gather.mjs").Things | undefined>} Mine
 */

/** Anki takes no card with an empty front. */
const UNNAMED = "Without a title";

/** The kinds of things that cards are made of. */
export const SOURCES = ["story", "asked", "person", "note", "attempt"];

/**
 * @param {Mine} mine
 * @param {Known} known
 * @returns {Card[]}
 */
export function cardsOf({ story, asked, person, note, attempt }, known) {
  const written = (/** @type {import("../lib/gather.mjs").Things | undefined} */ things) =>
    [...(things ?? [])].filter(([, one]) => !isBlank(one)).sort(([a], [b]) => (a < b ? -1 : 1));
  const chosen = (/** @type {readonly string[]} */ ids) =>
    known.competencies.filter(({ id }) => ids.includes(id));
  return [
    ...written(story).map(([id, one]) =>
      card("story", id, titleOf(one), told(one), chosen(one.competencies)),
    ),
    ...written(asked).map(([id, one]) =>
      card("asked", id, one.question, said(one), chosen([one.competency])),
    ),
    ...written(person).map(([id, one]) =>
      card("person", id, `What will you ask ${called(one)}?`, toAsk(one, known), []),
    ),
    ...notesOf(note ?? new Map(), attempt ?? new Map(), known),
  ].filter(({ back }) => back);
}

/**
 * @param {Kind} kind
 * @param {string} id
 * @param {string} front
 * @param {string} back
 * @param {Competency[]} competencies
 * @returns {Card}
 */
const card = (kind, id, front, back, competencies) => ({
  id: `${kind}/${id}`,
  kind,
  front: plain(front).replace(/\s+/g, " ") || UNNAMED,
  back: plain(back),
  competencies,
});

/**
 * Lines that have something to say, each with what it is about.
 * @param {[string, string][]} lines
 */
const labeled = (lines) =>
  lines
    .filter(([, text]) => text.trim())
    .map(([label, text]) => `${label}: ${text.trim()}`)
    .join("\n");

/** @param {import("../lib/shapes.mjs").Shape<"story">} story */
const told = (story) =>
  labeled([
    ["Situation", story.situation],
    ["Task", story.task],
    ["Actions", story.actions],
    ["Result", story.result],
    ["Numbers, or a witness", story.numbers],
    ["What I learned", story.learned],
    ["In 30 seconds", story.short],
    ["In 90 seconds", story.medium],
    ["In 3 minutes", story.long],
  ]);

/** @param {import("../lib/shapes.mjs").Shape<"asked">} asked */
const said = ({ said, landed, loose }) =>
  labeled([
    ["What I said", said],
    ["How it landed", landed],
    ["Loose ends", loose],
  ]);

/**
 * @param {import("../lib/shapes.mjs").Shape<"person">} person
 * @param {Known} known
 */
const toAsk = ({ questions, asks }, { texts, moved }) =>
  [...questions.split("\n"), ...asks.map((id) => entryOf(texts, entryOf(moved, id) ?? id) ?? "")]
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");

/**
 * What was noted on a record of the site and what was written down when it was practiced, on one card.
 * @param {ReadonlyMap<string, unknown>} notes
 * @param {ReadonlyMap<string, import("../lib/shapes.mjs").Shape<"attempt">>} attempts
 * @param {Known} known
 */
function notesOf(notes, attempts, { texts, moved, competencies }) {
  const now = (/** @type {string} */ id) => entryOf(moved, id) ?? id;
  const former = (/** @type {string} */ id) => Object.keys(moved).filter((old) => moved[old] === id);
  const practiced = [...attempts.values()]
    .filter(({ words }) => words.trim())
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const ids = new Set([...notes.keys(), ...practiced.map(({ question }) => question)].map(now));
  return [...ids].sort().map((id) => {
    // What was kept under an older name stays where it was once it has been read under the new one.
    const note = [id, ...former(id)].map((name) => notes.get(name)).find((kept) => kept !== undefined);
    const answers = practiced.filter(({ question }) => now(question) === id);
    const back = labeled([
      ["My note", typeof note === "string" ? note : ""],
      ...answers.map(({ day, words }) => /** @type {[string, string]} */ ([`Practiced ${day}`, words])),
    ]);
    const about = new Set(answers.map(({ competency }) => competency));
    return card(
      "note",
      former(id)[0] ?? id,
      entryOf(texts, id) ?? id.replaceAll("-", " "),
      back,
      competencies.filter((one) => about.has(one.id)),
    );
  });
}

/**
 * Typed text as every program can hold it: one kind of line break, no other control characters.
 * @param {string} text
 */
const plain = (text) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .trim();
