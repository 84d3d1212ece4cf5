// @ts-check
/** Cards as a table for spreadsheets, and as a text that Anki imports. */

import { csvText, quoted } from "./csv.mjs";

/** @typedef {import("./cards.mjs").Card} Card */

const HEAD = ["id", "kind", "front", "back", "competencies"];

/**
 * The site's own tables, and this one: a list stands in one cell, one entry a line.
 * @param {readonly Card[]} cards
 */
export const tableOf = (cards) =>
  csvText(
    HEAD,
    cards.map(({ id, kind, front, back, competencies }) => [
      id,
      kind,
      front,
      back,
      competencies.map(({ name }) => name).join("\n"),
    ]),
  );

/**
 * How Anki is to read what follows. The first column is what it knows a note by, so a second import changes
 * the cards of the first; what was typed is text, whatever it looks like.
 */
const SAYS = [
  "#separator:tab",
  "#html:false",
  "#notetype:Basic",
  "#deck:Second Round, my own",
  "#guid column:1",
  "#tags column:4",
];

/** @param {readonly Card[]} cards */
export const ankiTextOf = (cards) => [...SAYS, ...cards.map(ankiLine)].map((line) => `${line}\n`).join("");

/** @param {Card} card */
const ankiLine = ({ id, kind, front, back, competencies }) =>
  [`second-round/${id}`, front, back, tags(kind, competencies)].map(quoted).join("\t");

/**
 * @param {Card["kind"]} kind
 * @param {Card["competencies"]} competencies
 */
const tags = (kind, competencies) =>
  [`own::${kind}`, ...competencies.map(({ id }) => `competency::${id}`)]
    .map((tag) => `second-round::${tag}`)
    .join(" ");
