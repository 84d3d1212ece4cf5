// @ts-check
/** Which story shows which competency, where there is none, and what each story would answer. Pure. */

import { isBlank } from "../lib/fields.mjs";

/**
 * @typedef {import("../lib/shapes.mjs").Shape<"story">} StoryFields
 * @typedef {{ readonly id: string } & StoryFields} Story
 * @typedef {{ readonly text: string, readonly address: string }} Link
 *
 * @typedef {object} Competency
 * @property {string} id
 * @property {string} name
 * @property {readonly Link[]} questions a few that ask for a story
 * @property {Link} all the whole list of its questions
 * @property {Link | null} calibration worked answers to score
 *
 * @typedef {{ competency: Competency, stories: Story[] }} Row
 *
 * @typedef {object} Coverage
 * @property {Story[]} stories those that have been begun, as they were written
 * @property {Row[]} rows one a competency
 * @property {Competency[]} holes without any story
 * @property {Competency[]} told with none but stories of round one
 * @property {Story[]} loose stories without a competency that we know
 */

/**
 * @param {ReadonlyMap<string, StoryFields>} stories by id
 * @param {readonly Competency[]} competencies
 * @returns {Coverage}
 */
export function cover(stories, competencies) {
  const begun = [...stories]
    .map(([id, fields]) => ({ ...fields, id }))
    .filter(({ id: _, ...fields }) => !isBlank(fields))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = competencies.map((competency) => ({
    competency,
    stories: begun.filter((story) => story.competencies.includes(competency.id)),
  }));
  const where = (/** @type {(row: Row) => boolean} */ fits) =>
    rows.filter(fits).map(({ competency }) => competency);
  return {
    stories: begun,
    rows,
    holes: where((row) => row.stories.length === 0),
    told: where((row) => row.stories.length > 0 && row.stories.every(({ used }) => used)),
    loose: begun.filter((story) => !rows.some((row) => row.stories.includes(story))),
  };
}

/** The most questions that are named for one story. */
export const MOST_QUESTIONS = 4;

/**
 * Each of the story's competencies has its turn, so that no two questions in a row want the same from it.
 * @param {readonly Competency[]} competencies those that the story shows
 * @returns {Link[]}
 */
export function questionsFor(competencies) {
  const most = Math.max(MOST_QUESTIONS, competencies.length);
  const longest = Math.max(0, ...competencies.map(({ questions }) => questions.length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    competencies.flatMap(({ questions }) => questions.slice(turn, turn + 1)),
  );
  return turns.flat().slice(0, most);
}
