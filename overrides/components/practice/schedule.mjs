// @ts-check
/**
 * Which questions a session asks, in which order, and in which of their two wordings. Pure: the same answers
 * and the same day give the same session.
 */

/**
 * @typedef {import("../lib/shapes.mjs").Shape<"attempt">} Attempt
 * @typedef {{ readonly id: string, readonly competency: string, readonly askedBy: readonly string[],
 *   readonly level: string, readonly setting: string }} Plain a question, as far as it matters here
 * @typedef {{ readonly interviewer: string, readonly competencies: readonly string[],
 *   readonly level: string, readonly setting: string }} Choice where empty means any
 * @typedef {{ readonly score: number | null, readonly day: string, readonly variant: boolean }} Last
 */

/** Two minutes to answer, two for the probes, one to mark it. */
export const MINUTES_EACH = 5;

/** Where a question stands of which nothing is known: behind what went badly, before what went well. */
const UNKNOWN = 2.5;

/**
 * @param {Plain} question
 * @param {Choice} choice
 */
export const fits = (question, { interviewer, competencies, level, setting }) =>
  (!interviewer || question.askedBy.includes(interviewer)) &&
  (!competencies.length || competencies.includes(question.competency)) &&
  (!level || !question.level || question.level === level) &&
  (!setting || !question.setting || question.setting === setting);

/**
 * The last answer to each question.
 * @param {Iterable<readonly [string, Attempt]>} attempts by id, which settles which of one day was later
 * @returns {Map<string, Last>}
 */
export function lastAnswers(attempts) {
  const inOrder = [...attempts].sort(([a, one], [b, other]) => compare([one.day, a], [other.day, b]));
  return new Map(
    inOrder.map(([, { question, score, day, variant }]) => [question, { score: real(score), day, variant }]),
  );
}

/**
 * Whether a question comes in its other wording: never twice running in the same one.
 * @param {Last | undefined} last
 */
export const otherWording = (last) => last !== undefined && !last.variant;

/**
 * The weakest and the longest ago first, one competency after the other, no question twice.
 * @param {readonly Plain[]} questions
 * @param {Map<string, Last>} last
 * @param {Choice & { readonly minutes: number | null }} choice
 * @param {string} day
 * @returns {string[]} ids
 */
export function queueFor(questions, last, choice, day) {
  const size = Math.floor((choice.minutes ?? 0) / MINUTES_EACH);
  const lines = byCompetency(questions.filter((question) => fits(question, choice)));
  const ranked = [...lines]
    .sort(byKey(([competency]) => competencyKey(competency, questions, last, day)))
    .map(([, line]) => line.sort(byKey(({ id }) => questionKey(id, last.get(id), day))));

  const queue = [];
  for (let round = 0; queue.length < size && ranked.some((line) => round < line.length); round += 1) {
    queue.push(...ranked.flatMap((line) => line[round]?.id ?? []));
  }
  return queue.slice(0, size);
}

/**
 * What was practiced today waits: a second go on the same day teaches little.
 * @param {string} id
 * @param {Last | undefined} last
 * @param {string} day
 */
function questionKey(id, last, day) {
  return [Number(last?.day === day), last?.score ?? UNKNOWN, last?.day ?? "", chance(`${day} ${id}`)];
}

/**
 * @param {string} competency
 * @param {readonly Plain[]} questions
 * @param {Map<string, Last>} last
 * @param {string} day
 */
function competencyKey(competency, questions, last, day) {
  const tried = questions.flatMap((one) => (one.competency === competency && last.get(one.id)) || []);
  const scores = tried.map(({ score }) => score ?? UNKNOWN);
  const mean = scores.length ? scores.reduce((sum, score) => sum + score, 0) / scores.length : UNKNOWN;
  const latest = tried.reduce((latest, { day }) => (day > latest ? day : latest), "");
  return [mean, latest, chance(`${day} ${competency}`)];
}

/**
 * @template {Plain} Q
 * @param {readonly Q[]} questions
 */
function byCompetency(questions) {
  /** @type {Map<string, Q[]>} */
  const lines = new Map();
  for (const question of questions) {
    const line = lines.get(question.competency);
    if (line) line.push(question);
    else lines.set(question.competency, [question]);
  }
  return lines;
}

/** @param {number | null} score */
const real = (score) =>
  score !== null && Number.isInteger(score) && score >= 1 && score <= 5 ? score : null;

/**
 * @template T
 * @param {(one: T) => (number | string)[]} key
 * @returns {(a: T, b: T) => number}
 */
const byKey = (key) => (a, b) => compare(key(a), key(b));

/**
 * @param {readonly (number | string)[]} a
 * @param {readonly (number | string)[]} b
 */
function compare(a, b) {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : /** @type {any} */ (a[at]) < /** @type {any} */ (b[at]) ? -1 : 1;
}

/**
 * FNV-1a: among equals another order each day, and the same one all day.
 * @param {string} text
 */
function chance(text) {
  let mixed = 0x811c9dc5;
  for (const letter of text) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mixed >>> 0;
}
