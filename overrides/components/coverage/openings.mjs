// @ts-check
/** What to look at next: for each hole and each story the questions that would open it. */

import { element, link } from "../lib/elements.mjs";
import { titleOf } from "../lib/telling.mjs";
import { questionsFor } from "./cover.mjs";

/**
 * @typedef {import("./cover.mjs").Link} Link
 * @typedef {import("./cover.mjs").Competency} Competency
 */

/**
 * @param {import("./cover.mjs").Coverage} coverage
 * @returns {HTMLElement[]}
 */
export function listOpenings({ stories, rows, holes }) {
  const forHoles = holes.map((hole) =>
    opening(`hole-${hole.id}`, hole.name, hole.questions, [
      hole.all,
      ...(hole.calibration ? [hole.calibration] : []),
    ]),
  );
  const forStories = stories.flatMap((story) => {
    const shown = rows.filter((row) => row.stories.includes(story)).map(({ competency }) => competency);
    if (!shown.length) return [];
    const all = shown.map((competency) => competency.all);
    return [opening(`story-${story.id}`, titleOf(story), questionsFor(shown), all)];
  });
  return [
    ...section("Rows without a story: does a question bring one back?", forHoles),
    ...section("Questions that your stories would answer", forStories),
  ];
}

/**
 * @param {string} title
 * @param {HTMLElement[]} openings
 */
function section(title, openings) {
  if (!openings.length) return [];
  return [element("h3", "study-coverage__title", title), ...openings];
}

/**
 * @param {string} id
 * @param {string} name
 * @param {readonly Link[]} questions
 * @param {readonly Link[]} more
 */
function opening(id, name, questions, more) {
  const details = element("details", "");
  details.dataset.part = "opening";
  details.dataset.id = id;
  const title = element("summary", "", name);
  title.dataset.part = "title";
  details.append(title, element("ul", "", ...[...questions, ...more].map(item)));
  return details;
}

/** @param {Link} link */
const item = ({ text, address }) => element("li", "", link(address, text));
