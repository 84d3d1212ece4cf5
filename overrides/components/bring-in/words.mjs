// @ts-check
/** The sentences of a preview and of what was brought in. Pure. */

import { daysAgo } from "../lib/backup.mjs";
import { total } from "../lib/compare.mjs";
import { counted } from "../lib/kinds.mjs";

/** @typedef {import("../lib/compare.mjs").Group} Group */

/** @type {Readonly<Record<import("../lib/compare.mjs").Change, string>>} */
const HEADINGS = Object.freeze({
  added: "Would be added",
  changed: "Would be changed, because the copy is later",
  removed: "Would be removed, because you removed it later on the other side",
  older: "Stays as it is here, because what is here is later",
  same: "Is the same already",
});
const NAMED = 3;

/**
 * A heading with a line for each kind.
 * @param {readonly Group[]} groups
 * @param {import("../lib/incoming.mjs").Incoming} copy
 * @returns {[string, string[]][]}
 */
export function previewInWords(groups, { unreadable, aside }) {
  /** @type {Map<string, string[]>} */
  const told = new Map();
  for (const { change, kind, names } of groups) {
    const line = counted(kind, names.length);
    const lines = told.get(HEADINGS[change]) ?? [];
    const nameless = change === "same" || !names.some(Boolean);
    lines.push(nameless ? line : `${line}: ${someOf(names)}`);
    told.set(HEADINGS[change], lines);
  }
  if (unreadable.length) {
    told.set("Cannot be read, and stays out", [`${things(unreadable.length)}: ${someOf(unreadable)}`]);
  }
  if (aside.length) told.set("Was set aside there, and would be kept here too", [things(aside.length)]);
  return [...told];
}

/**
 * @param {import("../lib/incoming.mjs").Incoming} copy
 * @param {number} now
 */
export function madeInWords({ records, made }, now) {
  const size = `It holds ${things(records.size)}.`;
  if (made === null || made > now) return size;
  const day = new Date(made).toLocaleDateString("en", { day: "numeric", month: "long", year: "numeric" });
  return `It was saved on ${day}, ${daysAgo(made, now)}. ${size}`;
}

/**
 * "2 added, 1 changed and 57 the same"
 * @param {readonly Group[]} groups
 */
export function sumInWords(groups) {
  const sums = /** @type {const} */ (["added", "changed", "removed"]).flatMap((change) => {
    const sum = total(groups, change);
    return sum ? [`${sum.toLocaleString("en")} ${change}`] : [];
  });
  return new Intl.ListFormat("en").format(sums);
}

/** @param {number} count */
const things = (count) => (count === 1 ? "one thing" : `${count.toLocaleString("en")} things`);

/** @param {readonly string[]} names empty where there is none */
function someOf(names) {
  const some = names
    .filter(Boolean)
    .slice(0, NAMED)
    .map((name) => `“${name.slice(0, 80)}”`);
  const more = names.length - some.length;
  return new Intl.ListFormat("en").format(more ? [...some, `${more.toLocaleString("en")} more`] : some);
}
