// @ts-check
/** Writes on the sheets. What there is nothing for keeps the lines that the page came with. */

import { dayInWords, isDay } from "../lib/days.mjs";
import { element } from "../lib/elements.mjs";
import { part } from "../lib/parts.mjs";
import { spoken } from "../lib/statements.mjs";
import { card } from "../people/overview.mjs";
import { entry } from "../practice/history.mjs";
import { showConflicts } from "../stated/stated.mjs";
import { storySheets } from "./story.mjs";

/** @typedef {import("./gathered.mjs").Packet} Packet */

const FACTS = /** @type {const} */ (["job", "when", "place", "link", "contact"]);

/**
 * @param {HTMLElement} root with the sheets as they were served
 * @param {ReadonlyMap<string, string>} competencies their names
 * @returns {(packet: Packet) => void}
 */
export function createSheets(root, competencies) {
  /** @type {Map<string, ChildNode[]>} */
  const served = new Map();
  const sheetOf = storySheets(part(root, "story"), competencies);

  /**
   * Nodes in the place of what was served, or that again where there are none.
   * @param {string} name
   * @param {Node[]} nodes
   */
  function put(name, nodes) {
    const place = part(root, name);
    const lines = served.get(name) ?? [...place.childNodes];
    served.set(name, lines);
    place.replaceChildren(...(nodes.length ? nodes : lines));
  }

  /** @type {(name: string, count: number, where: string) => void} */
  function more(name, count, where) {
    part(root, name).hidden = !count;
    part(root, name).textContent = `${count} more ${where}.`;
  }

  return (packet) => {
    const { room, people, stories, stated, lists, answers } = packet;
    for (const name of FACTS) put(name, room[name] ? [new Text(room[name])] : []);
    put("names", room.names.map(name));
    put("remember", room.remember.length ? [0, 1, 2].map((at) => line(room.remember[at] ?? "")) : []);
    put("asks", room.asks.map(line));
    more("more-asks", room.moreAsks, "on the cards of the people");
    put("said", room.said.map(fact));
    more("more-said", room.moreSaid, "under “Round one”");

    put("early", packet.hours.filter(({ at }) => !at).map(hour));
    put("hours", packet.hours.filter(({ at }) => at).map(hour));
    put(
      "cards",
      people.map((person) => card(person, stories, packet.asks, packet.kinds)),
    );
    put("stories", [...stories.values()].map(sheetOf));
    put("stated", spoken(stated).map(fact));
    showConflicts(part(root, "conflicts"), stated);
    put("loose", packet.loose.length ? [...packet.loose.map(looseEnd), ...blanks(6)] : []);
    put("lists", lists.flatMap(checklist));
    part(root, "answers").replaceChildren(
      ...answers.map((answer) => entry(answer, isDay(answer.day) ? dayInWords(answer.day) : "some day")),
    );
  };
}

/** @param {number} count */
const blanks = (count) => Array.from({ length: count }, () => line(""));

/** @param {string} text */
const line = (text) => element("li", "", text);

/** @param {{ label: string, value: string }} said */
const fact = ({ label, value }) => element("div", "", element("dt", "", label), element("dd", "", value));

/** @param {{ time: string, who: string }} meeting */
const name = ({ time, who }) => element("li", "", element("span", "study-sheet__time", time), " ", who);

/**
 * What is fixed stands out from what is only to be done by then.
 * @param {import("./hours.mjs").Hour} hour
 */
const hour = ({ id, time, what }) =>
  element(
    "tr",
    "",
    element("td", "", time),
    element("td", "", id ? what : element("strong", "", what)),
    element("td", ""),
  );

/** @param {{ question: string, loose: string }} end */
const looseEnd = ({ question, loose }) =>
  element("li", "", ...(question ? [element("strong", "", question), element("br", "")] : []), loose);

/** @param {Packet["lists"][number]} list */
const checklist = ({ title, items }) => [
  element("h4", "", title),
  element(
    "ul",
    "study-sheet__ticks",
    ...items.map(({ text, due }) =>
      element("li", "", element("span", "", text), element("span", "study-sheet__due", due)),
    ),
  ),
];
