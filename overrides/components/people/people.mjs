// @ts-check
/** The people of the day: a form for each, what to watch in the plan, and the day in order. */

import { dataOf } from "../lib/data.mjs";
import { element, link } from "../lib/elements.mjs";
import { gather } from "../lib/gather.mjs";
import { part, parts } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { titleOf } from "../lib/telling.mjs";
import { keepThings } from "../lib/things.mjs";
import { narrow, offer, offered, searchable } from "./choices.mjs";
import { notesOn } from "./notes.mjs";
import { card, row } from "./overview.mjs";
import { byTime, called, inOrder, scheduled } from "../lib/who.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function people(root, services) {
  const { store, signal } = services;
  const { interviewers, asks, pages } = dataOf(root);
  const kinds = new Map(interviewers.map((/** @type {any} */ kind) => [kind.id, kind]));
  const bank = new Map();
  for (const ask of asks) for (const id of [ask.id, ...ask.was]) bank.set(id, ask);
  /** @type {import("./overview.mjs").Stories} */
  let stories = new Map();
  /** The question that was added with one press. @type {{ person: string, ask: string } | undefined} */
  let added;

  for (const without of parts(root, "without")) without.hidden = true;
  for (const choices of parts(root, "choices")) choices.hidden = false;

  /**
   * @param {HTMLFormElement} form
   * @param {readonly string[]} chosen
   */
  function offerStories(form, chosen) {
    const choices = [...stories].map(([id, story]) => ({ id, text: titleOf(story) }));
    const groups = choices.length ? [{ title: "Stories planned for them", choices }] : [];
    offer(part(form, "stories"), "stories", groups, chosen);
    part(form, "no-stories").hidden = choices.length > 0;
  }

  /**
   * @param {HTMLFormElement} form
   * @param {unknown} value
   */
  function offerAsks(form, value) {
    const { interviewer, asks: chosen } = shaped("person", value);
    const ids = chosen.map((id) => bank.get(id)?.id ?? id);
    const kept = new Set([...(form.dataset.offered ?? "").split(" "), ...ids].filter(Boolean));
    form.dataset.offered = [...kept].join(" ");
    const groups = offered(interviewer, interviewers, asks, [...kept]);
    offer(part(form, "bank"), "asks", groups, ids);
    narrow(form);
    part(form, "no-kind").hidden = groups.length > 0;
    const texts = ids.filter((id) => bank.has(id));
    part(form, "chosen").replaceChildren(
      ...texts.map((id) => element("li", "", link(`${pages.asks}#${id}`, bank.get(id).text))),
    );
    part(form, "count").textContent = texts.length ? ` (${texts.length} chosen)` : "";
  }

  /**
   * @param {HTMLFormElement} form
   * @param {string} id
   */
  function tellKind(form, id) {
    const kind = /** @type {any} */ (kinds.get(id));
    part(form, "kind").hidden = !kind;
    for (const fact of ["decides", "listens_for", "prepare"])
      part(form, fact).textContent = kind?.[fact] ?? "";
  }

  await gather(store, ["person", "story"], signal, (things) => {
    stories = things.story ?? new Map();
    for (const form of parts(root, "list")[0].children) offerStories(form, chosenIn(form, "stories"));
    show(things.person ?? new Map());
  });

  await keepThings(root, services, {
    kind: "person",
    named: ({ value }) => called(shaped("person", value)),
    changed: (all) => (part(root, "example").hidden = all.length > 0),
    order: (a, b) => byTime(personOf(a), personOf(b)),
    shown(form, thing) {
      const person = shaped("person", thing?.value);
      part(form, "title").textContent = thing ? scheduled(person) : "Somebody you will meet";
      tellKind(form, person.interviewer);
      if (form.dataset.offered === undefined) searchable(form, signal);
      offerAsks(form, person);
      offerStories(form, person.stories);
    },
  });

  /** @param {Map<string, any>} found */
  function show(found) {
    if (added && !found.get(added.person)?.asks.includes(added.ask)) part(root, "added").textContent = "";
    const day = inOrder(found);
    part(root, "day").hidden = !day.length;
    part(root, "rows").replaceChildren(...day.map((person) => row(person, stories, bank, kinds)));
    part(root, "cards").replaceChildren(...day.map((person) => card(person, stories, bank, kinds)));
    const notes = notesOn(day, stories, bank);
    part(root, "notes").hidden = !notes.length;
    part(root, "sentences").replaceChildren(...notes.map(sentence));
  }

  /** @param {import("./notes.mjs").Note} note */
  function sentence({ kind, text, add }) {
    const line = element("p", kind === "repeat" ? "study-note" : "study-note study-note--quiet", text);
    if (!add) return line;
    const button = element("button", "study-quiet", `Add it for ${add.called}`);
    button.type = "button";
    button.addEventListener("click", () => {
      const form = root.querySelector(`[data-id="${add.person}"]`);
      const box = /** @type {HTMLInputElement | null | undefined} */ (
        form?.querySelector(`[name=asks][value="${add.ask}"]`)
      );
      if (!box?.checked) box?.click(); // a second click would take it away
      added = add;
      part(root, "added").textContent = `Added to the questions for ${add.called}.`;
      part(root, "plan").focus();
    });
    line.append(" ", button);
    return line;
  }
}

/** @type {(form: HTMLElement, name: string) => string[]} */
const chosenIn = (form, name) =>
  [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll(`[name=${name}]:checked`))].map(
    ({ value }) => value,
  );

/** @param {import("../lib/things.mjs").Thing} thing */
const personOf = ({ id, value }) => ({ ...shaped("person", value), id });
