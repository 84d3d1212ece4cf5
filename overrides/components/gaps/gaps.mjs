// @ts-check
/** The gap list: worked out from round one, the people and the stories. */

import { dataOf } from "../lib/data.mjs";
import { element, link } from "../lib/elements.mjs";
import { gather } from "../lib/gather.mjs";
import { isBlank } from "../lib/fields.mjs";
import { part } from "../lib/parts.mjs";
import { gapsOf } from "./gap-list.mjs";

/** @type {Record<import("./gap-list.mjs").Gap["kind"], string>} */
const KINDS = { loose: "Loose end", badly: "Landed badly", partly: "Landed partly", never: "Not asked yet" };

/** @type {import("../lib/mount.mjs").Mount} */
export async function gaps(root, { store, signal }) {
  const known = dataOf(root);
  part(root, "without").hidden = true;
  await gather(store, ["asked", "person", "story"], signal, ({ asked, person, story }) => {
    const mine = {
      asked: asked?.values() ?? [],
      people: person?.values() ?? [],
      stories: story?.values() ?? [],
    };
    const started = [...(asked?.values() ?? [])].some((one) => !isBlank(one));
    const found = gapsOf(mine, known);
    part(root, "none").hidden = started;
    part(root, "clear").hidden = !started || found.length > 0;
    part(root, "list").hidden = !found.length;
    part(root, "list").replaceChildren(...found.map(shown));
  });
}

/** @param {import("./gap-list.mjs").Gap} gap */
function shown({ kind, about, todo, link: to }) {
  const what = element("p", "study-gaps__what", element("span", "study-gaps__kind", KINDS[kind]), " ", about);
  const then = element("p", "study-gaps__todo", todo);
  if (to) then.append(" ", link(to.address, to.words));
  const item = element("li", "", what, then);
  item.dataset.kind = kind;
  return item;
}
