// @ts-check

/**
 * A second click of a double click is none: what is still being done is not begun again.
 * @template {unknown[]} A
 * @param {(...given: A) => Promise<unknown>} act
 * @returns {(...given: A) => Promise<void>}
 */
export function oneAtATime(act) {
  let busy = false;
  return async (...given) => {
    if (busy) return;
    busy = true;
    try {
      await act(...given);
    } finally {
      busy = false;
    }
  };
}
