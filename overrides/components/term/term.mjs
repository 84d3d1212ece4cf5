// @ts-check
/**
 * A word that explains itself: on hover, on focus, or with a first tap where nothing hovers. The link to the
 * glossary stays what it is, and is all there is in a browser without popovers.
 */

import { closeTip, isOpen, openTip } from "../lib/tip.mjs";

let described = 0;

/** @type {import("../lib/mount.mjs").Mount} */
export function term(root, { signal }) {
  if (!("popover" in HTMLElement.prototype)) return;
  const word = /** @type {HTMLAnchorElement} */ (root);
  const definition = word.dataset.definition ?? "";
  const glossary = new URL(word.href);
  glossary.hash = "";
  let tapped = false;
  describe(word, definition);

  word.addEventListener(
    "pointerenter",
    ({ pointerType }) => {
      if (pointerType === "mouse") openTip(word, definition);
    },
    { signal },
  );
  word.addEventListener(
    "focus",
    () => {
      if (word.matches(":focus-visible")) openTip(word, definition);
    },
    { signal },
  );
  word.addEventListener("pointerdown", ({ pointerType }) => (tapped = pointerType !== "mouse"), { signal });
  word.addEventListener(
    "click",
    (event) => {
      const first = tapped && !isOpen(word);
      tapped = false;
      if (!first) return;
      event.preventDefault();
      event.stopPropagation(); // instant navigation would follow the link all the same
      openTip(word, definition, { words: "All words used here", address: glossary.href });
    },
    { signal },
  );
  signal.addEventListener("abort", () => closeTip(word));
}

/**
 * For screen readers, which need it before anything opens.
 * @param {HTMLElement} word
 * @param {string} definition
 */
function describe(word, definition) {
  const description = word.ownerDocument.createElement("span");
  description.hidden = true;
  description.id = `study-term-${++described}`;
  description.textContent = definition;
  word.after(description);
  word.setAttribute("aria-describedby", description.id);
}
