// @ts-check

import { element } from "../lib/elements.mjs";

/**
 * The items of a list. Those that are there already stay, so that a live region tells only what is new.
 * @param {HTMLElement} list
 * @param {readonly string[]} texts
 */
export function fillLines(list, texts) {
  const same = [...list.children].every((item, index) => item.textContent === texts[index]);
  if (!same) list.replaceChildren();
  list.append(...texts.slice(list.children.length).map((text) => element("li", "", text)));
}
