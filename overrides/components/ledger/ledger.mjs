// @ts-check
/** What the reader stated in round one: pay, dates, results. */

import { gather } from "../lib/gather.mjs";
import { part } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { keepThings } from "../lib/things.mjs";
import { showConflicts } from "../stated/stated.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function ledger(root, services) {
  part(root, "without").hidden = true;
  await keepThings(root, services, {
    kind: "stated",
    named: ({ value }) => `“${titleOf(value)}”`,
    shown: (form, thing) => {
      part(form, "title").textContent = thing ? titleOf(thing.value) : "Something you stated";
    },
  });
  // Once the typing rests: half a figure is not yet another one.
  await gather(services.store, ["stated"], services.signal, ({ stated }) => {
    showConflicts(part(root, "conflicts"), [...(stated?.values() ?? [])]);
  });
}

/** @param {unknown} value */
function titleOf(value) {
  const { what, value: said } = shaped("stated", value);
  return [what, said].filter(Boolean).join(": ") || "Something you stated";
}
