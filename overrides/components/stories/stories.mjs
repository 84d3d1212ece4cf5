// @ts-check
/** The stories that the reader will tell, and what an interviewer would miss in each. */

import { controlsOf } from "../lib/fields.mjs";
import { part } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { FORMS, secondsFor, titleOf, wordsIn } from "../lib/telling.mjs";
import { keepThings } from "../lib/things.mjs";
import { lint, secondsOf } from "./lint.mjs";

/** @typedef {import("./lint.mjs").Story} Story */

/** @type {import("../lib/mount.mjs").Mount} */
export async function stories(root, services) {
  part(root, "without").hidden = true;
  await keepThings(root, services, {
    kind: "story",
    named: ({ value }) => `“${titleOf(shaped("story", value))}”`,
    shown(form, thing) {
      const story = shaped("story", thing?.value);
      say(part(form, "title"), thing ? titleOf(story) : "A new story");
      say(part(form, "facts"), thing ? factsOf(story) : "");
      for (const [field, most] of Object.entries(FORMS))
        say(part(form, `count-${field}`), counted(story[/** @type {keyof typeof FORMS} */ (field)], most));
      check(form, story);
      for (const control of controlsOf(form))
        control.closest("label")?.toggleAttribute("data-empty", thing !== null && !control.value.trim());
    },
  });
}

/** @param {Story} story */
function factsOf(story) {
  const shows = story.competencies.length;
  const found = lint(story).length;
  const facts = [
    shows && (shows === 1 ? "1 competency" : `${shows} competencies`),
    story.used && "told in round one",
    found && (found === 1 ? "1 thing to look at" : `${found} things to look at`),
  ];
  return facts.filter(Boolean).join(", ");
}

/**
 * @param {string} text
 * @param {number} most
 */
function counted(text, most) {
  const words = text.trim() ? wordsIn(text) : 0;
  if (words === null) return "";
  if (!words) return `About ${most} words.`;
  const over = words > most ? `, ${words - most} more than fit` : "";
  return `${words} of ${most} words, about ${secondsFor(words)} seconds${over}.`;
}

/**
 * Shown beneath the story as plain text: it changes while somebody types, so it is not read out.
 * @param {HTMLFormElement} form
 * @param {Story} story
 */
function check(form, story) {
  const findings = lint(story);
  const seconds = secondsOf(story);
  const box = part(form, "check");
  box.hidden = !findings.length && !seconds;
  const list = part(form, "findings");
  const now = findings.map(({ text }) => text);
  if (now.join("\n") !== [...list.children].map((item) => item.textContent).join("\n"))
    list.replaceChildren(...now.map(itemOf));
  list.hidden = !findings.length;
  const aloud = seconds ? `From situation to lesson it takes about ${seconds} seconds to say.` : "";
  const clear = findings.length ? "" : CLEAR;
  say(part(form, "aloud"), [clear, aloud].filter(Boolean).join(" "));
}

const CLEAR =
  "Nothing that this page can see. It counts words; only a listener can tell you whether the story holds.";

/** @param {string} text */
function itemOf(text) {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
}

/**
 * @param {HTMLElement} element
 * @param {string} text
 */
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
