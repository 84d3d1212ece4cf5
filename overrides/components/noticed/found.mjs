// @ts-check
/** Which signs fit a search, and what is to be said of those that were noticed. */

/**
 * @param {string} text of the sign
 * @param {string} query words that must all be in it
 */
export const fitsAll = (text, query) => {
  const lower = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
};

/**
 * "You noticed 3 signs, 2 red and 1 green." Nothing is added up: a sign is no vote.
 * @param {number} red
 * @param {number} green
 */
export function countWords(red, green) {
  const total = red + green;
  if (!total) return "";
  const colors = [red && `${red} red`, green && `${green} green`].filter(Boolean).join(" and ");
  return total === 1
    ? `One sign noticed, a ${red ? "red" : "green"} one.`
    : `${total} signs noticed, ${colors}.`;
}
