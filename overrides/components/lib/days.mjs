// @ts-check
/** Calendar days as YYYY-MM-DD and times as HH:MM: no zone, no clock, only counting. */

const DAY = 86_400_000;

/** @param {string} day */
const count = (day) => Date.parse(`${day}T00:00:00Z`) / DAY;

/**
 * Whether it is a day of the calendar, such as 2026-03-06, and none such as 2026-02-30.
 * @param {string} text
 */
export const isDay = (text) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(count(text)) && addDays(text, 0) === text;

/** @param {string} text */
export const isTime = (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * A date field gives 0202 while somebody types 2026: a day, but not yet the one that they mean.
 * @param {string} text
 */
export const isWholeDay = (text) => isDay(text) && text >= "1990";

/**
 * @param {string} day
 * @param {number} days
 */
export const addDays = (day, days) => new Date((count(day) + days) * DAY).toISOString().slice(0, 10);

/**
 * @param {string} from
 * @param {string} to
 */
export const daysBetween = (from, to) => count(to) - count(from);

/**
 * @param {Intl.DateTimeFormatOptions} options
 * @returns {(day: string) => string}
 */
const format = (options) => {
  const written = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
  return (day) => written.format(count(day) * DAY);
};

/** "Friday" */
export const weekday = format({ weekday: "long" });

/** "Friday, March 6" */
export const dayInWords = format({ weekday: "long", month: "long", day: "numeric" });

/** "Friday, March 6, 2026" */
export const dayWithYear = format({ weekday: "long", month: "long", day: "numeric", year: "numeric" });

/** "Fri" */
export const shortWeekday = format({ weekday: "short" });

/** "Mar 6" */
export const shortDay = format({ month: "short", day: "numeric" });
