// @ts-check
/** What is still open from round one, and the one thing to do about each. */

import { isBlank } from "../lib/fields.mjs";
import { writeCriteria } from "../lib/filters.mjs";
import { entryOf } from "../lib/json.mjs";
import { called } from "../lib/who.mjs";

/**
 * @typedef {import("../lib/shapes.mjs").Shape<"asked">} Asked
 * @typedef {import("../lib/shapes.mjs").Shape<"person">} Person
 * @typedef {import("../lib/shapes.mjs").Shape<"story">} Story
 *
 * @typedef {object} Known what the site knows
 * @property {{ id: string, name: string }[]} competencies
 * @property {Record<string, string[]>} likely competencies by the kind of interviewer who asks about them most
 * @property {{ questions: string, stories: string, promised: string }} pages addresses
 *
 * @typedef {object} Gap
 * @property {"loose" | "badly" | "partly" | "never"} kind
 * @property {string} about
 * @property {string} todo
 * @property {{ address: string, words: string } | null} link
 */

/** More would be a list to put away. */
const MOST_NEVER = 5;

/**
 * @param {{ asked: Iterable<Asked>, people: Iterable<Person>, stories: Iterable<Story> }} mine
 * @param {Known} known
 * @returns {Gap[]} nothing where no question has been written down
 */
export function gapsOf({ asked, people, stories }, known) {
  const all = [...asked].filter((one) => !isBlank(one));
  const open = all.filter(({ settled }) => !settled);
  return [
    ...open.filter(({ loose }) => loose.trim()).map((one) => looseEnd(one, known)),
    ...open.filter(({ landed }) => landed === "badly").map((one) => badly(one, known)),
    ...open.filter(({ landed }) => landed === "partly").map((one) => partly(one, known)),
    ...never(all, [...people], [...stories], known),
  ];
}

/** @type {(one: Asked, known: Known) => Gap} */
const looseEnd = ({ loose }, { pages }) => ({
  kind: "loose",
  about: loose.trim(),
  todo: "If you promised it, send it today. If you could not answer it, write down what you would say now. Then tick “settled”.",
  link: { address: pages.promised, words: "Send what you promised" },
});

/** @type {(one: Asked, known: Known) => Gap} */
const badly = (one, known) => ({
  kind: "badly",
  about: named(one),
  todo: "Write the two sentences that were missing. If it comes back, begin with them.",
  link: questions(one.competency, known),
});

/** @type {(one: Asked, known: Known) => Gap} */
const partly = (one, { pages }) => ({
  kind: "partly",
  about: named(one),
  todo: "Find the number, or the person who saw it, that would have made the answer hold.",
  link: { address: pages.stories, words: "Your stories" },
});

/**
 * What the people of the second round are likely to ask about, and nobody has yet.
 * @param {Asked[]} asked
 * @param {Person[]} people
 * @param {Story[]} stories
 * @param {Known} known
 * @returns {Gap[]}
 */
function never(asked, people, stories, known) {
  const heard = new Set(asked.map(({ competency }) => competency).filter(Boolean));
  if (!asked.length) return [];
  if (!heard.size)
    return [
      {
        kind: "never",
        about: "No question above says what it was about.",
        todo: "Choose it for each of them. Then this list can tell you what nobody has asked you yet.",
        link: null,
      },
    ];
  const kinds = people.filter(({ interviewer }) => interviewer);
  const askers = kinds.length ? kinds.map((one) => ({ ...one, called: called(one) })) : STAND_IN;
  return known.competencies
    .filter(({ id }) => !heard.has(id))
    .map(({ id, name }) => ({
      id,
      name,
      who: [
        ...new Set(
          askers
            .filter(({ interviewer }) => entryOf(known.likely, interviewer)?.includes(id))
            .map((one) => one.called),
        ),
      ],
    }))
    .filter(({ who }) => who.length)
    .sort((a, b) => b.who.length - a.who.length)
    .slice(0, MOST_NEVER)
    .map(({ id, name, who }) => {
      const may = `${sentence(new Intl.ListFormat("en", { type: "disjunction" }).format(who))} may ask.`;
      const story = stories.find(({ competencies, title }) => title.trim() && competencies.includes(id));
      return {
        kind: "never",
        about: name,
        todo: story
          ? `${may} You have “${story.title.trim()}” for it: tell it as the answer to one of the questions.`
          : `${may} None of your stories covers it yet. Find one.`,
        link: story ? questions(id, known) : { address: known.pages.stories, words: "Your stories" },
      };
    });
}

/** Whom to expect while the reader has named nobody. */
const STAND_IN = [{ interviewer: "hiring-manager", called: "a hiring manager" }];

/**
 * @param {string} id of a competency, or nothing
 * @param {Known} known
 */
function questions(id, { competencies, pages }) {
  const name = competencies.find((one) => one.id === id)?.name;
  if (!name) return { address: pages.questions, words: "The questions they ask" };
  return { address: pages.questions + writeCriteria({ competency: id }), words: `Questions: ${name}` };
}

/** @param {Asked} one */
const named = ({ question, said }) => question.trim() || said.trim() || "A question without its words";

/** @param {string} words */
const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
