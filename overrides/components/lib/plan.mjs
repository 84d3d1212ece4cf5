// @ts-check
/** The plan worked back from the hour of the interview: what to do on which day, and what it leaves out. */

import { addDays, daysBetween, isWholeDay } from "./days.mjs";
import { dueOf } from "./due.mjs";
import { practicesFrom } from "./spacing.mjs";
import { concerns, factsOf, modeOf, worth } from "./triage.mjs";
import { wallAt } from "./zone.mjs";

/**
 * @typedef {{ id: string, due: string | null }} Item
 * @typedef {{ id: string, items: readonly Item[] }} List
 *
 * @typedef {{ kind: "item", id: string, list: string, due: string, at: number, late: boolean, done: boolean }} Line
 * @typedef {{ kind: "practice" } & Omit<import("./spacing.mjs").Practice, "day">} Practice
 * @typedef {{ kind: "followup", id: string, what: string, late: boolean }} FollowUp
 * @typedef {{ kind: "interview" }} Occasion
 * @typedef {Line | Practice | FollowUp | Occasion} Entry
 *
 * @typedef {object} Plan
 * @property {import("./triage.mjs").Mode} mode
 * @property {string} today YYYY-MM-DD in the interview's zone
 * @property {{ day: string, entries: Entry[] }[]} days today first, even where nothing is to be done
 * @property {{ list: string, count: number }[]} dropped lines that are no longer worth doing, or do not fit
 * @property {string[]} apart lists that do not concern everybody, and that nobody has started
 * @property {number} done lines of earlier days that are done
 *
 * @typedef {object} Given
 * @property {import("./interview.mjs").Interview} interview
 * @property {import("./shapes.mjs").Shape<"event">} event
 * @property {readonly List[]} lists
 * @property {ReadonlyMap<string, unknown>} ticks by item: "done" or "skipped"
 * @property {readonly string[]} practiced days on which an answer was practiced
 * @property {ReadonlyMap<string, { what: string, date: string, done: boolean }>} [followups]
 * @property {number} now
 */

/**
 * @param {Given} given
 * @returns {Plan}
 */
export function planOf(given) {
  const { interview, event, lists, ticks, now } = given;
  const today = wallAt(now, interview.zone).date;
  const mode = modeOf(interview, now);
  const facts = factsOf(event);
  /** @type {Map<string, Entry[]>} */
  const days = new Map([[today, []]]);
  const put = (/** @type {string} */ day, /** @type {Entry} */ entry) => {
    if (!days.has(day)) days.set(day, []);
    days.get(day)?.push(entry);
  };
  /** @type {Plan["dropped"]} */
  const dropped = [];
  /** @type {Line[]} */
  const late = [];
  /** @type {string[]} */
  const apart = [];
  let done = 0;

  for (const { id: list, items } of lists) {
    const started = items.some(({ id }) => ticks.has(id));
    const concern = concerns(list, facts, started, mode);
    if (concern === "apart" && items.some(({ due }) => due)) apart.push(list);
    if (concern !== "yes") continue;
    let count = 0;
    for (const { id, due: text } of items) {
      const due = dueOf(text, interview);
      if (!due || !text || ticks.get(id) === "skipped") continue;
      /** @type {Line} */
      const line = {
        kind: "item",
        id,
        list,
        due: text,
        at: due.at,
        late: now > due.at,
        done: ticks.get(id) === "done",
      };
      if (line.done && due.day < today) done += 1;
      else if (line.done) put(due.day, { ...line, late: false });
      else if (!worth(mode, { id, list, due, started }, now)) count += 1;
      else if (line.late && due.after) put(today, line);
      else if (line.late) late.push(line);
      else put(due.day, line);
    }
    if (count) dropped.push({ list, count });
  }

  spread(late, today, interview.date, put);
  if (mode !== "half-hour")
    for (const { day, ...practice } of practicesFrom(today, interview.date, given))
      put(day, { kind: "practice", ...practice });
  for (const [id, { what, date, done }] of given.followups ?? [])
    if (!done && isWholeDay(date))
      put(date < today ? today : date, { kind: "followup", id, what, late: date < today });
  if (interview.date >= today) put(interview.date, { kind: "interview" });
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    mode,
    today,
    days: sorted.map(([day, entries]) => ({ day, entries: entries.sort(byTime(interview)) })),
    dropped,
    apart,
    done,
  };
}

/**
 * What is late does not all fall on today: it goes evenly over the days up to the one before the eve.
 * @param {Line[]} late
 * @param {string} today
 * @param {string} date
 * @param {(day: string, entry: Entry) => void} put
 */
function spread(late, today, date, put) {
  const days = Math.max(1, daysBetween(today, date) - 1);
  const inOrder = late.sort((a, b) => a.at - b.at);
  for (const [index, line] of inOrder.entries())
    put(addDays(today, Math.floor((index * days) / inOrder.length)), line);
}

/**
 * Practice comes first on its day, and what is due at no hour comes last.
 * @param {import("./interview.mjs").Interview} interview
 * @returns {(a: Entry, b: Entry) => number}
 */
function byTime({ from }) {
  const others = { practice: -1, interview: from + 1, followup: Infinity };
  const at = (/** @type {Entry} */ entry) => (entry.kind === "item" ? entry.at : others[entry.kind]);
  return (a, b) => at(a) - at(b) || 0;
}
