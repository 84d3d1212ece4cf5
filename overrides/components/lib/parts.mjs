// @ts-check
/** The named parts of a component: elements that its template marks with `data-part`. */

/**
 * @param {ParentNode} root
 * @param {string} name
 * @returns {any} The part, or null. Typed loosely: the template decides what element it is.
 */
export const part = (root, name) => root.querySelector(`[data-part="${name}"]`);

/**
 * @param {ParentNode} root
 * @param {string} name
 * @returns {any[]}
 */
export const parts = (root, name) => [...root.querySelectorAll(`[data-part="${name}"]`)];

/**
 * What stands in for the script goes when the script is there; lines to write on stay, for paper alone.
 * @param {ParentNode} root
 */
export function standAside(root) {
  for (const stand of parts(root, "without"))
    if (stand.hasAttribute("data-lines")) stand.dataset.lines = "print";
    else stand.hidden = true;
}

/**
 * The ids under which a record may have been saved before it was renamed.
 * @param {HTMLElement} element
 * @returns {string[]}
 */
export const formerIds = (element) => (element.dataset.was ?? "").split(" ").filter(Boolean);
