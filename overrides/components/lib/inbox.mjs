// @ts-check
/**
 * The parts of a copy that have arrived so far. Each code opens a tab of its own, so they meet in localStorage,
 * and only for a day. Nothing here throws.
 *
 * @typedef {import("./parcel.mjs").Part} Part
 */

const DAY = 86_400_000;

/** @param {{ name: string, storage?: () => Storage, now: () => number }} options `storage` may throw */
export function createInbox({ name, storage = () => globalThis.localStorage, now }) {
  const place = `${name}:parts`;

  /** @param {(kept: Storage) => void} use */
  function attempt(use) {
    try {
      use(storage());
    } catch {
      // Without storage one code that holds everything still arrives.
    }
  }

  /**
   * @param {string} id
   * @returns {Part[]}
   */
  function kept(id) {
    /** @type {Part[]} */
    let parts = [];
    attempt((storage) => {
      const found = JSON.parse(storage.getItem(place) ?? "null");
      const fresh = found?.id === id && now() - found.at < DAY && Array.isArray(found.parts);
      if (fresh) parts = found.parts.filter((/** @type {any} */ part) => part?.id === id);
    });
    return parts;
  }

  return {
    /**
     * Of one copy at a time: the parts of another one give way.
     * @param {Part} part
     * @returns {Part[]} all that are here now, each once
     */
    add(part) {
      const others = kept(part.id).filter(({ number, of }) => number !== part.number && of === part.of);
      const parts = [...others, part];
      attempt((storage) => storage.setItem(place, JSON.stringify({ id: part.id, at: now(), parts })));
      return parts;
    },

    clear() {
      attempt((storage) => storage.removeItem(place));
    },
  };
}
