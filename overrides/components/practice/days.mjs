// @ts-check
/** On which days to practice: evenly spaced, never past the interview. Days are YYYY-MM-DD. */

const DAY = 24 * 60 * 60 * 1000;
/** The longest gap: that of two weeks on the page about studying. */
const LONGEST = 3;
/** Where there is no date to count back from. */
const OPEN = 2;
/** Practice longer ago than that belongs to another interview. */
const RUN_UP = 28;

/**
 * The days from today on, the last one the day before the interview. Gaps differ by a day at most.
 * @param {{ today: string, interview: string, practiced: Iterable<string> }} known days on which something was
 *   practiced, in any order; an interview without a date is ""
 * @returns {string[]} without today where something was practiced today
 */
export function practiceDays({ today, interview, practiced }) {
  const now = numbered(today);
  if (now === null) return [];
  const before = [...practiced].flatMap((day) => numbered(day) ?? []).filter((day) => day <= now);
  const recent = before.filter((day) => day >= now - RUN_UP);
  const done = recent.includes(now);
  const on = numbered(interview);
  if (on === null) return [written(Math.max(now, ...recent.map((day) => day + OPEN)))];
  const first = Math.min(now, ...recent);
  return between(first, on - 1)
    .filter((day) => day > now || (day === now && !done))
    .map(written);
}

/**
 * Both ends and evenly spaced days between them: five sittings, or more where the gaps would get long.
 * @param {number} first
 * @param {number} last
 */
function between(first, last) {
  const span = last - first;
  if (span < 0) return [];
  const gap = Math.min(LONGEST, Math.max(1, Math.round(span / 4)));
  const steps = Math.max(1, Math.round(span / gap));
  const days = Array.from({ length: steps + 1 }, (_, step) => first + Math.round((step * span) / steps));
  return [...new Set(days)];
}

/**
 * The day of a moment, where the reader's interview is.
 * @param {number} now in milliseconds since 1970
 * @param {string} zone an IANA name; that of the device where it is none
 */
export function dayOf(now, zone) {
  const year = /** @type {const} */ ({ year: "numeric", month: "2-digit", day: "2-digit" });
  try {
    return new Intl.DateTimeFormat("en-CA", { ...year, timeZone: zone || undefined }).format(now);
  } catch {
    return new Intl.DateTimeFormat("en-CA", year).format(now);
  }
}

/**
 * A day as a person says it: "Thursday, May 7".
 * @param {string} day
 */
export function spoken(day) {
  const at = numbered(day);
  const form = /** @type {const} */ ({ weekday: "long", month: "long", day: "numeric", timeZone: "UTC" });
  return at === null ? day : new Intl.DateTimeFormat("en-US", form).format(at * DAY);
}

/** @param {string} text */
export const isDay = (text) => numbered(text) !== null;

/** @param {string} day */
function numbered(day) {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) / DAY : NaN;
  return Number.isInteger(at) && written(at) === day ? at : null;
}

/** @param {number} at days since 1970 */
const written = (at) => new Date(at * DAY).toISOString().slice(0, 10);
