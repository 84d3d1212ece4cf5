// @ts-check
/** A sheet of notes for each person of the day, to be filled in within the hour. */

import { createForms, formsLike } from "../lib/forms-for.mjs";
import { gather } from "../lib/gather.mjs";
import { isBlank } from "../lib/fields.mjs";
import { livedAt } from "../lib/lived.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { part, standAside } from "../lib/parts.mjs";
import { inOrder } from "../lib/who.mjs";
import { sheetsFor } from "../lib/whom.mjs";
import { sinceWords } from "./since.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function debrief(root, services) {
  const { store, signal, now } = services;
  standAside(root);
  const forms = createForms(part(root, "list"), formsLike(part(root, "blank")), services);
  /** @type {unknown} */
  let kept;

  const tellSince = () => tell(part(root, "since"), sinceWords(livedAt(kept, now()), now()));

  await gather(store, ["event", "person", "debrief"], signal, ({ event, person, debrief }) => {
    kept = event?.get("interview");
    tellSince();
    part(root, "nobody").hidden = inOrder(person ?? new Map()).length > 0;

    const written = [...(debrief ?? [])].filter(([, notes]) => !isBlank(notes)).map(([id]) => id);
    const sheets = sheetsFor(person ?? new Map(), written);
    const next = sheets.find(({ id }) => !written.includes(id))?.id;
    forms.show(
      sheets.map(({ id, title }) => ({
        key: `debrief/${id}`,
        shown(form, first) {
          form.dataset.id = id;
          part(form, "title").textContent = title;
          form.ariaLabel = `Notes: ${title}`;
          // The sheet to write on now is open; the others wait under their names.
          if (first && sheets.length > 1) part(form, "fold").open = id === next;
        },
        changed(form, notes) {
          form.dataset.part = isBlank(notes ?? {}) ? "blank" : "thing";
        },
      })),
    );
  });
  everyMinute(signal, tellSince);
}

/**
 * @param {HTMLElement} line
 * @param {string} words
 */
function tell(line, words) {
  line.hidden = !words;
  if (line.textContent !== words) line.textContent = words;
}
