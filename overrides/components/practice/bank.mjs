// @ts-check
/** The questions and anchors that the page brings. */

import { dataOf } from "../lib/data.mjs";

/**
 * @typedef {{ id: string, was: string[], text: string, variant: string, competency: string, askedBy: string[],
 *   level: string, setting: string, probes: string[], credited: string[], loses: string[] }} Question
 * @typedef {{ id: string, name: string, anchors: { one: string, three: string, five: string },
 *   worked: string[] }} Competency `worked` are the ids of its worked answers
 * @typedef {ReturnType<typeof createBank>} Bank
 */

/**
 * @param {HTMLElement} root
 * @returns {Bank}
 */
export const readBank = (root) => createBank(dataOf(root));

/** @param {{ questions: Question[], competencies: Competency[] }} data */
export function createBank({ questions, competencies }) {
  const current = new Map(questions.flatMap(({ id, was }) => [id, ...was].map((name) => [name, id])));
  return {
    list: questions,
    questions: new Map(questions.map((question) => [question.id, question])),
    competencies: new Map(competencies.map((competency) => [competency.id, competency])),

    /**
     * The answers to questions that are still there, under the names that those have now.
     * @param {Iterable<readonly [string, import("../lib/shapes.mjs").Shape<"attempt">]>} attempts
     */
    known: (attempts) =>
      [...attempts].flatMap(([id, attempt]) => {
        const question = current.get(attempt.question);
        return question ? [/** @type {const} */ ([id, { ...attempt, question }])] : [];
      }),

    /**
     * The question of that id, whatever its name is now.
     * @param {string | undefined} id
     */
    find: (id) => questions.find((question) => question.id === current.get(id ?? "")),
  };
}
