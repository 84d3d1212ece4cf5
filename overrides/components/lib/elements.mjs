// @ts-check
/** Elements made by script. What stands in them is always text. */

import { SITE } from "../site.mjs";

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} looks its classes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, looks, ...children) {
  const made = document.createElement(tag);
  if (looks) made.className = looks;
  made.append(...children);
  return made;
}

/**
 * A whole address.
 * @param {string} address below the site's root, as templates hand it over
 */
export const whole = (address) => new URL(address, SITE).href;

/**
 * @param {string} address below the site's root
 * @param {string} words
 */
export function link(address, words) {
  const made = element("a", "", words);
  made.href = whole(address);
  return made;
}
