// @ts-check
/** Hand everything over to another device: a few codes on this screen, read by its camera. */

import { copyText } from "../lib/copy.mjs";
import { countKinds, travels } from "../lib/kinds.mjs";
import { MOST_PARTS, packed } from "../lib/parcel.mjs";
import { part } from "../lib/parts.mjs";
import { encode } from "./uqr.mjs";

/** Version 20 with the least correction holds 858 bytes on 97 by 97 modules: read from a screen at arm's length. */
const CODE = /** @type {const} */ ({ ecc: "L", minVersion: 20, maxVersion: 20, border: 4 });
const CAPACITY = 858;
const SVG = "http://www.w3.org/2000/svg";

/** @type {import("../lib/mount.mjs").Mount} */
export function handOver(root, { store, now, signal }) {
  const [show, said, draw] = [part(root, "show"), part(root, "said"), part(root, "draw")];
  /** @type {string[]} */
  let addresses = [];
  let at = 0;
  part(root, "without").hidden = true;
  part(root, "actions").hidden = false;

  /** @param {string} words */
  function say(words) {
    said.textContent = words;
    show.hidden = addresses.length === 0;
    draw.hidden = addresses.length > 0;
  }

  function turn() {
    part(root, "code").replaceChildren(picture(root.ownerDocument, encode(addresses[at] ?? "", CODE).data));
    part(root, "turn").hidden = addresses.length === 1;
    part(root, "back").disabled = at === 0;
    part(root, "next").disabled = at === addresses.length - 1;
    const which = addresses.length === 1 ? "The code" : `Code ${at + 1} of ${addresses.length}`;
    part(root, "code").setAttribute("aria-label", `${which}, for a camera`);
    say(`${which}. Point the other device's camera at it and open the address that it reads.`);
  }

  function putAway() {
    addresses = [];
    part(root, "code").replaceChildren();
    say("");
  }

  async function start() {
    const { records, whole } = await store.contents();
    addresses = [];
    at = 0;
    if (!whole)
      return say("Your browser could not read everything just now. Reload this page and try again.");
    if (!countKinds(records).length) return say("There is nothing here to hand over yet.");
    const own = new Map([...records].filter(([key]) => travels(key)).map(withoutFile));
    const page = root.ownerDocument.location.origin + root.ownerDocument.location.pathname;
    const found = await packed(copyText({ records: own, aside: new Map() }, now()), page, CAPACITY);
    if (found.length > MOST_PARTS) {
      return say(`You have written more than fits: it would take ${found.length} codes. Use the file.`);
    }
    addresses = found;
    turn();
    part(root, addresses.length === 1 ? "away" : "next").focus({ preventScroll: true });
    part(root, "code").scrollIntoView({ block: "center" });
  }

  /** @param {number} step */
  function go(step) {
    at = Math.min(Math.max(at + step, 0), addresses.length - 1);
    turn();
    // A button that has just become useless keeps the focus from nobody.
    if (part(root, step > 0 ? "next" : "back").disabled) part(root, step > 0 ? "back" : "next").focus();
  }

  const click = (/** @type {string} */ name, /** @type {() => unknown} */ does) =>
    part(root, name).addEventListener("click", does, { signal });
  click("draw", start);
  click("next", () => go(1));
  click("back", () => go(-1));
  click("away", () => {
    putAway();
    draw.focus();
  });
  store.whenErased(putAway, signal);
}

/**
 * Which edition of the calendar's file was the last does travel, but not its text, which would take codes of its own.
 * @param {[string, import("../lib/records.mjs").StoredRecord]} entry
 * @returns {[string, import("../lib/records.mjs").StoredRecord]}
 */
function withoutFile([key, record]) {
  const isFile = key.startsWith("calendar/") && record.value !== null;
  return [key, isFile ? { ...record, value: { ...record.value, text: "" } } : record];
}

/**
 * @param {Document} document
 * @param {boolean[][]} rows
 */
function picture(document, rows) {
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${rows.length} ${rows.length}`);
  const modules = document.createElementNS(SVG, "path");
  modules.setAttribute("d", path.join(""));
  svg.append(modules);
  return svg;
}
