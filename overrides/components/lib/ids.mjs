// @ts-check
/** The ids of what the reader makes. */

/**
 * Ids sort by the moment they were made, so that things stay in the order in which they were written.
 * @param {number} now in milliseconds since 1970
 */
export function newId(now) {
  const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return `${now.toString(36).padStart(9, "0")}-${chance.toString(36)}`;
}

/**
 * Whether an id is one of those, and so says nothing to a reader.
 * @param {string} id
 */
export const isMadeUp = (id) => /^\d[0-9a-z]{8}-[0-9a-z]{1,7}$/.test(id);
