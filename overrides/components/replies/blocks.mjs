// @ts-check
/** A block for each question, in it a row for each reply. */

import { createForms } from "../lib/forms-for.mjs";
import { newId } from "../lib/ids.mjs";
import { part } from "../lib/parts.mjs";
import { shaped } from "../lib/shapes.mjs";
import { nameOf } from "../lib/whom.mjs";
import { rowsFor } from "./rows.mjs";

/**
 * @typedef {import("./questions.mjs").Asked} Asked
 * @typedef {{ element: HTMLElement, rows: ReturnType<typeof createForms>, ids: Map<string, string> }} Block
 */

/**
 * For a component with templates "block" and "row", and the part "blocks".
 * @param {HTMLElement} root
 * @param {import("../lib/mount.mjs").Services} services
 * @param {(asked: Asked) => unknown} remove
 */
export function createBlocks(root, services, remove) {
  /** @type {Map<string, Block>} */
  const live = new Map();
  const copy = (/** @type {string} */ name) => part(root, name).content.firstElementChild.cloneNode(true);

  /**
   * @param {Asked} asked
   * @returns {Block}
   */
  function make(asked) {
    const element = copy("block");
    part(element, "question").textContent = asked.question;
    part(element, "remove").addEventListener("click", () => remove(asked));
    part(root, "blocks").append(element);
    return { element, rows: createForms(part(element, "rows"), () => copy("row"), services), ids: new Map() };
  }

  /**
   * The id of a row that is not kept yet stays the same until it is, so that the form stays too.
   * @param {Block} block
   * @param {Asked} asked
   */
  const idsOf = ({ ids }, asked) => {
    const kept = new Set(asked.replies.map(({ id }) => id));
    for (const [person, id] of ids) if (kept.has(id)) ids.delete(person);
    return (/** @type {string} */ person) => {
      const id = ids.get(person) ?? newId(services.now());
      ids.set(person, id);
      return id;
    };
  };

  return {
    /**
     * @param {Asked[]} questions
     * @param {import("../lib/whom.mjs").People} people
     */
    show(questions, people) {
      const keys = new Set(questions.map(({ key }) => key));
      for (const [key, block] of live) {
        if (keys.has(key)) continue;
        block.rows.show([]);
        block.element.remove();
        live.delete(key);
      }
      for (const asked of questions) {
        const block = live.get(asked.key) ?? make(asked);
        live.set(asked.key, block);
        const rows = rowsFor(asked.replies, people, idsOf(block, asked));
        block.rows.show(rows.map((row) => wanted(row, asked.question, people)));
      }
    },

    /** @param {string} key of the question whose first reply is to be typed */
    focus(key) {
      const first = live.get(key)?.element.querySelector("input[type=text]:not([hidden] *), textarea");
      /** @type {HTMLElement | null} */ (first ?? null)?.focus();
    },
  };
}

/**
 * @param {import("./rows.mjs").Row} row
 * @param {string} question
 * @param {import("../lib/whom.mjs").People} people
 * @returns {import("../lib/forms-for.mjs").Wanted}
 */
function wanted({ id, person, named }, question, people) {
  return {
    key: `heard/${id}`,
    shown(form) {
      form.dataset.id = id;
      const gone = !named && nameOf(people, person) !== person.trim();
      part(form, "name").textContent = named || gone ? nameOf(people, person) : "";
      part(form, "name").hidden = !named && !gone;
      part(form, "who").hidden = named || gone;
      form.ariaLabel = `${nameOf(people, person) || "Somebody else"}: ${question}`;
    },
    changed(form, value) {
      form.toggleAttribute("data-empty", !shaped("heard", value).reply.trim());
      // A row for nobody yet is one line, so that it does not look like something left undone.
      form.toggleAttribute("data-spare", !named && !value);
    },
    amend: (typed) => ({ ...typed, question, ...(named && { person }) }),
  };
}
