// @ts-check
/** Questions, asks, flags and claims as rows: filtered, sorted, addressed, marked and noted. */

import { openAddressed } from "./addressed.mjs";
import { fits, readCriteria, writeCriteria } from "./filters.mjs";
import { keepOwn } from "./own.mjs";
import { part } from "./parts.mjs";
import { fetchRest } from "./rest.mjs";

/** @typedef {{ element: HTMLElement, text: string, value: (name: string) => string }} Row */

/** @type {Record<string, (row: Row) => string>} What rows are sorted by; equal ones keep their order. */
const ORDERS = {
  text: (row) => row.text,
  competency: (row) => row.value("competency"),
  open: (row) => row.value("mark"),
};

/** Milliseconds without an input after which the address follows: browsers are slow to change it, and Safari stops. */
const PAUSE = 250;

/** @type {import("./mount.mjs").Mount} */
export async function recordTable(root, services) {
  const { signal } = services;
  const elements = /** @type {HTMLElement[]} */ ([...root.querySelectorAll(".study-row")]);
  const form = /** @type {HTMLFormElement | null} */ (part(root, "filters"));
  const again = form ? filter(root, form, elements, signal) : () => {};
  await fetchRest(root, signal);
  openAddressed(root, signal); // before the reader's own things, which take longer
  again();
  await keepOwn(elements, services, again);
  again();
}

/**
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 * @param {HTMLElement[]} elements
 * @param {AbortSignal} signal
 * @returns {() => void} to be called when rows have changed
 */
function filter(root, form, elements, signal) {
  const addressed = "address" in root.dataset;
  const laidOut = [.../** @type {HTMLElement} */ (part(root, "rows")).children];
  let table = { root, rows: elements.map(rowOf), form, laidOut };
  form.hidden = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let noting;
  signal.addEventListener("abort", () => clearTimeout(noting)); // the address is another page's by then
  const apply = () => {
    const criteria = criteriaOf(form);
    show(table, criteria);
    clearTimeout(noting);
    if (addressed) noting = setTimeout(note, PAUSE);
  };
  const note = () => {
    clearTimeout(noting);
    noting = undefined;
    history.replaceState(history.state, "", writeCriteria(criteriaOf(form)) || location.pathname);
  };
  // Before the click changes the address, which may then be another page's.
  document.addEventListener("click", () => noting && note(), { capture: true, signal });
  const restore = () => {
    if (addressed) fill(form, readCriteria(location.hash));
    show(table, criteriaOf(form));
  };
  form.addEventListener("input", apply, { signal });
  form.addEventListener("submit", (event) => event.preventDefault(), { signal });
  const clear = () => {
    fill(form, {});
    apply();
  };
  part(form, "clear").addEventListener("click", clear, { signal });
  addEventListener("hashchange", restore, { signal });
  restore();
  return () => {
    table = { ...table, rows: elements.map(rowOf) };
    show(table, criteriaOf(form));
  };
}

/**
 * @param {HTMLElement} element
 * @returns {Row}
 */
function rowOf(element) {
  return {
    element,
    text: (element.textContent ?? "").toLowerCase(),
    value: (name) => element.getAttribute(`data-${name}`) ?? "",
  };
}

/**
 * @param {HTMLFormElement} form
 * @returns {import("./filters.mjs").Criteria}
 */
function criteriaOf(form) {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

/**
 * @param {HTMLFormElement} form
 * @param {import("./filters.mjs").Criteria} criteria
 */
function fill(form, criteria) {
  for (const control of /** @type {Iterable<any>} */ (form.elements)) {
    if (!control.name) continue;
    const wanted = criteria[control.name] ?? "";
    if (control.type === "checkbox") control.checked = wanted === control.value;
    else control.value = wanted;
    // A value that this list does not have, from an old bookmark, means no choice.
    if (control.selectedIndex === -1) control.value = "";
  }
}

/**
 * @param {{ root: HTMLElement, rows: Row[], form: HTMLFormElement, laidOut: Element[] }} table
 * @param {import("./filters.mjs").Criteria} criteria
 */
function show({ root, rows, form, laidOut }, criteria) {
  let shown = 0;
  for (const row of rows) {
    const hidden = !fits(row, criteria);
    // Only where that changes something: a browser works out anew how whatever was touched looks.
    if (row.element.hidden !== hidden) row.element.hidden = hidden;
    if (!hidden) shown += 1;
  }

  const key = ORDERS[criteria.order ?? ""];
  const sorted = key && [...rows].sort((a, b) => key(a).localeCompare(key(b))).map((row) => row.element);
  arrange(part(root, "rows"), sorted ?? laidOut);
  for (const group of laidOut.filter((child) => child.matches("[data-part=group]"))) {
    const members = membersOf(group);
    const heading = /** @type {HTMLElement} */ (group);
    heading.hidden = Boolean(sorted) || members.every((member) => member.hidden);
  }
  part(form, "count").textContent = `${shown} of ${rows.length}`;
  part(form, "clear").hidden = !Object.values(criteria).some(Boolean);
  part(root, "none").hidden = shown > 0;
}

/**
 * Bring children into an order; nothing moves, and no focus is lost, where they stand so already.
 * @param {HTMLElement} parent
 * @param {Element[]} children
 */
function arrange(parent, children) {
  if (children.every((child, index) => parent.children[index] === child)) return;
  parent.append(...children);
}

/**
 * The rows between a group's heading and the next one.
 * @param {Element} group
 * @returns {HTMLElement[]}
 */
function membersOf(group) {
  const members = [];
  for (
    let next = group.nextElementSibling;
    next && !next.matches("[data-part=group]");
    next = next.nextElementSibling
  )
    members.push(/** @type {HTMLElement} */ (next));
  return members;
}
