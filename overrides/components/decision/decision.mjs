// @ts-check
/** Offers, where one is now among them: what must be, what counts, and what the weighing can say. */

import { todayAt } from "../lib/deadlines.mjs";
import { element } from "../lib/elements.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { oneAtATime } from "../lib/one-at-a-time.mjs";
import { part, standAside } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { keepThings } from "../lib/things.mjs";
import { showResult } from "./result.mjs";
import { showScores, withScores } from "./scores.mjs";
import { HERE, deadlineWords, factorName, offerName } from "./words.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function decision(root, services) {
  const { store, signal, now, persist } = services;
  standAside(root);
  const [factorsRoot, offersRoot] = [part(root, "factors"), part(root, "offers")];
  const event = shaped("event", await store.get("event/interview"));
  const today = () => todayAt(now(), event.zone);
  /** @type {import("./result.mjs").Factor[]} */
  let factors = [];
  /** @type {import("./result.mjs").Offer[]} */
  let offers = [];
  /** What each form of an offer was last shown with. @type {Map<HTMLFormElement, Readonly<Record<string, number>>>} */
  const scores = new Map();

  const rescore = () => {
    for (const [form, kept] of scores)
      if (form.isConnected) showScores(form, factors, kept);
      else scores.delete(form);
  };
  const showDeadlines = () => {
    const deadlines = offers
      .map((offer) => deadlineWords(offerName(offer), offer.deadline, today()))
      .filter(Boolean);
    part(root, "deadlines").hidden = !deadlines.length;
    part(root, "deadlines").replaceChildren(...deadlines.map((words) => element("li", "", words)));
  };
  const show = () => {
    showResult(root, factors, offers);
    showDeadlines();
    part(root, "here").hidden = offers.some(({ name }) => name === HERE);
  };

  await keepThings(factorsRoot, services, {
    kind: "factor",
    named: ({ value }) => `“${factorName({ id: "", ...shaped("factor", value) })}”`,
    amend: (_, typed) => ({ ...typed, weight: Number(typed.weight) || null }),
    changed(things) {
      factors = things.map(({ id, value }) => ({ id, ...shaped("factor", value) }));
      rescore();
      show();
    },
  });
  const kept = await keepThings(offersRoot, services, {
    kind: "offer",
    named: ({ value }) => `“${offerName({ id: "", ...shaped("offer", value) })}”`,
    amend: withScores,
    shown(form, thing) {
      const offer = shaped("offer", thing?.value);
      part(form, "title").textContent = thing ? offerName({ id: "", ...offer }) : "An offer";
      scores.set(form, offer.scores);
      showScores(form, factors, offer.scores);
    },
    changed(things) {
      offers = things.map(({ id, value }) => ({ id, ...shaped("offer", value) }));
      show();
    },
  });
  const addHere = oneAtATime(async () => {
    const form = await kept.add({ name: HERE });
    persist();
    /** @type {HTMLElement | null} */ (form.querySelector("[name=pay]"))?.focus();
  });
  part(root, "here").addEventListener("click", addHere);
  everyMinute(signal, showDeadlines);
}
