// @ts-check
/**
 * A calendar file (RFC 5545). Times are written in UTC, so that no calendar has to know the clocks of a place;
 * the caller has worked them out.
 */

/**
 * @typedef {{ ahead: string, text: string }} Alarm `ahead` a duration such as PT2H or P1D
 *
 * @typedef {object} Happening
 * @property {string} uid the same for the same thing in each file
 * @property {string} summary
 * @property {number | string} start an instant, or a day YYYY-MM-DD for the whole of it
 * @property {number} [end] an instant
 * @property {string} [description]
 * @property {string} [location]
 * @property {string} [url]
 * @property {readonly Alarm[]} [alarms]
 *
 * @typedef {{ sequence: number, changed: number }} Edition which version of the file this is, and since when
 */

const OCTETS = 75;
const DAY = 86_400_000;

/**
 * @param {readonly Happening[]} happenings
 * @param {Edition} edition
 */
export function calendarText(happenings, edition) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Second Round//Second Round//EN",
    "CALSCALE:GREGORIAN",
    ...happenings.flatMap((happening) => eventLines(happening, edition)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/**
 * @param {Happening} happening
 * @param {Edition} edition
 */
function eventLines(
  { uid, summary, start, end, description, location, url, alarms = [] },
  { sequence, changed },
) {
  const whole = typeof start === "string";
  const next = whole ? new Date(Date.parse(start) + DAY).toISOString().slice(0, 10) : "";
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    // Without a METHOD the two say the same: when this version was made.
    `DTSTAMP:${utc(changed)}`,
    `LAST-MODIFIED:${utc(changed)}`,
    `SEQUENCE:${sequence}`,
    whole ? `DTSTART;VALUE=DATE:${start.replaceAll("-", "")}` : `DTSTART:${utc(start)}`,
    whole ? `DTEND;VALUE=DATE:${next.replaceAll("-", "")}` : `DTEND:${utc(end ?? start)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(whole ? ["TRANSP:TRANSPARENT"] : []),
    ...alarms.flatMap(({ ahead, text }) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(text)}`,
      `TRIGGER:-${ahead}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

/** @param {number} instant */
const utc = (instant) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Text as a value: half a character becomes a sign for one, other control characters go.
 * @param {string} text
 */
const escaped = (text) =>
  decoder
    .decode(encoder.encode(text))
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

/**
 * At most 75 octets a line, the space that a continuation begins with among them; never within a character.
 * @param {string} line
 */
function folded(line) {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
