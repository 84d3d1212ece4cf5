// @ts-check
/** Score a worked answer first; then see what the anchors give it. */

import { openAddressed } from "../lib/addressed.mjs";
import { formerIds, part, parts } from "../lib/parts.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function calibration(root, { store, persist, signal }) {
  const answers = /** @type {HTMLElement[]} */ (parts(root, "answer"));
  const key = (/** @type {string | undefined} */ id) => `rating/${id}`;
  await Promise.all(
    answers.map(async (answer) => {
      show(answer, await store.adopt(key(answer.dataset.id), formerIds(answer).map(key)));
      part(answer, "rating").hidden = false;
    }),
  );
  openAddressed(root, signal);
  root.addEventListener(
    "change",
    ({ target }) => {
      const radio = /** @type {HTMLInputElement} */ (target);
      const answer = /** @type {HTMLElement | null} */ (radio.closest("[data-part=answer]"));
      if (!answer) return;
      const score = Number(radio.value);
      store.set(key(answer.dataset.id), score);
      persist();
      show(answer, score);
      part(answer, "score").open = true;
    },
    { signal },
  );
}

/**
 * @param {HTMLElement} answer
 * @param {unknown} score The reader's own, 1 to 5, or nothing yet.
 */
function show(answer, score) {
  const radios = /** @type {NodeListOf<HTMLInputElement>} */ (answer.querySelectorAll("input[type=radio]"));
  for (const radio of radios) radio.checked = Number(radio.value) === score;
  const apart = typeof score === "number" ? Math.abs(score - Number(answer.dataset.score)) : null;
  part(answer, "verdict").textContent =
    apart === null ? "" : apart === 0 ? `You gave ${score} too.` : `You gave ${score}, ${apart} away.`;
}
