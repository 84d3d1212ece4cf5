// @ts-check
/** What to practice: with whom, on which competencies, for how long. */

import { fillFields, readFields } from "../lib/fields.mjs";
import { part, parts } from "../lib/parts.mjs";
import { fits } from "./schedule.mjs";

/**
 * @typedef {import("./schedule.mjs").Choice & { readonly minutes: number }} Chosen
 * @typedef {{ ratings: Iterable<string>, people: Iterable<{ name: string, interviewer: string }> }} Known
 */

/**
 * @param {HTMLElement} root the component
 * @param {{ bank: import("./bank.mjs").Bank, signal: AbortSignal, size: (chosen: Chosen) => number,
 *   begin: (chosen: Chosen) => unknown }} options `size` is how many questions a session would have
 */
export function createSetup(root, { bank, signal, size, begin }) {
  const form = part(root, "setup");
  /** @type {Set<string>} competencies of which a worked answer has been scored */
  let heard = new Set();

  /** @returns {Chosen} */
  function chosen() {
    const { interviewer, competencies, minutes, level, setting } = readFields(form);
    return /** @type {any} */ ({ interviewer, competencies, minutes: Number(minutes), level, setting });
  }

  function tell() {
    const choice = chosen();
    const found = bank.list.filter((question) => fits(question, choice)).length;
    part(form, "found").textContent = found
      ? `${counted(found)} to choose from. This session takes ${size(choice)}.`
      : "No question fits all of this. Choose anyone, or one more competency.";
    part(form, "begin").setAttribute("aria-disabled", String(!found));
    for (const link of parts(form, "calibrate")) {
      link.hidden = heard.has(link.dataset.id) || !choice.competencies.includes(link.dataset.id);
    }
    const any = parts(form, "calibrate").some((link) => !link.hidden);
    part(form, "calibration").hidden = !any && (choice.competencies.length > 0 || heard.size > 0);
    part(form, "calibrate-any").hidden = any;
    part(form, "calibrate-these").hidden = !any;
  }

  form.addEventListener("input", tell, { signal });
  form.addEventListener(
    "submit",
    (/** @type {Event} */ event) => {
      event.preventDefault();
      if (size(chosen())) begin(chosen());
    },
    { signal },
  );

  return {
    /** @param {string} id of a competency */
    isHeard: (id) => heard.has(id),

    /** @param {string} id of a competency */
    linkTo: (id) => form.querySelector(`[data-part=calibrate][data-id="${CSS.escape(id)}"] a`)?.href ?? "",

    /** @param {Known} known */
    learn({ ratings, people }) {
      const rated = new Set(ratings);
      const all = [...bank.competencies.values()];
      // Where nothing is worked out for a competency, there is nothing to hear first.
      heard = new Set(
        all.filter(({ worked }) => !worked.length || worked.some((id) => rated.has(id))).map(({ id }) => id),
      );
      nameKinds(form, [...people]);
      tell();
    },

    /** @param {import("../lib/fields.mjs").Fields} [choice] as it was the last time */
    show(choice) {
      if (choice) fillFields(form, choice);
      form.hidden = false;
      tell();
    },
  };
}

/** @param {number} found */
const counted = (found) => (found === 1 ? "1 question" : `${found} questions`);

/**
 * A kind of interviewer is easier to choose with the name of the person whom the reader will meet.
 * @param {HTMLElement} form
 * @param {{ name: string, interviewer: string }[]} people
 */
function nameKinds(form, people) {
  for (const option of /** @type {NodeListOf<HTMLOptionElement>} */ (
    form.querySelectorAll("option[value]")
  )) {
    if (!option.value || option.closest("select")?.name !== "interviewer") continue;
    option.dataset.kind ??= option.text;
    const names = people.filter(({ name, interviewer }) => name && interviewer === option.value);
    option.text = [option.dataset.kind, names.map(({ name }) => name).join(", ")].filter(Boolean).join(": ");
  }
}
