// @ts-check
/** What the reader stated in round one, read-only: for the pages on which it matters. */

import { element } from "../lib/elements.mjs";
import { gather } from "../lib/gather.mjs";
import { part } from "../lib/parts.mjs";
import { conflicts, spoken } from "../lib/statements.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function stated(root, { store, signal }) {
  await gather(store, ["stated"], signal, (things) => {
    const all = [...(things.stated?.values() ?? [])];
    const said = spoken(all);
    part(root, "none").hidden = said.length > 0;
    part(root, "title").hidden = part(root, "list").hidden = !said.length;
    part(root, "list").replaceChildren(
      ...said.map(({ label, value }) => element("li", "", element("strong", "", label), ` ${value}`)),
    );
    showConflicts(part(root, "conflicts"), all);
  });
}

/**
 * @param {HTMLElement} place
 * @param {import("../lib/statements.mjs").Stated[]} all
 */
export function showConflicts(place, all) {
  const sentences = conflicts(all);
  place.hidden = !sentences.length;
  place.replaceChildren(...sentences.map((sentence) => element("p", "study-note", sentence)));
}
