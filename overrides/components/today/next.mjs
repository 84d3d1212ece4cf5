// @ts-check
/** The next useful thing to do: one, with where to do it. */

import { HERE } from "../decision/words.mjs";
import { isBlank } from "../lib/fields.mjs";
import { begun } from "../lib/triage.mjs";
import { counted, withoutQuestion } from "./progress.mjs";

/**
 * @typedef {import("./progress.mjs").Things} Things
 * @typedef {import("../lib/plan.mjs").Plan} Plan
 * @typedef {{ words: string, tool: string }} Step
 *
 * @typedef {object} State
 * @property {Things} things
 * @property {Plan | null} plan nothing while the day is not known
 * @property {(tool: string) => boolean} has whether the site has that tool
 */

/** So many stories fit most of the questions; a plan for one evening asks for as many. */
const FEW = 3;

/**
 * @param {State} state
 * @returns {Step}
 */
export function nextStep(state) {
  const { plan, has } = state;
  if (!plan) return { words: "Put in the day of your interview.", tool: "interview" };
  const step = stepsOf(state, plan).find((step) => step && has(step.tool));
  return step || { words: quiet(plan), tool: begun(plan.mode) ? "plan" : "questions" };
}

/** @typedef {(Step | false)[]} Steps in the order in which they matter */

/** @type {(state: State, plan: Plan) => Steps} */
function stepsOf(state, plan) {
  if (plan.mode === "during")
    return [{ words: "When you are out, write down what each of them said.", tool: "after-the-day" }];
  return plan.mode === "after" ? after(state, plan) : before(state, plan);
}

/**
 * @param {State} state
 * @param {Plan} plan
 * @returns {Steps}
 */
function before({ things }, plan) {
  const { person = new Map(), story = new Map() } = things;
  const entries = plan.days.find(({ day }) => day === plan.today)?.entries ?? [];
  const open = entries.filter((entry) => entry.kind === "item" && !entry.done);
  const practice = entries.find((entry) => entry.kind === "practice");
  const silent = withoutQuestion(things);
  const lines = open.length > 0 && {
    words: `Do the first of ${open.length === 1 ? "today’s lines: there is one" : `today’s ${open.length} lines`}.`,
    tool: "plan",
  };
  if (plan.mode === "half-hour") return [{ words: "Follow the plan for half an hour.", tool: "half-hour" }];
  const due = dueStep(entries);
  if (plan.mode === "evening") return [due, lines];
  return [
    practice?.kind === "practice" &&
      !practice.done && {
        words: `Practice answers aloud, ${practice.minutes} minutes.`,
        tool: "practice",
      },
    filled(person) === 0 && { words: "Write down whom you will meet, as far as you know.", tool: "people" },
    filled(story) < FEW && {
      words: filled(story)
        ? `Write down another story: you have ${filled(story)}.`
        : "Write down your first story.",
      tool: "stories",
    },
    silent.length > 0 && {
      words: `Choose a question for ${silent[0].name || "the person who has none yet"}.`,
      tool: "people",
    },
    due,
    lines,
  ];
}

/**
 * @param {State} state
 * @param {Plan} plan
 * @returns {Steps}
 */
function after({ things }, plan) {
  const { person = new Map(), debrief = new Map(), thanks = new Map(), offer = new Map() } = things;
  const people = [...person].filter(([, one]) => !isBlank(one));
  const untold = people.filter(([id]) => isBlank(debrief.get(id) ?? {}));
  const unthanked = people.filter(([id]) => !thanks.get(id)?.sent);
  const entries = plan.days.filter(({ day }) => day <= plan.today).flatMap(({ entries }) => entries);
  const lines = entries.filter((entry) => entry.kind === "item" && !entry.done).length;
  const offers = [...offer.values()].filter((one) => !isBlank(one) && one.name !== HERE);
  const untoldStep = untold.length > 0 && {
    words: `Write down what ${untold[0]?.[1].name || "each of them"} said, while you remember it.`,
    tool: "after-the-day",
  };
  const sameDay = entries.some(({ kind }) => kind === "interview");
  return [
    sameDay && untoldStep,
    offers.length > 0 && { words: "Lay the offer beside what you need.", tool: "decide" },
    untoldStep,
    unthanked.length > 0 && {
      words: `Write to ${unthanked[0]?.[1].name || "those you met"}.`,
      tool: "after-the-day",
    },
    dueStep(entries),
    lines > 0 && { words: `Finish ${counted(lines, "line")} for the days after.`, tool: "plan" },
  ];
}

/**
 * What the reader put on the list for today, or for a day before it, which a plan has under today.
 * @param {Plan["days"][number]["entries"]} entries
 * @returns {Step | false}
 */
function dueStep(entries) {
  const due = entries.find((entry) => entry.kind === "followup");
  return (
    due?.kind === "followup" && { words: `${due.what || "Follow up"}: that is due.`, tool: "after-the-day" }
  );
}

/** @param {Plan} plan */
function quiet({ mode }) {
  if (begun(mode)) return "Nothing is due today. The plan has what comes later.";
  return "Nothing is due today. Answer one question aloud, or take the day off.";
}

/** @param {import("../lib/gather.mjs").Things} things */
const filled = (things) => [...things.values()].filter((one) => !isBlank(one)).length;
