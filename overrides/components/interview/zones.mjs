// @ts-check
/** Every time zone that the browser knows, to choose from, in place of the line on which one would be written. */

import { hereZone } from "../lib/zone.mjs";

/** @param {HTMLFormElement} form with a control "zone" */
export function zoneChoice(form) {
  const line = /** @type {HTMLInputElement} */ (form.elements.namedItem("zone"));
  const choice = document.createElement("select");
  choice.name = "zone";
  choice.autocomplete = "off";
  const here = option("", `${inWords(hereZone())} (this device)`);
  choice.append(here, ...groups());
  line.replaceWith(choice);
  return {
    /**
     * A zone that is kept may have a name that this browser does not list.
     * @param {string} zone
     */
    show(zone) {
      const known = [...choice.options].some(({ value }) => value === zone);
      if (!known) choice.append(option(zone, inWords(zone)));
      choice.value = zone;
    },
  };
}

/** @returns {HTMLOptGroupElement[]} one for each part of the world */
function groups() {
  /** @type {Map<string, HTMLOptGroupElement>} */
  const found = new Map();
  for (const zone of Intl.supportedValuesOf?.("timeZone") ?? []) {
    const [area = zone] = zone.split("/", 1);
    const group = found.get(area) ?? document.createElement("optgroup");
    group.label = area;
    group.append(option(zone, inWords(zone)));
    found.set(area, group);
  }
  return [...found.values()];
}

/**
 * @param {string} value
 * @param {string} text
 */
const option = (value, text) => new Option(text, value);

/** @param {string} zone */
const inWords = (zone) =>
  zone
    .slice(zone.indexOf("/") + 1)
    .replaceAll("_", " ")
    .replaceAll("/", ", ");
