// @ts-check
/** Calendar days as YYYY-MM-DD and times as HH:MM, counted and in words: no zone, and no telling what time it is. */

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
 * A date field gives 0202 while somebody types 2026: a day, but not yet the one that they mean. And behind 9999 no
 * day is written as a day any more.
 * @param {string} text
 */
export const isWholeDay = (text) => isDay(text) && text >= "1990" && text < "2200";

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

/** Whether the reader's clocks count to twelve. Their browser draws the fields for a time in the same way. */
const countsToTwelve = () =>
  Boolean(new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions().hour12);

/**
 * "9:00 AM", or "09:00" for a reader who counts to twenty-four. It never breaks over two lines.
 * @param {string} time HH:MM, or anything else, which stays as it is
 * @param {boolean} [twelve]
 */
export function timeInWords(time, twelve = countsToTwelve()) {
  if (!twelve || !isTime(time)) return time;
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 || 12}${time.slice(2)}\u00a0${hour < 12 ? "AM" : "PM"}`;
}

/**
 * "9:00 AM to 12:30 PM", or as much of it as is known
 * @param {string} start
 * @param {string} end
 */
export const hoursInWords = (start, end) =>
  [start, end]
    .filter(Boolean)
    .map((time) => timeInWords(time))
    .join(" to ");
