// @ts-check
/** Sessions as they are kept: begun, left, taken up again, ended. Nothing here is shown. */

import { shaped } from "../lib/shapes.mjs";
import { newId } from "../lib/ids.mjs";
import { answerOf, wordingOf } from "./review.mjs";
import { lastAnswers, otherWording } from "./schedule.mjs";

/**
 * @typedef {object} Deal A question's turn.
 * @property {string} session its id
 * @property {number} place in the queue, from 0
 * @property {number} of how many
 * @property {boolean} last
 * @property {import("./bank.mjs").Question} question
 * @property {import("./bank.mjs").Competency} competency
 * @property {string} wording
 * @property {string} key of the record of the answer
 * @property {import("../lib/thing.mjs").Value | null} attempt what is kept there already
 * @property {{ question: string, competency: string, variant: boolean, session: string, day: string }} facts
 *   what that record says, whatever is typed
 */

/**
 * @param {{ store: import("../lib/store.mjs").Store, bank: import("./bank.mjs").Bank, now: () => number }} options
 */
export function createSessions({ store, bank, now }) {
  const keyOf = (/** @type {string} */ id) => `session/${id}`;

  /** @type {(id: string, edit: (session: any) => any) => Promise<any>} another tab may have discarded it */
  const change = (id, edit) => store.change(keyOf(id), (session) => session && edit(session));

  /** The answers of every session, by id. */
  async function attempts() {
    const all = await store.all("attempt");
    return bank.known(
      [...all].map(([key, value]) => [key.slice("attempt/".length), shaped("attempt", value)]),
    );
  }

  return {
    /**
     * @param {{ [field: string]: unknown }} chosen
     * @param {string[]} queue
     * @returns {Promise<string>} its id
     */
    async begin(chosen, queue) {
      const id = newId(now());
      await store.set(keyOf(id), { ...chosen, queue, place: 0, finished: false });
      return id;
    },

    /**
     * The next question of a session, past those that are no longer there; null at its end.
     * @param {string} id
     * @param {string} today
     * @returns {Promise<Deal | null>}
     */
    async next(id, today) {
      const { queue, place: done } = shaped("session", await store.get(keyOf(id)));
      const [place, ...later] = queue.flatMap((name, at) =>
        at >= (done ?? 0) && bank.find(name) ? [at] : [],
      );
      const question = place === undefined ? undefined : bank.find(queue[place]);
      const competency = question && bank.competencies.get(question.competency);
      if (place === undefined || !competency) return null;
      const key = `attempt/${id}-${place}`;
      const attempt = /** @type {import("../lib/thing.mjs").Value | null} */ (await store.get(key));
      const { day, variant: was } = shaped("attempt", attempt);
      const others = (await attempts()).filter(([, { session }]) => session !== id);
      const variant = attempt ? was : otherWording(lastAnswers(others).get(question.id));
      return {
        session: id,
        place,
        of: queue.length,
        last: !later.length,
        question,
        competency,
        wording: wordingOf(question, variant),
        key,
        attempt,
        facts: { question: question.id, competency: competency.id, variant, session: id, day: day || today },
      };
    },

    /**
     * @param {Deal} deal
     * @param {{ seconds: number | null } | null} answered nothing where the question was skipped
     */
    async leave({ session: id, place, key, facts }, answered) {
      if (answered) {
        await store.change(key, (attempt) => attempt ?? { ...facts, ...answered, score: null, words: "" });
      }
      // Another tab may be further.
      await change(id, (session) => ({ ...session, place: Math.max(Number(session.place) || 0, place + 1) }));
    },

    /**
     * @param {string} id
     * @returns {Promise<import("./review.mjs").Answer[]>} what was answered in it, in order
     */
    async end(id) {
      await change(id, (session) => ({ ...session, finished: true }));
      const own = (await attempts()).filter(([, { session }]) => session === id);
      return own.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, attempt]) => answerOf(bank, attempt) ?? []);
    },

    /**
     * @param {string} id
     * @returns {Promise<() => Promise<unknown>>} which brings it back
     */
    async discard(id) {
      const session = await store.get(keyOf(id));
      await store.remove(keyOf(id));
      return () => store.set(keyOf(id), session);
    },
  };
}
