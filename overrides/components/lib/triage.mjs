// @ts-check
/**
 * What fits in the time that is left, after the five plans of `prepare/plans.md`: which of them it is, which
 * checklists belong to it, and what is not worth doing late.
 */

import { distance } from "./when.mjs";

/**
 * @typedef {"month" | "week" | "four-days" | "evening" | "half-hour" | "during" | "after"} Mode
 * @typedef {{ has: (id: string) => boolean, video: boolean, onSite: boolean }} Facts
 */

const HOUR = 3_600_000;

/**
 * @param {import("./interview.mjs").Interview} interview
 * @param {number} now
 * @returns {Mode}
 */
export function modeOf(interview, now) {
  const { start, from } = interview;
  const { days, on, over } = distance(interview, now);
  if (on || over) return on ? "during" : "after";
  if (days === 0) return start && from - now >= 3 * HOUR ? "evening" : "half-hour";
  if (days === 1) return from - now >= 3 * HOUR ? "evening" : "half-hour";
  if (days <= 4) return "four-days";
  return days < 14 ? "week" : "month";
}

/**
 * Whether what belongs before the interview is of no use any more.
 * @param {Mode} mode
 * @returns {mode is "during" | "after"}
 */
export const begun = (mode) => mode === "during" || mode === "after";

/** Lists that a reader has to start by ticking something, because they do not concern everybody. */
const ON_REQUEST = new Set(["adjustments-request", "travel", "weighing-an-offer"]);

/** @type {Readonly<Record<string, (facts: Facts) => boolean>>} */
const ONLY_IF = {
  "logistics-video": ({ video }) => video,
  "logistics-on-site": ({ onSite }) => onSite,
  "the-presentation": ({ has }) => has("presentation"),
  "case-or-task": ({ has }) => has("case-or-task"),
};

/** What people write as the place of a call. */
const CALL = /^https?:|\b(zoom|teams|meet|webex|skype|facetime|video|online|remote|virtual)\b/i;

/**
 * Where the reader will be: on video if that was chosen or there is a link and no place; on site as well if
 * there is a place, and where nothing is known.
 * @param {{ formats: readonly string[], place: string, link: string }} event
 * @returns {Facts}
 */
export function factsOf({ formats, place, link }) {
  const somewhere = Boolean(place.trim()) && !CALL.test(place);
  const video = formats.includes("video") || (Boolean(link.trim()) && !somewhere);
  return { has: (id) => formats.includes(id), video, onSite: !video || somewhere };
}

/** The short form of another list, for when there is no time for that. */
const SHORT = "research-half-hour";

/**
 * Whether a checklist is part of the plan at all: if not, it is for other interviews ("apart") or for less time.
 * @param {string} list
 * @param {Facts} facts
 * @param {boolean} started whether something in it is ticked
 * @param {Mode} mode
 * @returns {"yes" | "apart" | "no"}
 */
export function concerns(list, facts, started, mode) {
  if (started) return "yes";
  if (list === SHORT && (mode === "month" || mode === "week")) return "no";
  return !ON_REQUEST.has(list) && (ONLY_IF[list]?.(facts) ?? true) ? "yes" : "apart";
}

/**
 * The lists that concern this reader.
 * @template {{ id: string, items: readonly { id: string }[] }} L
 * @param {readonly L[]} lists
 * @param {{ formats: readonly string[], place: string, link: string }} event
 * @param {ReadonlyMap<string, unknown>} ticks by item
 * @param {Mode} mode
 */
export function concerning(lists, event, ticks, mode) {
  const facts = factsOf(event);
  const started = (/** @type {L} */ { items }) => items.some(({ id }) => ticks.has(id));
  return lists.filter((list) => concerns(list.id, facts, started(list), mode) === "yes");
}

/** Lists that a short time drops as a whole, unless they have been started. */
const TOO_LONG = {
  "four-days": new Set(["research", "references"]),
  evening: new Set(["research", "references", "round-one-review"]),
  "half-hour": new Set([
    "research",
    "research-half-hour",
    "references",
    "round-one-review",
    "people",
    "stories",
    "travel",
  ]),
};

/** The few lines of other days that half an hour still has room for. */
const ON_THE_CARD = new Set(["numbers-from-round-one", "everything-on-one-card", "two-asks-a-person"]);

/**
 * Whether a line is still worth doing.
 * @param {Mode} mode
 * @param {{ id: string, list: string, due: import("./due.mjs").Due, started: boolean }} line
 * @param {number} now
 */
export function worth(mode, { id, list, due, started }, now) {
  const late = now > due.at;
  if (due.after) return now - due.at <= due.grace;
  if (begun(mode)) return false;
  if (mode === "month" || mode === "week") return true;
  if (!started && TOO_LONG[mode].has(list)) return false;
  if (mode === "four-days") return true;
  if (mode === "evening") return !late || (due.ahead > 0 && due.ahead <= 2);
  return late ? ON_THE_CARD.has(id) : due.ahead === 0 || ON_THE_CARD.has(id);
}
