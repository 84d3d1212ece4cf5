// @ts-check
/** What is still to be ticked in the checklists. Pure. */

import { dueOf } from "../lib/due.mjs";
import { concerning, modeOf, worth } from "../lib/triage.mjs";

/**
 * @typedef {{ id: string, was: string[], text: string, due: string | null }} Item
 * @typedef {{ id: string, title: string, items: Item[] }} List
 */

/**
 * In the lists that concern this reader, without what is no longer worth doing. Nothing where the reader has neither
 * an interview nor a tick: that would be every list there is.
 * @param {object} given
 * @param {readonly List[]} given.lists
 * @param {ReadonlyMap<string, unknown>} given.ticks
 * @param {import("../lib/shapes.mjs").Shape<"event">} given.event
 * @param {import("../lib/interview.mjs").Interview | null} given.interview
 * @param {ReadonlySet<string>} given.elsewhere lines that another sheet has
 * @param {number} given.now
 * @returns {{ title: string, items: { text: string, due: string }[] }[]}
 */
export function openLists({ lists, ticks, event, interview, elsewhere, now }) {
  if (!interview && !ticks.size) return [];
  const mode = interview ? modeOf(interview, now) : "month";
  return concerning(lists, event, ticks, mode)
    .map(({ id: list, title, items }) => {
      const started = items.some(({ id }) => ticks.has(id));
      const open = items.filter(({ id, due: text }) => {
        const due = interview && dueOf(text, interview);
        const late = due && !worth(mode, { id, list, due, started }, now);
        return !ticks.has(id) && !elsewhere.has(id) && !late;
      });
      return { title, items: open.map(({ text, due }) => ({ text, due: due ?? "" })) };
    })
    .filter(({ items }) => items.length);
}
