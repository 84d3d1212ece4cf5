// @ts-check
/** A first draft of a thank-you message, from a template of the site and what the reader noted. */

import { weekday, isWholeDay } from "../lib/days.mjs";
import { entryOf } from "../lib/json.mjs";

/**
 * @typedef {{ subject: string, paragraphs: readonly string[] }} Message blanks stand in [square brackets]
 * @typedef {{ readonly [id: string]: Message }} Messages by the id of the template
 *
 * @typedef {object} Known
 * @property {string} name of the person
 * @property {string} interviewer the id of a kind of interviewer
 * @property {string} role
 * @property {string} company
 * @property {string} date of the interview
 * @property {string} noted one thing a line
 * @property {string} promised
 */

const GENERAL = "thank-you";
const SAME_AS = /** @type {Record<string, string>} */ ({ "direct-report": "peer" });

/**
 * @param {string} interviewer
 * @param {Messages} messages
 */
export function messageFor(interviewer, messages) {
  const own = `${GENERAL}-${SAME_AS[interviewer] ?? interviewer}`;
  return entryOf(messages, own) ?? messages[GENERAL];
}

/**
 * Which blank each of the things that we know goes into, by how the blank begins. The first that fits counts.
 * @type {[RegExp, (known: Known) => string][]}
 */
const BLANKS = [
  [/^first name/, ({ name }) => firstNames(name)],
  [/^day$/, ({ date }) => (isWholeDay(date) ? weekday(date) : "")],
  [/^job title/, ({ role }) => role.trim()],
  [/^(company|employer|organization)/, ({ company }) => company.trim()],
  [
    /^(the particular thing you|one particular|the thing they|what they showed|their concern|the decision or goal)/,
    firstNote,
  ],
  [/^what you promised/, ({ promised }) => oneLine(promised).replace(/^(to )?send /i, "")],
];

/**
 * What is not known stays a blank.
 * @param {Known} known
 * @param {Message} message
 */
export function draftOf(known, message) {
  const filled = (/** @type {string} */ text) =>
    text.replace(/\[([^\]]+)\]/g, (blank, /** @type {string} */ label, /** @type {number} */ at) => {
      const found = BLANKS.find(([begins]) => begins.test(label.toLowerCase()));
      const value = found?.[1](known) ?? "";
      if (!value) return blank;
      // The case of the blank's own first letter says whether a sentence begins here.
      return at === 0 && /^[A-Z]/.test(label) ? raised(value) : lowered(value);
    });
  const paragraphs = message.paragraphs.map(filled);
  const promise = oneLine(known.promised);
  const said = message.paragraphs.some((text) => text.toLowerCase().includes("[what you promised"));
  if (promise && !said) paragraphs.splice(-1, 0, `I have not forgotten what I promised: ${promise}.`);
  return [`Subject: ${filled(message.subject)}`, ...paragraphs].join("\n\n");
}

/**
 * How many different blanks are still open.
 * @param {string} text
 */
export const openBlanks = (text) => new Set(text.match(/\[[^\][]+\]/g)).size;

/** @param {Known} known */
function firstNote({ noted }) {
  return oneLine(noted.trim().split("\n", 1)[0] ?? "");
}

/** @param {string} text */
const oneLine = (text) =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.;,]+$/, "");

const NO_NAME = /^(the|a|an|my|their|our|somebody|someone)$/i;
const TITLE =
  /^(dr|prof|professor|mr|mrs|ms|mx|sir|dame|rev|reverend|fr|father|sr|sister|br|brother|pastor|rabbi|imam|judge)\.?$/i;
/** Behind a comma: "RN", "M.D.", "PhD", "Jr." */
const SUFFIX = /^([A-Z]{2,4}|([A-Z][a-z]?\.){2,3}|PhD|EdD|[JS]r\.?)$/;

/**
 * A panel is written with commas, and all of it is greeted.
 * @param {string} names
 */
function firstNames(names) {
  const [first = "", ...others] = names.split(/\s*(?:[,;&]|\band\b)\s*/);
  const people = [first, ...others.filter((other) => !SUFFIX.test(other))].map(firstName).filter(Boolean);
  return new Intl.ListFormat("en").format(people);
}

/**
 * Nobody is called by a title alone: "Dr. Diaz" stays whole. "The ward manager" is no name at all.
 * @param {string} name
 */
function firstName(name) {
  const words = name.trim().split(/\s+/);
  const [first = ""] = words;
  if (NO_NAME.test(first)) return "";
  return TITLE.test(first) ? words.join(" ") : first;
}

/** @param {string} text */
const raised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Within a sentence a note begins small, if it begins with a word that is no name.
 * @param {string} text
 */
const lowered = (text) =>
  /^(the|a|an|how|that|what|why|when|where|two|three|their|they|our|your|his|her|its|no|not|it)\b/i.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
