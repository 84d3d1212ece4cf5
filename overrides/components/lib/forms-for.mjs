// @ts-check
/** One form for each of some records, which a tool names: under people, under questions. */

import { endsWith } from "./ends.mjs";
import { asServed } from "./fields.mjs";
import { keepThing } from "./thing.mjs";

/**
 * @typedef {import("./thing.mjs").Value} Value
 *
 * @typedef {object} Wanted
 * @property {string} key of the record
 * @property {(form: HTMLFormElement) => boolean} [served] whether what stands in a new form may be the reader's own;
 *   if nothing is said, it may
 * @property {(form: HTMLFormElement, first: boolean) => unknown} [shown] the form stands, or what it is about
 *   may have changed
 * @property {(form: HTMLFormElement, value: Value | null) => unknown} [changed] its record has a new value
 * @property {(typed: Value, before: Value | null) => Value} [amend]
 */

/**
 * @param {HTMLElement} list
 * @param {() => HTMLFormElement} make a new form
 * @param {import("./mount.mjs").Services} services
 */
export function createForms(list, make, services) {
  /** @type {Map<string, { form: HTMLFormElement, ends: AbortController }>} */
  const live = new Map();

  /** @param {Wanted} wanted */
  function adopt({ key, served, changed, amend }) {
    const form = make();
    const ends = endsWith(services.signal);
    live.set(key, { form, ends });
    list.append(form);
    const own = { ...services, signal: ends.signal };
    void keepThing(form, own, {
      key,
      served: served?.(form) ?? true,
      changed: (value) => changed?.(form, value),
      amend,
    });
    return form;
  }

  return {
    /**
     * Exactly these forms, in this order. A form that stands already stays, with the focus and what is typed.
     * @param {Wanted[]} wanted
     */
    show(wanted) {
      const keys = new Set(wanted.map(({ key }) => key));
      for (const [key, { form, ends }] of live) {
        if (keys.has(key)) continue;
        ends.abort();
        form.remove();
        live.delete(key);
      }
      const forms = wanted.map((one) => {
        const known = live.get(one.key)?.form;
        const form = known ?? adopt(one);
        one.shown?.(form, !known);
        return form;
      });
      // Moving a form would take the focus out of it.
      if (forms.some((form, index) => list.children[index] !== form)) list.append(...forms);
    },
  };
}

/**
 * Makes forms after the one that the page came with, which is itself the first.
 * @param {HTMLFormElement} served
 */
export function formsLike(served) {
  const pattern = asServed(served);
  let first = true;
  return () => {
    const form = first ? served : /** @type {HTMLFormElement} */ (pattern.cloneNode(true));
    first = false;
    return form;
  };
}
