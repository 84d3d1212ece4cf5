// @ts-check
/** The one lasting line that says that something is not being saved, and offers a copy. */
import { graver } from "./problems.mjs";

/** @typedef {import("./problems.mjs").ProblemKind} ProblemKind */

/** @type {Readonly<Record<ProblemKind, string>>} */
const WORDS = Object.freeze({
  refused:
    "Your browser refuses storage here. What you tick and write on this page is kept only until you close it.",
  newer:
    "A newer version of this site is open in another tab, so this page no longer saves anything. " +
    "If you wrote something here just now, save a copy. Then reload the page.",
  unsaved:
    "Your browser could not save or read something here. What you tick and write now may be kept only until " +
    "you close this page.",
  full:
    "Your browser has no room left for this site. What you tick and write now is kept only until you close " +
    "this page.",
  damaged:
    "Something that was saved here could not be read. It was set aside, not deleted, and a copy includes it. " +
    "Everything else is saved as usual.",
});

/**
 * @param {Document} document
 * @param {() => unknown} onSaveCopy
 */
export function createNotice(document, onSaveCopy) {
  /** @type {ProblemKind | null} */
  let gravest = null;
  const line = document.createElement("div");
  line.className = "study-notice";
  line.setAttribute("role", "status");
  line.dataset.part = "notice";
  const words = document.createElement("p");
  const save = document.createElement("button");
  save.type = "button";
  save.className = "md-button";
  save.textContent = "Save a copy";
  save.addEventListener("click", onSaveCopy);
  line.append(words, save);

  /** Puts the line where it belongs, if there is something to say: again after each instant navigation. */
  function show() {
    if (!gravest) return;
    const home =
      document.querySelector(".md-content__inner") ?? document.querySelector("main") ?? document.body;
    if (!home.contains(line)) home.prepend(line);
    if (line.dataset.kind === gravest) return;
    // Written once the line is there, because a screen reader announces what changes in it.
    words.textContent = WORDS[gravest];
    line.dataset.kind = gravest;
  }

  return {
    /**
     * A milder problem does not take the place of a graver one.
     * @param {ProblemKind} kind
     */
    tell(kind) {
      gravest = graver(gravest, kind);
      show();
    },
    show,
  };
}
