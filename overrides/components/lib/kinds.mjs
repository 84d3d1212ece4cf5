// @ts-check
/** What each kind of saved thing is called, and what one of them is called, in the reader's words. */

import { isBlank } from "./fields.mjs";
import { isMadeUp } from "./ids.mjs";
import { isObject } from "./json.mjs";

/** @typedef {import("./records.mjs").StoredRecord} StoredRecord */

/**
 * One and many, in the order in which they are told.
 * @type {Readonly<Record<string, readonly [string, string]>>}
 */
const KINDS = Object.freeze({
  event: ["interview", "interviews"],
  person: ["person", "people"],
  story: ["story", "stories"],
  asked: ["question of round one", "questions of round one"],
  stated: ["number or claim you gave", "numbers and claims you gave"],
  session: ["practice session", "practice sessions"],
  attempt: ["practiced answer", "practiced answers"],
  rating: ["score you gave", "scores you gave"],
  debrief: ["note after a conversation", "notes after a conversation"],
  heard: ["reply you compared", "replies you compared"],
  noticed: ["sign you noticed", "signs you noticed"],
  thanks: ["thank-you draft", "thank-you drafts"],
  followup: ["follow-up date", "follow-up dates"],
  factor: ["thing that counts for you", "things that count for you"],
  offer: ["offer", "offers"],
  message: ["message with blanks filled in", "messages with blanks filled in"],
  note: ["note", "notes"],
  mark: ["mark", "marks"],
  tick: ["tick", "ticks"],
});

/** The fields that name a thing, the best first. */
const NAMES = ["name", "title", "company", "role", "what", "question", "noted", "text", "words"];
const LONGEST = 60;

/** Whether it is the reader's own, and not what the site keeps about itself. */
export const isOwn = (/** @type {string} */ key) => !/^(backup|calendar|packet)\//.test(key);

/** Whether it goes to another device: a calendar there has to know which of its files is the newer one. */
export const travels = (/** @type {string} */ key) => isOwn(key) || key.startsWith("calendar/");

/** @param {string} key */
export const kindOf = (key) => key.slice(0, key.indexOf("/"));

/**
 * Whether it is something of the reader's. A form that was emptied again is still kept, with what the page itself had
 * put in: the zone, the day on which the date was set, the calendar's id.
 * @param {string} key
 * @param {any} value
 */
export function isSomething(key, value) {
  if (value === null || !isOwn(key)) return false;
  if (!isObject(value)) return true;
  const { zone: _zone, since: _since, uid: _uid, ...written } = value;
  return !isBlank(written);
}

/**
 * Whether there is anything of the reader's at all, if only something that could not be read.
 * @param {Pick<import("./copy.mjs").Contents, "records" | "aside">} contents
 */
export const isAnything = ({ records, aside }) =>
  aside.size > 0 || [...records].some(([key, { value }]) => isSomething(key, value));

/**
 * How many there are of each kind, without what was removed or emptied.
 * @param {Iterable<[string, StoredRecord]>} records
 * @returns {[string, number][]} in the order in which they are told; kinds without a name come last
 */
export function countKinds(records) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [key, { value }] of records) {
    if (isSomething(key, value)) counts.set(kindOf(key), (counts.get(kindOf(key)) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

/** @param {Iterable<[string, StoredRecord]>} records */
export const countThings = (records) => countKinds(records).reduce((sum, [, count]) => sum + count, 0);

/** @param {string} kind */
export function placeOf(kind) {
  const place = Object.keys(KINDS).indexOf(kind);
  return place < 0 ? Infinity : place;
}

/**
 * @param {string} kind
 * @param {number} count
 */
export function counted(kind, count) {
  const [one, many] = KINDS[kind] ?? [`thing of the kind “${kind}”`, `things of the kind “${kind}”`];
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/**
 * "4 people, 3 stories and 57 ticks"
 * @param {[string, number][]} counts
 */
export function countsInWords(counts) {
  return new Intl.ListFormat("en").format(counts.map(([kind, count]) => counted(kind, count)));
}

/**
 * @param {string} key
 * @param {any} value
 * @returns {string} empty where it has none
 */
export function nameOf(key, value) {
  const [kind, id] = [kindOf(key), key.slice(key.indexOf("/") + 1)];
  const said = typeof value === "string" && /^(note|message)$/.test(kind) ? value : fieldOf(value);
  if (said && kind !== "attempt") return short(said);
  // Ids of the site are written to be read: "tick/route-tried". An attempt names its question by one.
  const written = said || id;
  return isMadeUp(written) ? "" : short(written.replaceAll("-", " "));
}

/** @param {unknown} value */
function fieldOf(value) {
  if (!isObject(value)) return "";
  const found = NAMES.map((name) => value[name]).find((text) => typeof text === "string" && text.trim());
  return typeof found === "string" ? found : "";
}

/**
 * As much of a text as a line has room for, which in some scripts is one word.
 * @param {string} text
 */
export function short(text) {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trimEnd()}…` : line;
}
