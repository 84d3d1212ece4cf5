// @ts-check
/**
 * The named controls of a form as one value, and back. A control's name is the field; a checkbox with a value
 * is one of a list, a checkbox without one is yes or no; a number that is not one counts as nothing.
 */

/**
 * @typedef {HTMLInputElement} Control or a textarea or select, which have the name, type and value as well
 * @typedef {{ [field: string]: unknown }} Fields
 */

/**
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
export const controlsOf = (form) =>
  /** @type {Control[]} */ ([...form.elements].filter((control) => /** @type {any} */ (control).name));

/**
 * @param {HTMLFormElement} form
 * @returns {Fields}
 */
export function readFields(form) {
  /** @type {Fields} */
  const fields = {};
  for (const control of controlsOf(form)) {
    const { name, type, value } = control;
    if (isOneOfMany(control)) {
      const list = /** @type {string[]} */ (fields[name] ??= []);
      if (control.checked) list.push(value);
    } else if (type === "checkbox") fields[name] = control.checked;
    else if (type === "radio") {
      fields[name] ??= "";
      if (control.checked) fields[name] = value;
    } else if (type === "number") fields[name] = value === "" ? null : Number(value);
    else fields[name] = value;
  }
  return fields;
}

/**
 * A copy of the form as the page brought it.
 * @param {HTMLFormElement} form
 */
export function asServed(form) {
  const copy = /** @type {HTMLFormElement} */ (form.cloneNode(true));
  copy.reset();
  return copy;
}

/**
 * What somebody has filled in already: the script comes after the form, on a slow line long after.
 * @param {HTMLFormElement} form
 * @returns {Control[]}
 */
export function filledIn(form) {
  const untouched = controlsOf(asServed(form));
  return controlsOf(form).filter(
    ({ value, checked }, index) => value !== untouched[index]?.value || checked !== untouched[index]?.checked,
  );
}

/**
 * Tell whoever listens now that these were filled in.
 * @param {readonly Control[]} controls
 */
export function announce(controls) {
  for (const control of controls) control.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * Show a value, as text. A number chooses the radio button that says it.
 * @param {HTMLFormElement} form
 * @param {Fields} fields
 */
export function fillFields(form, fields) {
  for (const control of controlsOf(form)) {
    const value = fields[control.name];
    if (isOneOfMany(control)) control.checked = Array.isArray(value) && value.includes(control.value);
    else if (control.type === "checkbox") control.checked = value === true;
    else if (control.type === "radio") control.checked = String(value) === control.value;
    else control.value = typeof value === "string" || typeof value === "number" ? String(value) : "";
  }
}

/**
 * Whether nothing at all has been filled in, or only spaces.
 * @param {Fields} fields
 */
export const isBlank = (fields) =>
  Object.values(fields).every((value) =>
    Array.isArray(value) ? !value.length : typeof value === "string" ? !value.trim() : !value,
  );

/** @param {Control} control */
const isOneOfMany = (control) => control.type === "checkbox" && control.hasAttribute("value");
