// @ts-check
/** A score for each factor, in the form of an offer: controls without a name, since factors come and go. */

import { element } from "../lib/elements.mjs";
import { part } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { SCORES, factorName } from "./words.mjs";

/** @typedef {{ id: string, name: string, must: boolean }} Factor */

/** @param {HTMLFormElement} form */
const controls = (form) =>
  /** @type {HTMLSelectElement[]} */ ([...form.querySelectorAll("select[data-factor]")]);

/**
 * The controls for these factors; those that stand already stay, with the focus.
 * @param {HTMLFormElement} form
 * @param {readonly Factor[]} factors
 * @param {Readonly<Record<string, number>>} scores
 */
export function showScores(form, factors, scores) {
  const place = part(form, "scores");
  const standing = controls(form).map((select) => select.dataset.factor);
  if (standing.join() !== factors.map(({ id }) => id).join()) place.replaceChildren(...factors.map(control));
  part(form, "scored").hidden = !factors.length;
  for (const select of controls(form)) {
    const factor = factors.find(({ id }) => id === select.dataset.factor);
    const name = select.closest("label")?.querySelector("span");
    if (name && factor)
      name.textContent = factor.must ? `${factorName(factor)} (a must)` : factorName(factor);
    select.value = String(scores[select.dataset.factor ?? ""] ?? "");
  }
}

/** @param {Factor} factor */
function control({ id }) {
  const select = element("select", "", new Option("No score yet", ""));
  select.dataset.factor = id;
  select.autocomplete = "off";
  select.append(...SCORES.map((words, score) => new Option(`${score}: ${words}`, String(score))));
  return element("label", "study-field", element("span", "study-field__name"), select);
}

/**
 * What is kept of the form: its fields, and the scores, those of factors that are gone included.
 * @param {HTMLFormElement} form
 * @param {import("../lib/thing.mjs").Value} typed
 * @param {import("../lib/thing.mjs").Value | null} before
 */
export function withScores(form, typed, before) {
  /** @type {Record<string, number>} */
  const scores = { ...shaped("offer", before).scores };
  for (const select of controls(form)) {
    const factor = select.dataset.factor ?? "";
    if (select.value) scores[factor] = Number(select.value);
    else delete scores[factor];
  }
  return Object.keys(scores).length || before?.scores ? { ...typed, scores } : typed;
}
