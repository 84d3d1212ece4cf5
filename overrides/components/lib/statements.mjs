// @ts-check
/** What the reader stated in round one: as others will have noted it, and where it contradicts itself. */

import { entryOf } from "./json.mjs";

/** @typedef {import("./shapes.mjs").Shape<"stated">} Stated */

/** In the order in which they are asked for again. */
const TOPICS = { pay: "Pay", notice: "Notice", start: "Start date", result: "A result", other: "" };
/** Of these there is one truth each, whether or not its name was written down. */
const SINGLE = ["pay", "notice", "start"];
const COUNT = ["No", "One", "Two", "Three", "Four", "Five"];
const DIGITS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const FILLERS = new Set("a an the my your our of per about around some".split(" "));

/**
 * @param {Iterable<Stated>} all
 * @returns {{ label: string, value: string }[]} without those that say nothing yet
 */
export function spoken(all) {
  const order = Object.keys(TOPICS);
  const place = (/** @type {Stated} */ { topic }) => (order.indexOf(topic) + 1 || order.length) - 1;
  return [...all]
    .filter(({ value }) => value.trim())
    .sort((a, b) => place(a) - place(b))
    .map((one) => ({ label: labelOf(one), value: one.value.trim() }));
}

/**
 * @param {Iterable<Stated>} all
 * @returns {string[]} a sentence for each thing about which two different answers were written down
 */
export function conflicts(all) {
  return grouped([...all].filter(({ value }) => value.trim())).flatMap((group) => {
    const values = group
      .map(({ value }) => value.trim())
      .filter((value, index, values) => !values.slice(0, index).some((before) => agree(before, value)));
    if (values.length < 2) return [];
    const told = new Intl.ListFormat("en").format(values.map((value) => `“${value}”`));
    // A name that only some of them have need not be that of the others.
    const unnamed = group.find(({ what }) => !what.trim());
    const named = unnamed ?? /** @type {Stated} */ (group[0]);
    const count = COUNT[values.length] ?? values.length;
    const right = "Find out which one they heard. If it is not the right one, say so before anybody asks.";
    return [`${count} different answers about ${about(named)}: ${told}. ${right}`];
  });
}

/**
 * Things said about the same.
 * @param {Stated[]} all
 * @returns {Stated[][]}
 */
function grouped(all) {
  /** @type {Map<string, Stated[]>} */
  const groups = new Map();
  for (const one of all) {
    const what = words(one.what).join(" ");
    // About what it was is not known: nothing to compare it with.
    if (!what && !SINGLE.includes(one.topic)) continue;
    const key = `${one.topic}/${what}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const topic of SINGLE) {
    const unnamed = groups.get(`${topic}/`);
    const others = [...groups.keys()].filter((key) => key.startsWith(`${topic}/`) && key !== `${topic}/`);
    if (!unnamed || others.length !== 1) continue;
    groups.get(/** @type {string} */ (others[0]))?.push(...unnamed);
    groups.delete(`${topic}/`);
  }
  return [...groups.values()];
}

/**
 * The same answer in other words: the same numbers, and no word beside them that the other contradicts.
 * @param {string} a
 * @param {string} b
 */
function agree(a, b) {
  const [one, other] = [words(a), words(b)];
  const numbers = (/** @type {string[]} */ found) => found.filter((word) => /^\d/.test(word)).join(" ");
  const within = (/** @type {string[]} */ some, /** @type {string[]} */ all) =>
    some.every((word) => all.includes(word));
  return numbers(one) === numbers(other) && (within(one, other) || within(other, one));
}

/**
 * The words that count, numbers in digits: "€58k a year" and "58,000 per year" have the same.
 * @param {string} text
 * @returns {string[]}
 */
function words(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d)[,.' ’](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d+(?:\.\d+)?)\s?k\b/g, (_, number) => String(Math.round(Number(number) * 1000)))
    .replace(/[^\p{L}\p{N}.%]+/gu, " ")
    .split(" ")
    .map((word) => word.replace(/^\.+|\.+$/g, ""))
    .map((word) => (DIGITS.includes(word) ? String(DIGITS.indexOf(word)) : word))
    .filter((word) => word && !FILLERS.has(word));
}

/** @param {Stated} one */
const labelOf = ({ topic, what }) => what.trim() || entryOf(TOPICS, topic) || "Something else";

/** @param {Stated} one */
function about({ topic, what }) {
  return what.trim() ? `“${what.trim()}”` : (entryOf(TOPICS, topic) ?? "").toLowerCase();
}
