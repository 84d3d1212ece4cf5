// @ts-check
/** One entry of a plan as a line: an item to tick, a practice session, a follow-up, the interview itself. */

import { hoursInWords } from "../lib/days.mjs";
import { element, link, whole } from "../lib/elements.mjs";
import { part } from "../lib/parts.mjs";
import { sessionsBetween } from "../lib/spacing.mjs";
import { dueInWords, practiceInWords } from "./words.mjs";

/**
 * @typedef {import("../lib/plan.mjs").Entry} Entry
 * @typedef {import("../lib/interview.mjs").Interview} Interview
 * @typedef {import("../lib/shapes.mjs").Shape<"event">} Event
 * @typedef {{ id: string, text: string, due: string | null }} Item
 * @typedef {{ id: string, title: string, link: string, items: Item[] }} List
 * @typedef {{ lists: List[], links: Readonly<Record<string, string>> }} Data
 */

/**
 * @param {HTMLElement} root with the pattern of a line that can be ticked
 * @param {import("../lib/mount.mjs").Services} services
 * @param {Data} data
 */
export function createLines(root, { store, persist, signal }, { lists, links }) {
  const byId = new Map(lists.map((list) => [list.id, list]));
  const texts = new Map(lists.flatMap(({ items }) => items.map(({ id, text }) => [id, text])));
  const pattern = part(root, "line").content.firstElementChild;

  /**
   * @param {import("../lib/plan.mjs").Line} entry
   * @param {Interview} interview
   */
  function tickable(entry, interview) {
    const line = /** @type {HTMLElement} */ (pattern.cloneNode(true));
    const list = byId.get(entry.list);
    const text = texts.get(entry.id) ?? "";
    line.dataset.id = entry.id;
    part(line, "text").textContent = text;
    part(line, "skipped-text").textContent = `: ${text}`;
    part(line, "due").textContent = dueInWords(entry, interview);
    Object.assign(part(line, "list"), { textContent: list?.title, href: whole(list?.link ?? "") });
    const keep = (/** @type {string | null} */ state) => {
      store.set(`tick/${entry.id}`, state);
      persist();
    };
    const tick = part(line, "tick");
    const skip = () => keep(line.dataset.state === "skipped" ? null : "skipped");
    tick.addEventListener("change", () => keep(tick.checked ? "done" : null), { signal });
    part(line, "skip-line").addEventListener("click", skip, { signal });
    return line;
  }

  /**
   * @param {Entry} entry
   * @param {Interview} interview
   * @param {Event} event
   */
  function lineOf(entry, interview, event) {
    if (entry.kind === "item") return tickable(entry, interview);
    if (entry.kind === "interview") {
      const hours = hoursInWords(interview.start, interview.end);
      const words = ["The interview", hours, event.place].filter(Boolean).join(", ");
      return element("li", "study-plan__occasion", words);
    }
    if (entry.kind === "followup") {
      const words = entry.what || "Follow up";
      const told = entry.late ? `${words} (was due earlier)` : words;
      return element("li", "", linked(links["after-the-day"], told));
    }
    const sessions = sessionsBetween(event.since, interview.date, event.practices === "one");
    const words = practiceInWords(entry, sessions[entry.number - 1]?.day ?? "");
    return element("li", "", linked(links.practice ?? links.questions, words));
  }

  return {
    lineOf,

    /**
     * A checklist by its name.
     * @param {string} id
     */
    listLink: (id) => linked(byId.get(id)?.link, byId.get(id)?.title ?? id),
  };
}

/**
 * @param {string | undefined} href
 * @param {string} words
 */
const linked = (href, words) => (href ? link(href, words) : words);
