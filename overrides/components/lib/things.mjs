// @ts-check
/**
 * A list of things of one kind, each in a form of its own. The last form is always blank: what is typed there
 * becomes a new thing, and a fresh blank one follows. Without JavaScript it is the form to fill in on paper.
 */

import { endsWith } from "./ends.mjs";
import { announce, asServed, filledIn, isBlank, readFields } from "./fields.mjs";
import { newId } from "./ids.mjs";
import { part } from "./parts.mjs";
import { keepThing } from "./thing.mjs";
import { createUndo, putBack } from "./undo.mjs";

/**
 * @typedef {import("./thing.mjs").Value} Value
 * @typedef {{ id: string, value: Value }} Thing
 *
 * @typedef {object} Options
 * @property {string} kind
 * @property {(form: HTMLFormElement, thing: Thing | null) => unknown} [shown] a form has a new value; null
 *   for the blank one
 * @property {(things: Thing[]) => unknown} [changed] the list as it now is, in order; also at first
 * @property {(a: Thing, b: Thing) => number} [order] of the forms when the page is opened; else as they came
 * @property {(thing: Thing) => string} [named] what a thing is called when it is removed
 * @property {(form: HTMLFormElement, typed: Value, before: Value | null) => Value} [amend] the last word on
 *   what is kept of a form
 */

/**
 * For a component with the parts "list", in it a form "blank" that holds a button "remove", and "status" and
 * "undo" for what was removed. A long form stands in a <details open> "fold": what is there already comes closed.
 * @param {HTMLElement} root
 * @param {import("./mount.mjs").Services} services
 * @param {Options} options
 */
export async function keepThings(root, services, options) {
  const { kind, shown, changed, order, named = () => "this", amend = (_, typed) => typed } = options;
  const { store, signal, now } = services;
  const list = part(root, "list");
  const blank = part(root, "blank");
  const undo = createUndo(root, signal);
  /** @type {Map<string, { form: HTMLFormElement, value: Value, ends: AbortController }>} */
  const live = new Map();
  const pattern = asServed(blank);
  const sorted = () => {
    const things = [...live].map(([id, { value }]) => ({ id, value }));
    return things.sort(order ?? ((a, b) => (a.id < b.id ? -1 : 1)));
  };
  const tell = () => changed?.(sorted());

  /**
   * @param {HTMLFormElement} form
   * @param {string} id
   * @param {Value} value
   */
  function adopt(form, id, value) {
    const ends = endsWith(signal);
    const entry = { form, value, ends };
    live.set(id, entry);
    form.dataset.part = "thing";
    form.dataset.id = id;
    const remove = part(form, "remove");
    remove.hidden = false;
    remove.addEventListener("click", () => drop(id), { signal: ends.signal });
    return keepThing(
      form,
      { ...services, signal: ends.signal },
      {
        key: `${kind}/${id}`,
        value,
        amend: (typed, before) => amend(form, typed, before),
        changed(latest) {
          if (latest === null) return forget(id);
          entry.value = latest;
          shown?.(form, { id, value: latest });
          tell();
        },
      },
    );
  }

  /**
   * A blank form that becomes a thing with the first thing typed.
   * @param {HTMLFormElement} [form]
   */
  function offerBlank(form = /** @type {HTMLFormElement} */ (pattern.cloneNode(true))) {
    if (!form.isConnected) list.append(form); // the page's own may have the focus, and would lose it
    shown?.(form, null);
    const ends = endsWith(signal);
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    form.addEventListener(
      "input",
      () => {
        ends.abort();
        void adopt(form, newId(now()), readFields(form));
        offerBlank();
      },
      // Before the form's own listeners, so that the new thing hears of what was typed.
      { signal: ends.signal, capture: true },
    );
  }

  /** @param {string} id */
  function forget(id) {
    const entry = live.get(id);
    if (!entry) return;
    live.delete(id);
    entry.ends.abort();
    entry.form.remove();
    tell();
  }

  /** @param {string} id */
  function drop(id) {
    const entry = live.get(id);
    if (!entry) return;
    const { value } = entry;
    const next = entry.form.nextElementSibling;
    forget(id);
    // The way back is there, and has the focus, before a slow disk has answered.
    const removed = store.remove(`${kind}/${id}`);
    undo.offer(`Removed ${named({ id, value })}.`, async () => {
      await removed;
      const there = await putBack(store, `${kind}/${id}`, value);
      const form = live.get(id)?.form ?? show(id, there, next);
      /** @type {HTMLElement | null} */ (form.querySelector("input, textarea, select"))?.focus();
    });
    part(root, "undo").focus();
  }

  /**
   * @param {string} id
   * @param {Value} value
   * @param {Element | null} [before] the last form, which is the blank one, if nothing is said
   */
  function show(id, value, before = list.lastElementChild) {
    const form = /** @type {HTMLFormElement} */ (pattern.cloneNode(true));
    list.insertBefore(form, before?.isConnected ? before : list.lastElementChild);
    void adopt(form, id, value);
    return form;
  }

  const prefix = `${kind}/`;
  const kept = [...(await store.all(kind))]
    .map(([key, value]) => ({ id: key.slice(prefix.length), value }))
    .filter(({ value }) => !isBlank(value));
  if (order) kept.sort(order);
  const early = filledIn(blank);
  offerBlank(blank);
  for (const { id, value } of kept) {
    const fold = part(show(id, value), "fold");
    if (fold) fold.open = false;
  }
  tell();
  announce(early);

  store.watch(async (key, here) => {
    const id = key.slice(prefix.length);
    if (here || !key.startsWith(prefix) || live.has(id)) return;
    const value = await store.get(key);
    if (value !== null && !live.has(id) && !signal.aborted) show(id, value);
  }, signal);

  return {
    /**
     * A thing that the page writes for the reader, before the blank one.
     * @param {Value} value
     */
    async add(value) {
      undo.clear(); // what was removed before is no longer the latest
      const id = newId(now());
      await store.set(`${prefix}${id}`, value);
      return show(id, value);
    },
  };
}
