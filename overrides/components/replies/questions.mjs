// @ts-check
/** Replies side by side: by the question that they answer, and where they do not fit together. */

/**
 * @typedef {import("../lib/shapes.mjs").Shape<"heard">} Heard
 * @typedef {import("../lib/shapes.mjs").Shape<"person">} Person
 * @typedef {Heard & { id: string }} Reply
 * @typedef {{ key: string, question: string, replies: Reply[] }} Asked
 */

/**
 * What makes two questions the same: not case, spaces, or the mark at the end.
 * @param {string} question
 */
export const sameAs = (question) =>
  question
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[ .?!]+$/, "");

/**
 * One entry a question, in the order in which they were first heard, worded as they were first.
 * @param {ReadonlyMap<string, Heard>} heard
 * @returns {Asked[]}
 */
export function byQuestion(heard) {
  /** @type {Map<string, Asked>} */
  const questions = new Map();
  const sorted = [...heard].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, reply] of sorted) {
    const key = sameAs(reply.question);
    if (!key) continue;
    const asked = questions.get(key) ?? { key, question: reply.question.trim(), replies: [] };
    asked.replies.push({ ...reply, id });
    questions.set(key, asked);
  }
  return [...questions.values()];
}

/**
 * The questions on which a reply was marked as different, with every reply that says something.
 * @param {readonly Asked[]} questions
 */
export const contradictions = (questions) =>
  questions
    .map((asked) => ({ ...asked, replies: asked.replies.filter(({ reply }) => reply.trim()) }))
    .filter(({ replies }) => replies.some(({ verdict }) => verdict === "differ"));

/**
 * Everything that the reader planned to ask anybody, each question once: of the bank and their own.
 * @param {Iterable<Pick<Person, "asks" | "questions">>} people
 * @param {{ readonly [id: string]: string }} bank questions to ask by id
 */
export function planned(people, bank) {
  /** @type {Map<string, string>} */
  const questions = new Map();
  for (const { asks, questions: own } of people) {
    const texts = asks.flatMap((id) => (Object.hasOwn(bank, id) ? [bank[id] ?? ""] : []));
    for (const text of [...texts, ...own.split("\n")].map((line) => line.trim()).filter(Boolean))
      if (!questions.has(sameAs(text))) questions.set(sameAs(text), text);
  }
  return [...questions.values()];
}
