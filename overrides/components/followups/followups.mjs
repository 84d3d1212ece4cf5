// @ts-check
/** What to do by when, after the interview. */

import { element } from "../lib/elements.mjs";
import { todayAt } from "../lib/deadlines.mjs";
import { gather } from "../lib/gather.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { oneAtATime } from "../lib/one-at-a-time.mjs";
import { part, parts } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { keepThings } from "../lib/things.mjs";
import { byDay, dueTitle, nextWords, proposalWords, proposed } from "./propose.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function followups(root, services) {
  const { store, signal, now, persist } = services;
  part(root, "without").hidden = true;
  const named = part(root, "named");
  const blankTitle = part(root, "title").textContent;
  let event = shaped("event", await store.get("event/interview"));
  /** @type {import("../lib/things.mjs").Thing[]} */
  let kept = [];
  const today = () => todayAt(now(), event.zone);
  const read = (/** @type {import("../lib/things.mjs").Thing} */ { value }) => shaped("followup", value);

  /** Those of the proposals that are not on the list yet. */
  const missing = () => {
    const there = new Set(kept.map((thing) => read(thing).what));
    const days = { interview: event.date, named: named.value, today: today() };
    return proposed(days).filter(({ what }) => !there.has(what));
  };

  /**
   * @param {HTMLElement} form
   * @param {import("../lib/things.mjs").Thing | null} [thing] nothing for the blank one
   */
  const entitle = (form, thing) =>
    (part(form, "title").textContent = (thing && dueTitle(read(thing), today())) || blankTitle);

  function show() {
    const next = nextWords(kept.map(read), today());
    part(root, "next").hidden = !next;
    part(root, "next").textContent = next;
    const proposals = missing();
    part(root, "proposals").replaceChildren(...proposals.map((one) => element("li", "", proposalWords(one))));
    part(root, "take").hidden = !proposals.length;
  }

  const things = await keepThings(root, services, {
    kind: "followup",
    order: (a, b) => byDay(read(a), read(b)) || (a.id < b.id ? -1 : 1),
    named: (thing) => `“${read(thing).what || "Something to do"}”`,
    shown: entitle,
    changed: (latest) => {
      kept = latest;
      show();
    },
  });

  part(root, "propose").hidden = false;
  part(root, "propose").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
  named.addEventListener("input", show);
  const take = oneAtATime(async () => {
    const proposals = missing();
    const forms = [];
    for (const proposal of proposals) forms.push(await things.add({ ...proposal, done: false }));
    persist();
    part(root, "status").textContent =
      proposals.length === 1 ? "Put one date on the list." : `Put ${proposals.length} dates on the list.`;
    forms[0]?.querySelector("input")?.focus();
  });
  part(root, "take").addEventListener("click", take);
  await gather(store, ["event"], signal, (found) => {
    event = shaped("event", found.event?.get("interview"));
    show();
  });
  everyMinute(signal, () => {
    show();
    const things = new Map(kept.map((thing) => [thing.id, thing]));
    for (const form of parts(root, "thing")) entitle(form, things.get(form.dataset.id ?? ""));
  });
}
