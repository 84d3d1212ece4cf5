// @ts-check
/**
 * In the header of every page, for a reader who has something: when the interview is and how far away. A link to
 * the overview, not a live region: it is there to be looked at, and never interrupts.
 */

import { whole } from "../components/lib/elements.mjs";
import { gather } from "../components/lib/gather.mjs";
import { isSomething } from "../components/lib/kinds.mjs";
import { livedAt } from "../components/lib/lived.mjs";
import { everyMinute } from "../components/lib/minute.mjs";
import { glance } from "../components/lib/when.mjs";

/** What a reader may have before the day is known. */
const KINDS = ["event", "person", "story", "attempt", "tick"];

/** An interview of three weeks ago is no news. */
const LONG_AGO = 21 * 86_400_000;

/**
 * The words for the header; nothing for a reader without anything, and none of an interview long past.
 * @param {Record<string, import("../components/lib/gather.mjs").Things>} things
 * @param {number} now
 */
export function statusOf(things, now) {
  const interview = livedAt(things.event?.get("interview"), now);
  if (interview && now - interview.to > LONG_AGO) return null;
  if (interview) return glance(interview, now);
  const some = Object.entries(things).some(([kind, found]) =>
    [...found].some(([id, value]) => isSomething(`${kind}/${id}`, value)),
  );
  return some ? { when: "No date yet", how: "add it" } : null;
}

/**
 * The theme keeps its header when it brings another page, so this is called once.
 * @param {Document} document
 * @param {object} services
 * @param {import("../components/lib/store.mjs").Store} services.store
 * @param {() => number} services.now
 */
export function mountStatus(document, { store, now }) {
  const title = document.querySelector(".md-header__title");
  if (!title) return;
  const link = document.createElement("a");
  link.className = "study-status";
  const [label, when, how] = ["study-unseen", "study-status__when", "study-status__how"].map((name) => {
    const words = document.createElement("span");
    words.className = name;
    link.append(words, " ");
    return words;
  });
  if (!label || !when || !how) return;
  label.textContent = "Your interview:";

  const { signal } = new AbortController();
  /** @type {Parameters<typeof statusOf>[0]} */
  let things = {};
  const show = () => {
    const status = statusOf(things, now());
    if (!status) return link.remove();
    when.textContent = status.when;
    how.textContent = status.how;
    link.href = whole(status.when === "No date yet" ? "prepare/my-interview/" : "prepare/");
    if (!link.isConnected) title.after(link);
  };
  void gather(store, KINDS, signal, (all) => {
    things = all;
    show();
  }).then(() => everyMinute(signal, show));
}
