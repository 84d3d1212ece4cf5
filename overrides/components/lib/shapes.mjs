// @ts-check
/**
 * What is kept of each kind of thing that the reader writes. The one place that says so: tools read through
 * `shaped`, so that what an import or an older page left behind is never of another type than they expect.
 *
 * A thing is a record `<kind>/<id>`. Fields that are not named here are kept as they are, unread.
 */

import { isObject } from "./json.mjs";

/** @typedef {"text" | "list" | "flag" | "number" | "scores"} FieldType */

/**
 * text: a string. list: strings, each once. flag: true or false. number: a finite number, or null.
 * scores: an object of numbers by id.
 * @satisfies {Record<string, Record<string, FieldType>>}
 */
export const SHAPES = /** @type {const} */ ({
  /**
   * The interview: only `event/interview`. Days as YYYY-MM-DD, times as HH:MM in `zone`, an IANA name. `practices`
   * is "one" for a single session, else as many as fit; `since` the day on which the date was set; `uid` what
   * calendars know it by.
   */
  event: {
    company: "text",
    role: "text",
    date: "text",
    start: "text",
    end: "text",
    zone: "text",
    place: "text",
    link: "text",
    contact: "text",
    formats: "list",
    practices: "text",
    since: "text",
    uid: "text",
  },
  /** The last calendar file of an interview, under its `uid`: `changed` in milliseconds since 1970. */
  calendar: { sequence: "number", changed: "number", text: "text" },
  /** A question of round one. `landed` is "well", "partly", "badly" or nothing; `loose` what is still open. */
  asked: {
    question: "text",
    said: "text",
    landed: "text",
    loose: "text",
    competency: "text",
    settled: "flag",
  },
  /** A number or claim that the reader stated. `topic` is "pay", "notice", "start", "result" or "other". */
  stated: { topic: "text", what: "text", value: "text" },
  /**
   * Somebody the reader will meet. `interviewer` is the id of a kind of interviewer, `time` HH:MM on the day,
   * `met` whether they were there in round one, `asks` ids of the bank, `questions` the reader's own, one a line, `stories` ids of stories.
   */
  person: {
    name: "text",
    job: "text",
    interviewer: "text",
    time: "text",
    met: "flag",
    decides: "text",
    know: "text",
    remember: "text",
    asks: "list",
    questions: "text",
    stories: "list",
  },
  /** `short`, `medium` and `long` are the forms of 30 seconds, 90 seconds and 3 minutes. */
  story: {
    title: "text",
    situation: "text",
    task: "text",
    actions: "text",
    result: "text",
    learned: "text",
    numbers: "text",
    competencies: "list",
    used: "flag",
    short: "text",
    medium: "text",
    long: "text",
  },
  /**
   * A practice session: `queue` are ids of questions, `place` how many of them are done. `level` and `setting`
   * are those of the questions that it leaves in.
   */
  session: {
    interviewer: "text",
    competencies: "list",
    minutes: "number",
    level: "text",
    setting: "text",
    queue: "list",
    place: "number",
    finished: "flag",
  },
  /** One answer practiced: `day` YYYY-MM-DD, `variant` whether the other wording was put, `seconds` how long. */
  attempt: {
    question: "text",
    competency: "text",
    score: "number",
    words: "text",
    day: "text",
    variant: "flag",
    seconds: "number",
    session: "text",
  },
  /** Notes after a conversation, under the person's id. */
  debrief: { noted: "text", promised: "text", liked: "text", doubts: "text", asked: "text" },
  /** A reply to a question that several people were asked. `verdict` is "agree", "differ" or nothing. */
  heard: { question: "text", person: "text", reply: "text", verdict: "text" },
  /** A flag noticed, under the flag's id. */
  noticed: { person: "text", what: "text", answer: "text" },
  /** The draft of a thank-you message, under the person's id. */
  thanks: { text: "text", sent: "flag" },
  /** Something to do by a date, after the interview. */
  followup: { what: "text", date: "text", done: "flag" },
  /** What counts in the decision: `weight` 1 to 5, `must` where nothing makes up for it. */
  factor: { name: "text", must: "flag", weight: "number" },
  /** An offer, or staying where one is. `scores` by factor, 0 to 5. */
  offer: {
    name: "text",
    pay: "text",
    bonus: "text",
    hours: "text",
    leave: "text",
    retirement: "text",
    place: "text",
    start: "text",
    growth: "text",
    other: "text",
    deadline: "text",
    scores: "scores",
  },
  /** What the reader's own packet leaves out, by its parts, and on which `paper`, "a4" or "letter": only `packet/mine`. */
  packet: { without: "list", paper: "text" },
  /** The last copy saved to a file: only `backup/last`. `at` in milliseconds since 1970. */
  backup: { at: "number", count: "number" },
});

/**
 * @typedef {keyof typeof SHAPES} Kind
 * @typedef {{ text: string, list: readonly string[], flag: boolean, number: number | null,
 *   scores: Readonly<Record<string, number>> }} Types
 */

/**
 * @template {Kind} K
 * @typedef {{ readonly [F in keyof (typeof SHAPES)[K]]: (typeof SHAPES)[K][F] extends FieldType
 *   ? Types[(typeof SHAPES)[K][F]] : never }} Shape
 */

/**
 * @param {unknown} value
 * @returns {value is number}
 */
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

/** @type {{ [T in FieldType]: (value: unknown) => Types[T] }} */
const READ = {
  text: (value) => (typeof value === "string" ? value : ""),
  list: (value) => (Array.isArray(value) ? [...new Set(value.filter((one) => typeof one === "string"))] : []),
  flag: (value) => value === true,
  number: (value) => (isNumber(value) ? value : null),
  scores: (value) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([id, score]) => (isNumber(score) ? [[id, score]] : [])),
        )
      : {},
};

/**
 * A thing with every field of its kind, each of its type: empty where it was missing or something else.
 * @template {Kind} K
 * @param {K} kind
 * @param {unknown} value
 * @returns {Shape<K>}
 */
export function shaped(kind, value) {
  const found = isObject(value) ? value : {};
  const fields = Object.entries(SHAPES[kind]).map(([name, type]) => [name, READ[type](found[name])]);
  return /** @type {Shape<K>} */ (Object.fromEntries(fields));
}
