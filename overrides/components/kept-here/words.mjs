// @ts-check
/** The sentences about what is kept. Pure. */

import { daysAgo } from "../lib/backup.mjs";
import { countKinds, countsInWords } from "../lib/kinds.mjs";

/**
 * @param {Iterable<[string, import("../lib/records.mjs").StoredRecord]>} records
 * @param {object} [state]
 * @param {boolean} [state.refused] whether the browser gives this page no storage
 * @param {boolean} [state.whole] whether everything could be read
 */
export function countsOf(records, { refused = false, whole = true } = {}) {
  const counts = countKinds(records);
  if (!whole)
    return "Not everything could be read just now. It is still there: reload this page to try again.";
  if (counts.length)
    return `${countsInWords(counts)}${refused ? ", and only until you close this page" : ""}.`;
  return refused
    ? "Nothing, and nothing can be: this browser refuses storage here."
    : "Nothing yet. What you tick and write on the pages of this site will be counted here.";
}

/**
 * @param {import("../lib/backup.mjs").BackupState} state
 * @param {number} now
 */
export function lastInWords({ last, fresh, due, waited }, now) {
  if (last === null && !fresh) return "Never, and there is nothing to save yet.";
  const when = last === null ? "Never." : `${capital(daysAgo(last, now))}.`;
  if (!fresh) return `${when} It has everything that is here now.`;
  const missing =
    last === null ? "" : ` ${fresh === 1 ? "One thing is" : `${fresh} things are`} not in it yet.`;
  return `${when}${missing}${due ? ` The oldest has waited ${waited} days: save a copy now.` : ""}`;
}

/** @param {number} count */
export const asideInWords = (count) =>
  count === 1
    ? "One thing could not be read. It was kept as it was found."
    : `${count} things could not be read. They were kept as they were found.`;

/**
 * @param {boolean} kept whether the pages are
 * @param {boolean} [refused] whether what the reader writes is not
 */
export function offlineInWords(kept, refused = false) {
  if (!kept) {
    return "These pages do not open: this browser does not keep them, as in some private windows or on a full device.";
  }
  const rest = refused ? " and the search works" : ", the search works, and what you write is kept";
  return `These pages open in this browser${rest}.`;
}

/**
 * Whether the browser has promised not to clear what it keeps.
 * @param {boolean | undefined} promised undefined where it cannot say
 * @param {{ asked: boolean, refused: boolean }} state
 */
export function promiseInWords(promised, { asked, refused }) {
  if (refused) return "No: this browser refuses storage here, so there is nothing to keep.";
  if (promised) return "Yes: the browser will not clear it to make room.";
  if (promised === undefined) return "This browser does not say.";
  return asked
    ? "It said no. Browsers promise it to sites that they have seen you use; ask again in a few days."
    : "Not yet: the browser may clear it when the device runs out of room.";
}

/** @param {{ usage?: number, quota?: number }} estimate */
export const roomInWords = ({ usage = 0, quota = 0 }) =>
  `About ${inBytes(usage)} of the ${inBytes(quota)} that the browser allows this address, pages included.`;

/** @param {number} bytes */
function inBytes(bytes) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const size = bytes / 1000 ** step;
  return `${size.toLocaleString("en", { maximumFractionDigits: size < 10 && step ? 1 : 0 })} ${units[step]}`;
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
