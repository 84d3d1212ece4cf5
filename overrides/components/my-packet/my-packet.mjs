// @ts-check
/** The reader's own packet: which parts, on which paper, how it will look; printed when the reader says so. */

import { dataOf } from "../lib/data.mjs";
import { fillFields, readFields } from "../lib/fields.mjs";
import { gather } from "../lib/gather.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { part, parts } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { adoptTicks } from "../lib/ticks.mjs";
import { createSheets } from "./fill.mjs";
import { packetOf } from "./gathered.mjs";
import { PAPERS, createPaper } from "./paper.mjs";
import { createPreview } from "./preview.mjs";

const KEY = "packet/mine";
const KINDS = ["event", "person", "story", "asked", "stated", "attempt", "followup", "tick", "packet"];

/** @type {import("../lib/mount.mjs").Mount} */
export async function myPacket(root, { store, persist, signal, now }) {
  const data = dataOf(root);
  const form = /** @type {HTMLFormElement} */ (part(root, "choices"));
  const sheets = /** @type {HTMLElement[]} */ (parts(root, "sheet"));
  const all = sheets.map(({ dataset }) => dataset.sheet ?? "");
  const names = new Map(data.competencies.map((/** @type {any} */ { id, name }) => [id, name]));
  const fill = createSheets(root, names);
  const print = createPaper(signal);
  const preview = createPreview(root);
  /** @type {import("./gathered.mjs").Things} */
  let things = {};
  let filled = "";
  /** @type {{ without: string[], paper: unknown } | null} chosen here, and not yet kept */
  let chosen = null;
  /** @type {import("./paper.mjs").Size} */
  let size = usual();

  function show() {
    const packet = packetOf(things, data, now());
    // Nothing is made anew while nothing has changed: a reader may be in the middle of a page.
    const told = JSON.stringify([things, packet.hours, packet.lists], (_, value) =>
      value instanceof Map ? [...value] : value,
    );
    if (told !== filled) fill(packet);
    filled = told;
    // What was read may be older than the last click, and must not undo it.
    choose(shaped("packet", chosen ?? things.packet?.get("mine")));
  }

  /** @param {import("../lib/shapes.mjs").Shape<"packet">} choice */
  function choose({ without, paper }) {
    size = paper in PAPERS ? /** @type {import("./paper.mjs").Size} */ (paper) : usual();
    fillFields(form, { parts: all.filter((id) => !without.includes(id)), paper: size });
    for (const sheet of sheets) sheet.hidden = without.includes(sheet.dataset.sheet ?? "");
    root.dataset.size = size;
    print(size);
    lay();
  }

  function lay() {
    const nothing = sheets.every(({ hidden }) => hidden);
    part(root, "view").hidden = part(root, "print").disabled = nothing;
    const large = part(root, "large").getAttribute("aria-pressed") === "true";
    const pages = nothing ? 0 : preview(size, large);
    const words = pages === 1 ? "1 page" : `${pages} pages`;
    part(root, "count").textContent = nothing ? "Choose at least one part." : words;
  }

  form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  form.addEventListener(
    "change",
    async () => {
      const { parts, paper } = readFields(form);
      const without = all.filter((id) => !(/** @type {string[]} */ (parts).includes(id)));
      const mine = (chosen = { without, paper });
      persist();
      await store.set(KEY, mine);
      if (chosen === mine) chosen = null;
    },
    { signal },
  );
  part(root, "print").addEventListener("click", () => globalThis.print(), { signal });
  part(root, "large").addEventListener(
    "click",
    () => {
      const large = part(root, "large").getAttribute("aria-pressed") !== "true";
      part(root, "large").setAttribute("aria-pressed", String(large));
      lay();
    },
    { signal },
  );
  globalThis.addEventListener("resize", lay, { signal });

  Object.assign(part(root, "view"), { tabIndex: 0, role: "region", ariaLabel: "How it will print" });
  await adoptTicks(store, data.lists);
  await gather(store, KINDS, signal, (found) => {
    things = found;
    show();
  });
  // Not before it is filled: a click on a blank form would leave out all the rest.
  part(root, "without").hidden = true;
  form.hidden = false;
  everyMinute(signal, show);
}

/**
 * The paper that printers take where the reader's language is spoken as it is.
 * @returns {import("./paper.mjs").Size}
 */
const usual = () => (/-(US|CA)\b/.test(navigator.language) ? "letter" : "a4");
