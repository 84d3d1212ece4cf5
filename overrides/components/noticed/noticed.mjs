// @ts-check
/** Signs that the reader noticed: who and what, and the answer to the question that settles each. */

import { element } from "../lib/elements.mjs";
import { isBlank } from "../lib/fields.mjs";
import { gather } from "../lib/gather.mjs";
import { oneAtATime } from "../lib/one-at-a-time.mjs";
import { part, parts, standAside } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { keepThing } from "../lib/thing.mjs";
import { createUndo, putBack } from "../lib/undo.mjs";
import { entitled, inOrder } from "../lib/who.mjs";
import { nameOf } from "../lib/whom.mjs";
import { countWords, fitsAll } from "./found.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function noticed(root, services) {
  const { store, signal } = services;
  const flags = /** @type {HTMLDetailsElement[]} */ (parts(root, "flag"));
  const undo = createUndo(root, signal);
  standAside(root);
  const search = part(root, "search");
  part(root, "filter").hidden = false;
  /** @type {import("../lib/whom.mjs").People} */
  let people = new Map();

  search.addEventListener("input", () => {
    const fitting = flags.filter((flag) => {
      const text = [part(flag, "notice"), ...parts(flag, "words")].map((each) => each.textContent).join(" ");
      flag.hidden = !fitsAll(text, search.value);
      return !flag.hidden;
    });
    for (const group of parts(root, "group")) {
      group.hidden = parts(group, "flag").every((flag) => flag.hidden);
      // Whoever searches wants to see what was found; an empty search leaves the lists as they are.
      if (search.value.trim()) group.open = true;
    }
    part(root, "none").hidden = fitting.length > 0;
  });

  /** @param {HTMLElement} flag */
  const keyOf = (flag) => `noticed/${flag.dataset.id}`;

  /**
   * The form of a sign is made when it is first opened: 36 of them would be a long page for a phone.
   * @param {HTMLElement} flag
   */
  function open(flag) {
    if (part(flag, "form")) return;
    const form = part(root, "pattern").content.firstElementChild.cloneNode(true);
    flag.append(form);
    part(form, "remove").addEventListener("click", () => remove(flag));
    fillWho(form);
    void keepThing(form, services, {
      key: keyOf(flag),
      changed: (value) => (part(form, "remove").hidden = isBlank(value ?? {})),
    });
  }

  const remove = oneAtATime(async (/** @type {HTMLElement} */ flag) => {
    const before = await store.get(keyOf(flag));
    const removed = store.remove(keyOf(flag));
    part(flag, "form").remove();
    undo.offer(`Removed what you wrote about “${part(flag, "notice").textContent}”`, async () => {
      await removed;
      await putBack(store, keyOf(flag), before);
      part(flag, "form")?.remove();
      open(flag);
      /** @type {HTMLElement} */ (flag.querySelector("summary")).focus();
    });
    part(root, "undo").focus();
    await removed;
    open(flag);
  });

  /** @param {HTMLFormElement} form */
  function fillWho(form) {
    const names = inOrder(people).map(entitled);
    part(form, "names").textContent = names.length ? `such as ${names.join(", ")}` : "";
  }

  for (const flag of flags) flag.addEventListener("toggle", () => flag.open && open(flag), { signal });

  await gather(store, ["person", "noticed", "mark"], signal, (things) => {
    people = things.person ?? new Map();
    const mine = flags.filter((flag) => {
      const id = flag.dataset.id ?? "";
      const written = !isBlank(shaped("noticed", things.noticed?.get(id)));
      flag.toggleAttribute("data-noticed", written || things.mark?.get(id) === true);
      return flag.hasAttribute("data-noticed");
    });
    const red = mine.filter((flag) => flag.dataset.color === "red").length;
    part(root, "count").textContent = countWords(red, mine.length - red);
    part(root, "mine").hidden = !mine.length;
    part(root, "summary").replaceChildren(
      ...mine.map((flag) =>
        summed(flag, shaped("noticed", things.noticed?.get(flag.dataset.id ?? "")), people),
      ),
    );
    for (const form of parts(root, "form")) fillWho(form);
  });
}

/**
 * @param {HTMLElement} flag
 * @param {import("../lib/shapes.mjs").Shape<"noticed">} noted
 * @param {import("../lib/whom.mjs").People} people
 */
function summed(flag, { person, what, answer }, people) {
  const color = flag.dataset.color ?? "";
  const seen = [nameOf(people, person), what.trim()].filter(Boolean).join(": ");
  const lines = [
    element(
      "p",
      "",
      element("span", `study-flag study-flag--${color}`, color),
      " ",
      part(flag, "notice").textContent,
    ),
    ...(seen ? [element("p", "", seen)] : []),
    answer.trim()
      ? element("p", "", element("strong", "", "Their answer: "), answer.trim())
      : element("p", "", element("strong", "", "Still to ask: "), part(flag, "ask").textContent),
  ];
  return element("li", "", ...lines);
}
