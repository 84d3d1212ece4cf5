// @ts-check
/** A message whose blanks can be filled in, kept, and copied with the text. */

import { copyText } from "../lib/clipboard.mjs";
import { formerIds, part, parts } from "../lib/parts.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function messageTemplate(root, { store, persist, signal }) {
  const key = `message/${root.dataset.id}`;
  const inputs = /** @type {HTMLInputElement[]} */ ([...root.querySelectorAll("input[data-blank]")]);

  const load = async () => {
    const written = inputs.map((input) => input.value);
    const saved = await store.adopt(
      key,
      formerIds(root).map((id) => `message/${id}`),
    );
    const values = typeof saved === "object" && saved !== null ? saved : {};
    for (const [index, input] of inputs.entries()) {
      const value = values[input.dataset.blank ?? ""];
      // What was typed while the store answered is later, and kept in its place.
      if (input.value === written[index]) input.value = typeof value === "string" ? value : "";
    }
    fill(root, inputs);
  };
  const keep = () => {
    const filled = inputs.filter((input) => input.value);
    const values = Object.fromEntries(filled.map((input) => [input.dataset.blank, input.value]));
    store.draft(key, filled.length ? values : null);
    persist();
    fill(root, inputs);
  };

  await load();
  part(root, "actions").hidden = false;
  if (inputs.length) part(root, "blanks").hidden = false;
  root.addEventListener("input", keep, { signal });
  store.watch((changed) => changed === key && load(), signal);
  part(root, "copy").addEventListener("click", () => copy(root), { signal });
}

/**
 * Put what the reader typed into the text, as text.
 * @param {HTMLElement} root
 * @param {HTMLInputElement[]} inputs
 */
function fill(root, inputs) {
  const values = new Map(inputs.map((input) => [input.dataset.blank, input.value.trim()]));
  for (const blank of parts(root, "blank")) {
    const value = values.get(blank.dataset.blank);
    const text = value || `[${blank.dataset.blank}]`;
    blank.toggleAttribute("data-filled", Boolean(value));
    if (blank.textContent === text) continue;
    part(root, "status").textContent = ""; // another text than the one that was copied
    blank.textContent = text;
  }
}

/** @param {HTMLElement} root */
async function copy(root) {
  const paragraphs = parts(root, "paragraph").map((paragraph) => paragraph.textContent);
  const text = [`Subject: ${part(root, "subject").textContent}`, ...paragraphs].join("\n\n");
  const open = parts(root, "blank").filter((blank) => !("filled" in blank.dataset)).length;
  const select = () => getSelection()?.selectAllChildren(part(root, "body"));
  part(root, "status").textContent = await copyText(text, open, select);
}
