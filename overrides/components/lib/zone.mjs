// @ts-check
/**
 * The time on the wall in a place, as an instant and back, from what the browser knows of the world's clocks.
 * An instant is in milliseconds since 1970.
 */

/** @typedef {{ date: string, time: string }} Wall a day YYYY-MM-DD and a time HH:MM */

const DAY = 86_400_000;

/** @type {Map<string, Intl.DateTimeFormat>} */
const clocks = new Map();

/** @param {string} zone an IANA name; throws RangeError where the browser has none of it */
function clock(zone) {
  let found = clocks.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    clocks.set(zone, found);
  }
  return found;
}

/** @param {string} zone */
export function isZone(zone) {
  try {
    clock(zone);
    return zone !== "";
  } catch {
    return false;
  }
}

/** The zone of this device. */
export const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";

/**
 * How far the clocks of a zone are ahead of UTC at an instant, in milliseconds.
 * @param {number} instant
 * @param {string} zone
 */
export function offsetAt(instant, zone) {
  const found = Object.fromEntries(
    clock(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const { year, month, day, hour, minute, second } = found;
  const wall = Date.parse(`${year?.padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * @param {number} instant
 * @param {string} zone
 * @returns {Wall}
 */
export function wallAt(instant, zone) {
  const text = new Date(instant + offsetAt(instant, zone)).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/**
 * Every instant at which the clocks of a zone show this: one as a rule; none in the hour that is left out when
 * they go forward; two in the hour that comes twice when they go back.
 * @param {Wall} wall
 * @param {string} zone
 */
export function instantsOf({ date, time }, zone) {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsets = new Set([-DAY, 0, DAY].map((away) => offsetAt(wall + away, zone)));
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === wall)
    .sort((a, b) => a - b);
}

/**
 * One instant for each time on the wall, as RFC 5545 (3.3.5) chooses: the first of two; for a time that is left
 * out, the one that the clocks would have shown had they not gone forward.
 * @param {Wall} wall
 * @param {string} zone
 */
export function instantOf({ date, time }, zone) {
  const [first] = instantsOf({ date, time }, zone);
  if (first !== undefined) return first;
  const wall = Date.parse(`${date}T${time}:00Z`);
  return wall - offsetAt(wall - DAY, zone);
}

/**
 * What the clocks of a zone do to a time: nothing, leave it out, or show it twice.
 * @param {Wall} wall
 * @param {string} zone
 * @returns {"once" | "never" | "twice"}
 */
export function timesShown(wall, zone) {
  const { length } = instantsOf(wall, zone);
  return length === 1 ? "once" : length ? "twice" : "never";
}

/**
 * The place that a zone is named after: "New York" for America/New_York.
 * @param {string} zone
 */
export const placeOf = (zone) => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
