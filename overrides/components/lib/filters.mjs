// @ts-check
/** What a table is narrowed down to. Pure: text and plain objects in, text and plain objects out. */

/** @typedef {Record<string, string>} Criteria Name of a control to the value chosen in it. */

/**
 * Criteria out of an address. They stand in the fragment, which a browser never sends to the server:
 * what the reader types into a search field stays here.
 * @param {string} fragment
 * @returns {Criteria}
 */
export function readCriteria(fragment) {
  return fragment.startsWith("#?") ? Object.fromEntries(new URLSearchParams(fragment.slice(2))) : {};
}

/**
 * @param {Criteria} criteria
 * @returns {string} The fragment, or "" where nothing is chosen.
 */
export function writeCriteria(criteria) {
  const chosen = Object.entries(criteria).filter(([, value]) => value);
  return chosen.length ? `#?${new URLSearchParams(chosen)}` : "";
}

/**
 * Whether a row has every word of the search text and every chosen value.
 * @param {{ text: string, value: (name: string) => string }} row Text in lower case; a value is a list
 *   of tokens separated by spaces.
 * @param {Criteria} criteria
 */
export function fits(row, { q = "", order: _, ...chosen }) {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => row.text.includes(word)) &&
    Object.entries(chosen).every(([name, wanted]) => !wanted || row.value(name).split(" ").includes(wanted))
  );
}
