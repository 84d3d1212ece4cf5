// @ts-check
/** What was asked in round one, what the reader said, and how it landed. */

import { part } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { keepThings } from "../lib/things.mjs";

const UNTITLED = "A question they asked";

/** @type {import("../lib/mount.mjs").Mount} */
export async function roundOne(root, services) {
  part(root, "without").hidden = true;
  await keepThings(root, services, {
    kind: "asked",
    named: ({ value }) => `“${titleOf(value)}”`,
    shown: (form, thing) => {
      part(form, "title").textContent = thing ? titleOf(thing.value) : UNTITLED;
    },
    changed: (things) => {
      part(root, "example").hidden = things.length > 0;
    },
  });
}

/** @param {unknown} value */
const titleOf = (value) => shaped("asked", value).question.trim() || UNTITLED;
