// @ts-check
/** The reader's interview: kept at once, told how far away it is, and nothing lost by a half-typed date. */

import { readFields } from "../lib/fields.mjs";
import { amended, heldBack, understand } from "../lib/interview.mjs";
import { lived } from "../lib/lived.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { part, parts } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { keepThing } from "../lib/thing.mjs";
import { createUndo } from "../lib/undo.mjs";
import { countdown, whenInWords } from "../lib/when.mjs";
import { zoneChoice } from "./zones.mjs";

const KEY = "event/interview";
const NAMES = /** @type {const} */ ({ date: "the date", start: "the start", end: "the end" });

/** @typedef {import("../lib/thing.mjs").Value} Value */

/** @type {import("../lib/mount.mjs").Mount} */
export async function interview(root, services) {
  const { now, signal } = services;
  part(root, "without").hidden = true;
  const form = /** @type {HTMLFormElement} */ (part(root, "form"));
  const zones = zoneChoice(form);
  const undo = createUndo(root, signal);
  /** @type {Value | null} */
  let value = null;
  // A day that has gone is a slip when it has just been typed; later it is simply how time passes.
  let typed = "";

  function show() {
    const { interview, faults } = understand(value, now());
    part(root, "clear").hidden = value === null;
    part(root, "when").hidden = !interview;
    if (interview) {
      const far = countdown(lived(interview, shaped("event", value)), now());
      const { there, here } = whenInWords(interview);
      part(root, "countdown").textContent = `Your interview ${/^(was|has) /.test(far) ? far : `is ${far}`}.`;
      part(root, "there").textContent = `${there}.`;
      part(root, "here").textContent = here;
      if (interview.date === typed && interview.to < now())
        faults.date ??= "That day has gone. If the interview is still to come, check the date.";
    }
    const held = heldBack(readFields(form), value);
    for (const cell of parts(root, "cell")) note(cell, faults, held);
  }

  form.addEventListener(
    "input",
    ({ target }) => {
      const { name, value } = /** @type {HTMLInputElement} */ (target);
      if (name === "date") typed = value;
    },
    { signal },
  );
  form.addEventListener("focusout", show, { signal });
  const kept = await keepThing(form, services, {
    key: KEY,
    served: true,
    changed(latest) {
      undo.clear(); // also where another tab wrote it
      value = latest;
      zones.show(String(latest?.zone ?? ""));
      show();
    },
    amend: (typed, before) => amended(typed, before, { now: now(), id: newId }),
  });

  /**
   * @param {Value | null} after
   * @param {string} done
   * @param {HTMLElement} back where the focus goes if it is undone
   */
  async function replace(after, done, back) {
    const before = value;
    await kept.replace(after);
    undo.offer(done, async () => {
      await kept.replace(before);
      back.focus();
    });
    part(root, "undo").focus();
  }

  part(root, "clear").addEventListener(
    "click",
    () => replace(null, "Cleared the interview.", /** @type {any} */ (form.elements.namedItem("company"))),
    { signal },
  );
  for (const cell of parts(root, "cell")) {
    const field = /** @type {keyof typeof NAMES} */ (cell.dataset.field);
    part(cell, "empty").addEventListener(
      "click",
      () => replace({ ...value, [field]: "" }, `Cleared ${NAMES[field]}.`, cell.querySelector("input")),
      { signal },
    );
  }
  everyMinute(signal, show);
}

/**
 * What is wrong with a field, or still kept behind it, said beside it.
 * @param {HTMLElement} cell
 * @param {Partial<Record<string, string>>} faults
 * @param {Partial<Record<string, string>>} held
 */
function note(cell, faults, held) {
  const field = cell.dataset.field ?? "";
  const kept = held[field];
  const control = /** @type {HTMLElement} */ (cell.querySelector("[name]"));
  // While a year is being typed it reads 0002, then 0020: that is told once the field is left.
  const typing = field === "date" && control === document.activeElement;
  const words = kept ? `${kept} is still kept.` : typing ? "" : (faults[field] ?? "");
  const line = part(cell, "note");
  line.id ||= `study-note-${newId()}`;
  if (part(cell, "words").textContent !== words) part(cell, "words").textContent = words;
  line.hidden = !words;
  part(cell, "empty").hidden = !kept;
  if (words) control.setAttribute("aria-describedby", line.id);
  else control.removeAttribute("aria-describedby");
}

/** By which calendars know the interview, however often it is moved. */
const newId = () =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36)).join("");
