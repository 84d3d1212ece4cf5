// @ts-check
/** Practice in sessions that can be left and taken up again. */

import { gather } from "../lib/gather.mjs";
import { oneAtATime } from "../lib/one-at-a-time.mjs";
import { part } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { createUndo, putBack } from "../lib/undo.mjs";
import { readBank } from "./bank.mjs";
import { createCard } from "./card.mjs";
import { comeBack, dayOf } from "./days.mjs";
import { showHistory } from "./history.mjs";
import { answerOf } from "./review.mjs";
import { lastAnswers, queueFor } from "./schedule.mjs";
import { createSessions } from "./sessions.mjs";
import { createSetup } from "./setup.mjs";
import { showSummary } from "./summary.mjs";

const VIEWS = ["resume", "setup", "card", "summary"];

/** @type {import("../lib/mount.mjs").Mount} */
export async function practice(root, services) {
  const { store, persist, signal, now } = services;
  const bank = readBank(root);
  const sessions = createSessions({ store, bank, now });
  const undo = createUndo(root, signal);
  /** @type {Record<string, import("../lib/gather.mjs").Things>} */
  let kept = {};
  let view = "";

  const attempts = () => bank.known(kept.attempt ?? []);
  const event = () => shaped("event", kept.event?.get("interview"));
  const today = () => dayOf(event(), now());
  const newest = () => [...(kept.session ?? [])].reverse();
  /** @returns {[string, import("../lib/shapes.mjs").Shape<"session">] | undefined} */
  const waiting = () => newest().find(([, { finished, queue }]) => !finished && queue.length);
  const queue = (/** @type {import("./setup.mjs").Chosen} */ chosen) =>
    queueFor(bank.list, lastAnswers(attempts()), chosen, today());

  const setup = createSetup(root, {
    bank,
    signal,
    size: (chosen) => queue(chosen).length,
    begin: oneAtATime(begin),
  });
  const card = createCard(part(root, "card"), services, async (deal, answered) => {
    await sessions.leave(deal, answered);
    await goOn(deal.session);
  });

  /** @param {string} name */
  function open(name) {
    if (view === "card") card.close();
    view = name;
    for (const one of VIEWS) part(root, one).hidden = one !== name;
  }

  /** @param {import("./setup.mjs").Chosen} chosen */
  async function begin(chosen) {
    undo.clear();
    persist();
    await goOn(await sessions.begin(chosen, queue(chosen)));
  }

  /** @param {string} id */
  async function goOn(id) {
    const deal = await sessions.next(id, today());
    if (signal.aborted) return;
    if (!deal) return finish(id);
    open("card");
    part(root, "unheard").hidden = setup.isHeard(deal.competency.id);
    part(root, "hear").href = setup.linkTo(deal.competency.id);
    card.show(deal);
  }

  /** @param {string} id */
  async function finish(id) {
    const answers = await sessions.end(id);
    const practiced = [...attempts().map(([, attempt]) => attempt.day), ...answers.map(({ day }) => day)];
    open("summary");
    showSummary(part(root, "summary"), answers, comeBack(event(), now(), practiced));
  }

  /** What is to be done first: go on with what was left, or choose. */
  function atRest() {
    const left = waiting();
    open(left ? "resume" : "setup");
    if (!left) return setup.show(newest()[0]?.[1]);
    const [, { place, queue }] = left;
    const at = Math.min((place ?? 0) + 1, queue.length);
    part(root, "left").textContent = `You left a session at question ${at} of ${queue.length}.`;
  }

  async function discard() {
    const [id] = waiting() ?? [];
    if (!id) return;
    const back = await sessions.discard(id);
    open("setup");
    setup.show();
    undo.offer("That session is gone. What you noted in it stays.", async () => {
      await back();
      open("resume");
      part(root, "go-on").focus();
    });
    part(root, "undo").focus();
  }

  /** @param {string} id */
  async function removeAnswer(id) {
    const key = `attempt/${id}`;
    const answer = await store.get(key);
    if (answer === null) return; // a second click
    await store.remove(key);
    undo.offer("Removed that answer.", async () => {
      await putBack(store, key, answer);
      part(root, "history").hidden = false; // it may have been the only one
      part(root, "history").querySelector("summary").focus();
    });
    part(root, "undo").focus();
  }

  /** @type {(name: string, act: () => unknown) => void} */
  const on = (name, act) => part(root, name).addEventListener("click", act, { signal });
  on("go-on", () => goOn(waiting()?.[0] ?? ""));
  on("another", oneAtATime(discard));
  on("leave", async () => {
    await store.flush();
    atRest();
    part(root, "go-on").focus();
  });
  on("again", () => {
    open("setup");
    setup.show();
    part(root, "setup").querySelector("select").focus();
  });

  await gather(store, ["session", "attempt", "rating", "event", "person"], signal, (things) => {
    kept = things;
    setup.learn({ ratings: kept.rating?.keys() ?? [], people: kept.person?.values() ?? [] });
    const past = attempts().flatMap(([id, attempt]) => {
      const answer = answerOf(bank, attempt);
      return answer ? [{ id, answer }] : [];
    });
    showHistory(part(root, "history"), past, removeAnswer);
    if (!view || view === "resume") atRest();
  });
  part(root, "without").hidden = true;
}
