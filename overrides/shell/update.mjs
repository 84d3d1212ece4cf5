// @ts-check
/** What a reader is told about the copy of the site in their browser. */

const READY =
  "A newer version of this site is ready. Updating reloads this page and every other that you have open here. " +
  "What you wrote stays.";
const FAILED =
  "A newer version of this site could not be fetched whole, so you still have all of the one from before. " +
  "Your browser tries again when you next open a page.";
const KEPT = "From now on these pages open in this browser without a network as well.";

/**
 * @param {Document} document
 * @returns {import("./offline.mjs").Notices}
 */
export function createUpdateNotice(document) {
  const notice = document.createElement("div");
  notice.classList.add("study-update", "md-typeset");
  notice.hidden = true;
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  const update = button("Update now", "md-button", "md-button--primary");
  const close = button("", "study-quiet");
  notice.append(words, update, close);
  close.addEventListener("click", () => {
    notice.hidden = true;
    const heading = /** @type {HTMLElement | null} */ (document.querySelector("main h1"));
    heading?.setAttribute("tabindex", "-1"); // where the keyboard goes on, since the button is gone
    heading?.focus();
  });
  let onUpdate = () => {};
  update.addEventListener("click", () => onUpdate());

  /**
   * @param {string} text
   * @param {string} dismiss
   */
  function show(text, dismiss) {
    // Beside what instant navigation replaces, and before it for the keyboard.
    if (!notice.isConnected) document.querySelector(".md-container")?.before(notice);
    notice.hidden = false;
    close.textContent = dismiss;
    // Written once the line is there, because a screen reader announces what changes in it.
    words.textContent = text;
  }

  /**
   * @param {string} text
   * @param {string[]} looks
   */
  function button(text, ...looks) {
    const made = document.createElement("button");
    made.type = "button";
    made.classList.add(...looks);
    made.textContent = text;
    return made;
  }

  return {
    ready(chosen) {
      onUpdate = chosen;
      update.hidden = false;
      show(READY, "Later");
    },
    failed() {
      if (notice.isConnected) return; // told once, and no news beside a version that is ready
      update.hidden = true;
      show(FAILED, "Close");
    },
    kept() {
      const line = document.createElement("p");
      line.className = "study-kept-offline";
      line.setAttribute("role", "status");
      document.querySelector(".md-footer-meta__inner")?.append(line);
      line.textContent = KEPT;
    },
  };
}
