// @ts-check
/** Which rows stand under a question: what was heard, whoever was not asked yet, and a blank one. */

import { inOrder } from "../lib/who.mjs";

/**
 * @typedef {object} Row
 * @property {string} id of the record
 * @property {string} person id of a person, a name, or nothing while it is still to be typed
 * @property {boolean} named whether the row stands for somebody on the list
 */

/**
 * @param {import("./questions.mjs").Reply[]} replies
 * @param {import("../lib/whom.mjs").People} people
 * @param {(person: string) => string} idFor the id of a row that is not kept yet; the same for the same person
 * @returns {Row[]}
 */
export function rowsFor(replies, people, idFor) {
  const order = inOrder(people).map(({ id }) => id);
  const heard = new Set(replies.map(({ person }) => person));
  const listed = order.flatMap((person) => {
    const own = replies
      .filter((reply) => reply.person === person)
      .map(({ id }) => ({ id, person, named: true }));
    return heard.has(person) ? own : [{ id: idFor(person), person, named: true }];
  });
  const others = replies.filter(({ person }) => !order.includes(person));
  return [
    ...listed,
    ...others.map(({ id, person }) => ({ id, person, named: false })),
    { id: idFor(""), person: "", named: false },
  ];
}

/**
 * Replies in the order of the day, those of people who are not on the list last.
 * @param {import("./questions.mjs").Reply[]} replies
 * @param {import("../lib/whom.mjs").People} people
 */
export function inDayOrder(replies, people) {
  const order = inOrder(people).map(({ id }) => id);
  const place = (/** @type {string} */ person) =>
    (order.indexOf(person) + order.length + 1) % (order.length + 1);
  return [...replies].sort((a, b) => place(a.person) - place(b.person));
}
