// @ts-check
/** What the reader has so far and the next useful thing to do. */

import { dataOf } from "../lib/data.mjs";
import { followContents } from "../lib/follow.mjs";
import { gather } from "../lib/gather.mjs";
import { element, link, whole } from "../lib/elements.mjs";
import { isAnything } from "../lib/kinds.mjs";
import { livedAt } from "../lib/lived.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { part } from "../lib/parts.mjs";
import { planOf } from "../lib/plan.mjs";
import { shaped } from "../lib/shapes.mjs";
import { adoptTicks } from "../lib/ticks.mjs";
import { countdown } from "../lib/when.mjs";
import { rememberRoom } from "../../shell/hint.mjs";
import { nextStep } from "./next.mjs";
import { progress } from "./progress.mjs";

/** What the next step and the numbers are worked out from. */
const KINDS = [
  ...["event", "person", "story", "attempt", "mark", "tick"],
  ...["debrief", "thanks", "followup", "offer"],
];

/** @type {import("../lib/mount.mjs").Mount} */
export async function today(root, { store, signal, now }) {
  const { lists, links, competencies } = dataOf(root);
  const places = { ...links, "half-hour": `${links.plans}#half-an-hour` };
  await adoptTicks(store, lists);
  /** @type {import("./progress.mjs").Things} */
  let things = {};
  // Something of another kind is kept no less: it takes the place of the words that nothing is.
  let there = false;

  function show() {
    root.hidden = root.hasAttribute("data-quiet") && !there;
    for (const name of ["when", "next", "facts"]) part(root, name).hidden = !there;
    part(root, "empty").hidden = there;
    if (!there) return;
    const event = shaped("event", things.event?.get("interview"));
    const interview = livedAt(event, now());
    part(root, "when").hidden = !interview;
    if (interview) part(root, "when").textContent = inWords(countdown(interview, now()), event);

    const { tick = new Map(), attempt = new Map(), followup: followups } = things;
    const practiced = [...attempt.values()].map(({ day }) => day);
    const given = { event, lists, ticks: tick, practiced, followups, now: now() };
    const plan = interview && planOf({ interview, ...given });
    const { words, tool } = nextStep({ things, plan, has: (tool) => tool in places });
    Object.assign(part(root, "step"), { textContent: words, href: whole(places[tool] ?? "") });
    const facts = progress(things, lists, competencies, interview, now());
    part(root, "facts").hidden = !facts.length;
    part(root, "facts").replaceChildren(
      ...facts.map(({ name, tool, words }) => {
        const label = places[tool] ? link(places[tool], name) : name;
        return element("div", "", element("dt", "", label), element("dd", "", words));
      }),
    );
    root.style.minBlockSize = "0";
    rememberRoom(root.hasAttribute("data-quiet") ? "home" : "prepare", root.offsetHeight);
  }

  await gather(store, KINDS, signal, (all) => {
    things = all;
    if (there) show();
  });
  await followContents(store, signal, (contents) => {
    there = isAnything(contents);
    show();
  });
  everyMinute(signal, show);
}

/**
 * @param {string} far
 * @param {{ role: string, company: string }} event
 */
function inWords(far, { role, company }) {
  const name = [role, company].filter(Boolean).join(", ");
  return `${name ? `${name}: your` : "Your"} interview ${/^(was|has) /.test(far) ? far : `is ${far}`}.`;
}
