// @ts-check
/** When to practice next: on the days of the plan, where there is an interview to plan for. */

import { addDays, dayInWords } from "../lib/days.mjs";
import { livedAt } from "../lib/lived.mjs";
import { EVE, practicesFrom } from "../lib/spacing.mjs";
import { countdown, distance } from "../lib/when.mjs";
import { hereZone, wallAt } from "../lib/zone.mjs";

/** Where there is no date to count back from. */
const OPEN = 2;

/**
 * Today, by the clocks of the plan.
 * @param {import("../lib/shapes.mjs").Shape<"event">} event
 * @param {number} now
 */
export const dayOf = (event, now) => wallAt(now, livedAt(event, now)?.zone ?? hereZone()).date;

/**
 * When to come back, in words.
 * @param {import("../lib/shapes.mjs").Shape<"event">} event
 * @param {number} now
 * @param {readonly string[]} practiced days on which something was practiced, today among them
 */
export function comeBack(event, now, practiced) {
  const today = dayOf(event, now);
  const interview = livedAt(event, now);
  if (!interview) {
    const next = dayInWords(addDays(today, OPEN));
    return `Come back on ${next}. Once the date of the interview is set, the days are spread evenly up to it.`;
  }
  const { on, over } = distance(interview, now);
  if (on || over) return `Your interview ${countdown(interview, now)}, so there is nothing to come back for.`;
  const [next, ...later] = practicesFrom(today, interview.date, { event, practiced }).filter(
    ({ done }) => !done,
  );
  if (!next) return "Your plan has no more sessions. Ten minutes aloud before you leave is plenty.";
  const eve = next.minutes === EVE ? `, for ${EVE} minutes at most: it is the evening before` : "";
  const rest = later.length ? ` After that: ${later.map(({ day }) => dayInWords(day)).join("; ")}.` : "";
  return `Come back on ${dayInWords(next.day)}${eve}.${rest}`;
}
