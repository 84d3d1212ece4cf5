// @ts-check
/** The choices of a person's form that only a script can offer: questions of the bank, and the reader's stories. */

import { element } from "../lib/elements.mjs";
import { fits } from "../lib/filters.mjs";
import { part } from "../lib/parts.mjs";

/**
 * @typedef {import("./notes.mjs").Ask} Ask
 * @typedef {{ id: string, text: string }} Choice
 * @typedef {{ title: string, choices: Choice[] }} Group
 */

const SEARCHED = 12;

/**
 * The questions worth asking this kind of person: their own, and those to put to several. A panel may be anybody.
 * @param {string} kind
 * @param {{ id: string, name: string }[]} interviewers
 * @param {Ask[]} asks
 * @param {readonly string[]} chosen stays on offer, whatever kind is chosen
 * @returns {Group[]}
 */
export function offered(kind, interviewers, asks, chosen) {
  const of = (/** @type {string} */ id) => asks.filter((ask) => ask.for === id);
  /** @type {Group[]} */
  const groups =
    kind === "panel"
      ? interviewers.map(({ id, name }) => ({ title: name, choices: of(id) }))
      : [
          { title: "For this kind of person", choices: of(kind) },
          {
            title: "To compare with what somebody else says",
            choices: asks.filter((ask) => ask.for !== kind && ask.compare_with.includes(kind)),
          },
        ];
  const there = new Set(groups.flatMap(({ choices }) => choices.map(({ id }) => id)));
  const before = asks.filter(({ id }) => chosen.includes(id) && !there.has(id));
  return [{ title: "Chosen before", choices: before }, ...groups].filter(({ choices }) => choices.length);
}

/**
 * Checkboxes for what is on offer, made anew only where that has changed: a focus is not lost. What was chosen
 * and cannot be shown, such as a story that was removed, stays chosen, unseen.
 * @param {HTMLElement} place
 * @param {string} name
 * @param {Group[]} groups
 * @param {readonly string[]} chosen
 */
export function offer(place, name, groups, chosen) {
  const shows = JSON.stringify(groups);
  if (place.dataset.shows !== shows) {
    place.dataset.shows = shows;
    place.replaceChildren(
      ...groups.map(({ title, choices }) =>
        element(
          "fieldset",
          "study-field--group study-choices__group",
          element("legend", "study-choices__title", title),
          ...choices.map(({ id, text }) =>
            element("label", "", box(name, id), " ", element("span", "", text)),
          ),
        ),
      ),
    );
  }
  for (const unseen of place.querySelectorAll("input[hidden]")) unseen.remove();
  const boxes = /** @type {HTMLInputElement[]} */ ([...place.querySelectorAll("input")]);
  for (const one of boxes) one.checked = chosen.includes(one.value);
  const known = new Set(boxes.map(({ value }) => value));
  for (const id of chosen.filter((id) => !known.has(id))) {
    const unseen = box(name, id);
    unseen.hidden = unseen.checked = true;
    place.append(unseen);
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
function box(name, value) {
  const made = element("input", "");
  Object.assign(made, { type: "checkbox", name, value, autocomplete: "off" });
  return made;
}

/**
 * A field that narrows a long list down. What is typed there is nothing of the reader's, so the form never hears it.
 * @param {HTMLElement} form
 * @param {AbortSignal} signal
 */
export function searchable(form, signal) {
  const field = /** @type {HTMLInputElement} */ (part(form, "search"));
  field.addEventListener(
    "input",
    (event) => {
      event.stopPropagation();
      narrow(form, field.value);
    },
    { signal },
  );
}

/**
 * @param {HTMLElement} form
 * @param {string} q
 */
export function narrow(form, q = part(form, "search").value) {
  const labels = /** @type {HTMLElement[]} */ ([...part(form, "bank").querySelectorAll("label")]);
  for (const label of labels)
    label.hidden = !fits({ text: (label.textContent ?? "").toLowerCase(), value: () => "" }, { q });
  for (const group of part(form, "bank").children)
    if (group.matches("fieldset")) group.hidden = !group.querySelector("label:not([hidden])");
  part(form, "nothing").hidden = !labels.length || labels.some((label) => !label.hidden);
  part(form, "searching").hidden = labels.length <= SEARCHED;
}
