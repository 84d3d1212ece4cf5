// @ts-check
/** Elements that scripts make: always with text, never with HTML. */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} text
 * @param {string} [className]
 */
export function line(tag, text, className = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
}

/**
 * The items of a list. Those that are there already stay, so that a live region tells only what is new.
 * @param {HTMLElement} list
 * @param {readonly string[]} texts
 */
export function fillLines(list, texts) {
  const same = [...list.children].every((item, index) => item.textContent === texts[index]);
  if (!same) list.replaceChildren();
  list.append(...texts.slice(list.children.length).map((text) => line("li", text)));
}
