// @ts-check
/** What different people said to the same question, side by side, and what to ask where it does not fit. */

import { dataOf } from "../lib/data.mjs";
import { element } from "../lib/elements.mjs";
import { gather } from "../lib/gather.mjs";
import { part, standAside } from "../lib/parts.mjs";
import { createUndo, putBack } from "../lib/undo.mjs";
import { nameOf } from "../lib/whom.mjs";
import { createBlocks } from "./blocks.mjs";
import { inDayOrder } from "./rows.mjs";
import { byQuestion, contradictions, planned, sameAs } from "./questions.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function replies(root, services) {
  const { store, signal, persist } = services;
  const { asks, settle } = dataOf(root);
  const start = part(root, "start");
  const undo = createUndo(root, signal);
  standAside(root);
  part(root, "actions").hidden = false;

  /** @type {import("./questions.mjs").Asked[]} */
  let questions = [];
  /** @type {import("../lib/whom.mjs").People} */
  let people = new Map();
  /** Questions that were chosen, with no reply to them yet. @type {Map<string, string>} */
  const opened = new Map();

  const blocks = createBlocks(root, services, async ({ key, question }) => {
    const heard = await store.all("heard");
    const gone = [...heard].filter(([, value]) => sameAs(String(value?.question ?? "")) === key);
    opened.delete(key);
    questions = questions.filter((asked) => asked.key !== key);
    const removed = Promise.all(gone.map(([record]) => store.remove(record)));
    show();
    undo.offer(`Removed “${question}” and the replies to it.`, async () => {
      await removed;
      opened.set(key, question);
      for (const [record, value] of gone) await putBack(store, record, value);
      show();
      blocks.focus(key);
    });
    part(root, "undo").focus();
  });

  function show() {
    for (const { key } of questions) opened.delete(key);
    const waiting = [...opened].map(([key, question]) => ({ key, question, replies: [] }));
    blocks.show([...questions, ...waiting], people);
    const differing = contradictions(questions);
    part(root, "differ").hidden = !differing.length;
    part(root, "differences").replaceChildren(...differing.map((asked) => told(asked, people)));
    part(root, "settle").textContent = `“${settle}”`;
  }

  start.addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    const question = start.elements.question.value.trim();
    const key = sameAs(question);
    if (!key) return start.elements.question.focus();
    if (!questions.some((asked) => asked.key === key)) opened.set(key, question);
    start.reset();
    persist();
    show();
    blocks.focus(key);
  });
  part(root, "pick").addEventListener("change", (/** @type {any} */ { target }) => {
    if (!target.value) return;
    start.elements.question.value = target.value;
    start.requestSubmit();
  });

  await gather(store, ["person", "heard"], signal, (things) => {
    people = things.person ?? new Map();
    questions = byQuestion(things.heard ?? new Map());
    const choices = planned(people.values(), asks);
    part(root, "planned").hidden = !choices.length;
    const pick = part(root, "pick");
    pick.replaceChildren(pick.options[0], ...choices.map((text) => new Option(text, text)));
    show();
  });
}

/**
 * @param {import("./questions.mjs").Asked} asked
 * @param {import("../lib/whom.mjs").People} people
 */
function told({ question, replies }, people) {
  const said = inDayOrder(replies, people).map(({ person, reply }) =>
    element("li", "", element("strong", "", nameOf(people, person) || "Somebody"), `: ${reply.trim()}`),
  );
  return element("div", "study-replies__difference", element("p", "", question), element("ul", "", ...said));
}
