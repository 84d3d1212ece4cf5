// @ts-check
/** One question: answer it aloud, take its probes, then see what is credited and give the answer a number. */

import { endsWith } from "../lib/ends.mjs";
import { part } from "../lib/parts.mjs";
import { keepThing } from "../lib/thing.mjs";
import { fillLines } from "./lines.mjs";
import { clock } from "./review.mjs";
import { createRecorder } from "./recorder.mjs";
import { createTimer } from "./timer.mjs";

/** @typedef {import("./sessions.mjs").Deal} Deal */

/**
 * @param {HTMLElement} root the part "card"
 * @param {import("../lib/mount.mjs").Services} services
 * @param {(deal: Deal, answered: { seconds: number | null } | null) => unknown} next the reader is done with this
 *   one, or skips it
 */
export function createCard(root, services, next) {
  const { signal } = services;
  const timer = createTimer(root, services);
  const recorder = createRecorder(root, signal, () => timer.start());
  const probes = part(root, "probes");
  let ends = new AbortController();
  /** @type {Deal} */
  let deal;
  /** @type {number | null} how long the answer took, before the probes */
  let seconds = null;

  /** @param {Deal} given */
  function show(given) {
    close();
    deal = given;
    const { question, competency, wording, place, of, attempt, last } = given;
    seconds = typeof attempt?.seconds === "number" ? attempt.seconds : null;
    root.hidden = false;
    part(root, "place").textContent =
      `Question ${place + 1} of ${of}${given.facts.variant ? ", in its other wording" : ""}`;
    part(root, "prompt").textContent = wording;
    part(root, "next").textContent = last ? "Finish" : "Next question";
    part(root, "of").textContent = competency.name;
    part(root, "anchor-1").textContent = competency.anchors.one;
    part(root, "anchor-3").textContent = competency.anchors.three;
    part(root, "anchor-5").textContent = competency.anchors.five;
    part(root, "bank").hash = question.id;
    fillLines(part(root, "credited"), question.credited);
    fillLines(part(root, "loses"), question.loses);
    fillLines(probes, []);
    part(root, "probing").hidden = true;
    part(root, "probe").hidden = false;
    part(root, "probe").textContent = "First probe";
    turnTo("asking");
    ends = endsWith(signal);
    void keepThing(
      part(root, "rating"),
      { ...services, signal: ends.signal },
      { key: given.key, value: attempt, amend: (typed) => ({ ...typed, ...given.facts, ...marks(typed) }) },
    );
    if (attempt) reveal();
    part(root, "prompt").focus();
  }

  /** @param {"asking" | "marking"} side */
  function turnTo(side) {
    for (const name of ["clock", "asking", "onward"]) part(root, name).hidden = side !== "asking";
    for (const name of ["marking", "next"]) part(root, name).hidden = side !== "marking";
  }

  /** @param {import("../lib/thing.mjs").Value} typed */
  const marks = ({ score }) => ({ score: Number(score) || null, seconds });

  function probe() {
    seconds ??= timer.seconds || null;
    timer.again();
    const { probes: all } = deal.question;
    fillLines(probes, all.slice(0, probes.children.length + 1));
    part(root, "probing").hidden = false;
    part(root, "probe").textContent = "Next probe";
    if (probes.children.length < all.length) return;
    part(root, "probe").hidden = true;
    part(root, "reveal").focus();
  }

  function reveal() {
    seconds ??= timer.seconds || null;
    timer.stop();
    recorder.stop();
    fillLines(probes, deal.question.probes);
    part(root, "probing").hidden = false;
    turnTo("marking");
    if (seconds) part(root, "place").append(`. Your answer took ${clock(seconds)}`);
    part(root, "marked").focus();
  }

  function close() {
    ends.abort();
    timer.reset();
    recorder.discard();
    root.hidden = true;
  }

  /** @type {(name: string, act: () => unknown) => void} */
  const on = (name, act) => part(root, name).addEventListener("click", act, { signal });
  on("toggle", () => timer.toggle());
  on("probe", probe);
  on("reveal", reveal);
  on("skip", () => next(deal, null));
  on("next", () => next(deal, { seconds }));
  root.addEventListener(
    "keydown",
    (event) => {
      const typing = /** @type {HTMLElement} */ (event.target).closest(
        "button, a, input, textarea, audio, summary",
      );
      if (event.key !== " " || event.repeat || typing || part(root, "asking").hidden) return;
      event.preventDefault();
      timer.toggle();
    },
    { signal },
  );
  signal.addEventListener("abort", () => ends.abort());

  return { show, close };
}
