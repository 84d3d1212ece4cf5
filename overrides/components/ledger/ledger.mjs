// @ts-check
/** What the reader stated in round one: pay, dates, results. */

import { part } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { keepThings } from "../lib/things.mjs";

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
}

/** @param {unknown} value */
function titleOf(value) {
  const { what, value: said } = shaped("stated", value);
  return [what, said].filter(Boolean).join(": ") || "Something you stated";
}
