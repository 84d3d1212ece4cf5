// @ts-check
/** What of all that the reader keeps goes on which sheet, in words. Pure. */

import { timeInWords } from "../lib/days.mjs";
import { isBlank } from "../lib/fields.mjs";
import { understand } from "../lib/interview.mjs";
import { shaped } from "../lib/shapes.mjs";
import { spoken } from "../lib/statements.mjs";
import { whenInWords } from "../lib/when.mjs";
import { questionsOf } from "../people/overview.mjs";
import { inOrder, withJob } from "../lib/who.mjs";
import { createBank } from "../practice/bank.mjs";
import { answerOf } from "../practice/review.mjs";
import { hoursOf } from "./hours.mjs";
import { openLists } from "./open.mjs";

/**
 * @typedef {Record<string, import("../lib/gather.mjs").Things>} Things
 *
 * @typedef {object} Data
 * @property {import("./open.mjs").List[]} lists
 * @property {{ id: string, was: string[], text: string }[]} asks
 * @property {any[]} questions with their wordings and competency
 * @property {any[]} competencies
 * @property {{ id: string, name: string }[]} interviewers
 *
 * @typedef {ReturnType<typeof packetOf>} Packet
 */

/** So many of each leave room for everything on one side. */
const MOST = { remember: 3, asks: 6, said: 6 };

/**
 * @param {Things} things
 * @param {Data} data
 * @param {number} now
 */
export function packetOf(things, data, now) {
  const { person = new Map(), story = new Map(), stated = new Map(), asked = new Map() } = things;
  const event = shaped("event", things.event?.get("interview"));
  const { interview } = understand(event, now);
  const people = inOrder(person);
  const asks = new Map(data.asks.flatMap((ask) => [ask.id, ...ask.was].map((id) => [id, ask])));
  const bank = createBank(data);
  const { lists } = data;
  const hours = hoursOf({ things, event, interview, people, lists, now });
  const dayLeftOut = shaped("packet", things.packet?.get("mine")).without.includes("day");
  const elsewhere = new Set(dayLeftOut ? [] : hours.flatMap(({ id }) => id ?? []));
  return {
    room: roomOf({ event, interview, people, asks, said: spoken(stated.values()) }),
    hours,
    people,
    asks,
    kinds: new Map(data.interviewers.map((kind) => [kind.id, kind])),
    stories: new Map([...story].filter(([, one]) => !isBlank(one))),
    stated: [...stated.values()],
    loose: [...asked.values()]
      .filter(({ loose, settled }) => loose.trim() && !settled)
      .map(({ question, loose }) => ({ question: question.trim(), loose: loose.trim() })),
    lists: openLists({ lists, ticks: things.tick ?? new Map(), event, interview, elsewhere, now }),
    answers: bank
      .known(things.attempt ?? [])
      .flatMap(([, attempt]) => answerOf(bank, attempt) ?? [])
      .reverse(),
  };
}

/**
 * @param {object} given
 * @param {import("../lib/shapes.mjs").Shape<"event">} given.event
 * @param {import("../lib/interview.mjs").Interview | null} given.interview
 * @param {import("../lib/who.mjs").Person[]} given.people
 * @param {Map<string, { text: string }>} given.asks
 * @param {{ label: string, value: string }[]} given.said
 */
function roomOf({ event, interview, people, asks, said }) {
  const { there, here } = interview ? whenInWords(interview) : { there: "", here: "" };
  const questions = inTurns(people.map((person) => questionsOf(person, asks)));
  return {
    job: [event.role.trim(), event.company.trim()].filter(Boolean).join(", "),
    when: [there, here].filter(Boolean).join("\n"),
    place: event.place.trim(),
    link: event.link.trim(),
    contact: event.contact.trim(),
    names: people.map((person) => ({ time: timeInWords(person.time), who: withJob(person) })),
    remember: distinct(people.map((person) => person.remember.trim())).slice(0, MOST.remember),
    asks: questions.slice(0, MOST.asks),
    moreAsks: Math.max(0, questions.length - MOST.asks),
    said: said.slice(0, MOST.said),
    moreSaid: Math.max(0, said.length - MOST.said),
  };
}

/**
 * The first question of everybody, then the second of everybody: each once.
 * @param {string[][]} lists
 */
function inTurns(lists) {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.map((list) => list[turn] ?? ""));
  return distinct(turns.flat());
}

/** @param {string[]} texts */
const distinct = (texts) => [...new Set(texts.filter(Boolean))];
