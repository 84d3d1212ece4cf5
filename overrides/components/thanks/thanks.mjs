// @ts-check
/** A thank-you message for each person: a draft from the notes, until the reader has written in it. */

import { copyText } from "../lib/clipboard.mjs";
import { dataOf } from "../lib/data.mjs";
import { element } from "../lib/elements.mjs";
import { createForms, formsLike } from "../lib/forms-for.mjs";
import { gather } from "../lib/gather.mjs";
import { isBlank } from "../lib/fields.mjs";
import { part, parts, standAside } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { createUndo, putBack } from "../lib/undo.mjs";
import { sheetsFor } from "../lib/whom.mjs";
import { draftOf, messageFor, openBlanks } from "./draft.mjs";
import { sharedSentences } from "./shared.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function thanks(root, services) {
  const { store, signal } = services;
  const { messages } = dataOf(root);
  standAside(root);
  const undo = createUndo(root, signal);
  const forms = createForms(part(root, "list"), formsLike(part(root, "blank")), services);
  /** What is proposed on each sheet, and where the reader has written it is theirs. @type {Map<string, string>} */
  const proposed = new Map();
  const own = new Set();
  /** The text that was copied last from each sheet. @type {Map<string, string>} */
  const copied = new Map();
  /** @type {import("../lib/whom.mjs").Sheet[]} */
  let sheets = [];

  /** @param {HTMLFormElement} form */
  function look(form) {
    const id = form.dataset.id ?? "";
    const text = part(form, "text");
    if (!own.has(id)) text.value = proposed.get(id) ?? "";
    if (copied.get(id) !== text.value) part(form, "copied").textContent = "";
    const sent = part(form, "sent").checked;
    part(form, "actions").hidden = false;
    part(form, "again").hidden = !own.has(id) || sent;
    part(form, "state").hidden = false;
    part(form, "state").textContent = stateOf(own.has(id), openBlanks(text.value));
  }

  function compare() {
    const drafts = parts(root, "thing").filter((form) => !part(form, "sent").checked);
    const told = drafts.map((form) => ({
      who: part(form, "title").textContent,
      text: part(form, "text").value,
    }));
    const shared = sharedSentences(told).slice(0, 5);
    part(root, "shared").hidden = !shared.length;
    part(root, "sentences").replaceChildren(
      ...shared.map(({ sentence, who }) => element("li", "", `${who.join(" and ")}: “${sentence}”`)),
    );
  }

  /** @param {HTMLFormElement} form */
  async function startAgain(form) {
    const key = `thanks/${form.dataset.id}`;
    const before = await store.get(key);
    // The way back is there, and has the focus, before a slow disk has answered.
    const removed = store.remove(key);
    own.delete(form.dataset.id);
    look(form);
    compare();
    undo.offer("The draft follows your notes again.", async () => {
      await removed;
      const there = await putBack(store, key, before);
      own.add(form.dataset.id);
      part(form, "text").value = shaped("thanks", there).text;
      look(form);
      compare();
      part(form, "text").focus();
    });
    part(root, "undo").focus();
  }

  /** @param {HTMLFormElement} form */
  function prepare(form) {
    form.dataset.part = "thing";
    const text = part(form, "text");
    part(form, "copy").addEventListener("click", async () => {
      copied.set(form.dataset.id ?? "", text.value);
      part(form, "copied").textContent = await copyText(text.value, openBlanks(text.value), () =>
        text.select(),
      );
    });
    part(form, "again").addEventListener("click", () => startAgain(form));
  }

  await gather(store, ["event", "person", "debrief", "thanks"], signal, (things) => {
    const [people, notes] = [things.person ?? new Map(), things.debrief ?? new Map()];
    const kept = things.thanks ?? new Map();
    const event = shaped("event", things.event?.get("interview"));
    const written = [...notes].filter(([, value]) => !isBlank(value)).map(([id]) => id);
    sheets = sheetsFor(people, [...written, ...kept.keys()]);
    for (const { id } of sheets) {
      const { name, interviewer } = shaped("person", people.get(id));
      const { noted, promised } = shaped("debrief", notes.get(id));
      const message = messageFor(interviewer, messages);
      if (message) proposed.set(id, draftOf({ ...event, name, interviewer, noted, promised }, message));
    }
    forms.show(
      sheets.map(({ id, title }) => ({
        key: `thanks/${id}`,
        served: isWritten,
        shown(form, first) {
          form.dataset.id = id;
          part(form, "title").textContent = title;
          form.ariaLabel = `Message: ${title}`;
          if (first && isWritten(form)) own.add(id);
          if (first) prepare(form);
          look(form);
        },
        changed(form, value) {
          if (value) own.add(id);
          else own.delete(id);
          look(form);
          compare();
        },
      })),
    );
    compare();
  });
}

/**
 * Whether the reader wrote in it before the script came, which then puts the draft there.
 * @param {HTMLFormElement} form
 */
const isWritten = (form) => part(form, "text").value !== "";

/**
 * @param {boolean} own
 * @param {number} open
 */
function stateOf(own, open) {
  const whose = own ? "Your own text." : "A draft. It follows your notes until you change a word of it.";
  return open ? `${whose} ${open} ${open === 1 ? "blank" : "blanks"} in brackets still to fill.` : whose;
}
