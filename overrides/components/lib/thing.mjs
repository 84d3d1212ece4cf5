// @ts-check
/** A form that is one record: what is typed is kept at once, and what another tab changes is shown. */

import { announce, fillFields, filledIn, isBlank, readFields } from "./fields.mjs";

/**
 * @typedef {{ [field: string]: unknown }} Value
 *
 * @typedef {object} Keeping
 * @property {string} key of the record
 * @property {Value | null} [value] what is kept there, where the caller has read it
 * @property {boolean} [served] whether the page may have brought this very form, filled in since by the reader
 * @property {(value: Value | null) => unknown} [changed] called with each new value, and at first
 * @property {(typed: Value, before: Value | null) => Value} [amend] the last word on what is kept
 */

/**
 * Fields that the form does not show stay as they are. Choosing is saved at once, typing as a draft.
 * @param {HTMLFormElement} form
 * @param {import("./mount.mjs").Services} services
 * @param {Keeping} keeping
 * @returns what the caller can do besides: put another value in the form and keep it, or null to empty both
 */
export async function keepThing(
  form,
  services,
  { key, value: given, served, changed = () => {}, amend = same },
) {
  const { store, persist, signal } = services;
  let value = given === undefined ? await store.get(key) : given;
  let changes = 0; // made here
  const show = () => {
    fillFields(form, value ?? {});
    changed(value);
  };

  form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  form.addEventListener(
    "input",
    ({ target }) => {
      changes += 1;
      value = amend({ ...value, ...readFields(form) }, value);
      if (/** @type {HTMLElement} */ (target).matches(TYPED)) store.draft(key, value);
      else store.set(key, value);
      persist();
      changed(value);
    },
    { signal },
  );
  store.watch(async (told, here) => {
    if (told !== key || here) return;
    const before = changes;
    const latest = await store.get(key);
    // What was read may be older than what the reader did meanwhile, which is kept in its place.
    if (changes !== before) return;
    value = latest;
    show();
  }, signal);
  // What was filled in before the script came, where nothing was kept: nobody saw what was.
  const early = served ? filledIn(form).filter(({ name }) => isBlank({ name: value?.[name] })) : [];
  const fields = readFields(form);
  show();
  if (early.length) {
    fillFields(form, { ...value, ...Object.fromEntries(early.map(({ name }) => [name, fields[name]])) });
    announce(early);
  }

  return {
    /** @param {Value | null} latest */
    replace(latest) {
      changes += 1;
      value = latest;
      show();
      return store.set(key, latest);
    },
  };
}

/** Where keys follow each other quickly. */
const TYPED = "textarea, input:not([type]), input:is([type=text], [type=url], [type=number], [type=search])";

/** @type {(typed: Value) => Value} */
const same = (typed) => typed;
