// @ts-check
/** The days of a plan as lists. A line that is ticked stays where it is until the plan itself changes. */

import { element, whole } from "../lib/elements.mjs";
import { part, parts } from "../lib/parts.mjs";
import { begun } from "../lib/triage.mjs";
import { createLines } from "./lines.mjs";
import { PLANS, dayName, timeLeft, whyDropped } from "./words.mjs";

/**
 * @typedef {import("../lib/plan.mjs").Plan} Plan
 * @typedef {import("../lib/interview.mjs").Interview} Interview
 * @typedef {{ ticks: ReadonlyMap<string, unknown>, event: import("../lib/shapes.mjs").Shape<"event">, now: number }} Rest
 */

/**
 * @param {HTMLElement} root
 * @param {import("../lib/mount.mjs").Services} services
 * @param {import("./lines.mjs").Data} data
 */
export function createDays(root, services, data) {
  const { lineOf, listLink } = createLines(root, services, data);
  let laid = "";

  /**
   * @param {Plan} plan
   * @param {Interview} interview
   * @param {Rest} rest
   */
  function lay({ mode, today, days, dropped, apart }, interview, { event }) {
    const shown = days.filter(({ day, entries }) => day >= today && (entries.length || day === today));
    // The reader sees the first day on which there is something to do; the others open when asked.
    const open = shown.find(({ entries }) => entries.length)?.day;
    const made = shown.map(({ day, entries }) => {
      const lines = entries.map((entry) => lineOf(entry, interview, event));
      const list = lines.length
        ? element("ul", "study-plan__lines", ...lines)
        : element("p", "", "Nothing is due today.");
      const count = element("span", "study-plan__count");
      count.dataset.part = "count";
      const title = element("summary", "", dayName(day, today), " ", count);
      title.dataset.part = "title";
      const fold = element("details", "", title, list);
      fold.className = day === today ? "study-plan__day study-plan__day--today" : "study-plan__day";
      fold.dataset.part = "day";
      fold.open = day === open || day === today;
      return fold;
    });
    part(root, "days").replaceChildren(...made);
    advise(mode);
    const left = dropped.map(({ list, count }) =>
      element("li", "", listLink(list), `: ${count} ${count === 1 ? "line" : "lines"}, ${whyDropped(mode)}`),
    );
    part(root, "dropped").replaceChildren(...left);
    part(root, "lists").replaceChildren(...apart.flatMap((list) => [listLink(list), ", "]).slice(0, -1));
    part(root, "apart").hidden = !apart.length;
    part(root, "left-out").hidden = !left.length && !apart.length;
  }

  /** @param {Plan["mode"]} mode */
  function advise(mode) {
    const plan = begun(mode) ? null : PLANS[mode];
    part(root, "plan").hidden = !plan;
    if (!plan) return;
    part(root, "advice").textContent = plan.advice;
    Object.assign(part(root, "follow"), {
      textContent: plan.follow,
      href: whole(`${data.links.plans}#${plan.anchor}`),
    });
    part(root, "skip").textContent = plan.skip;
  }

  /** @param {ReadonlyMap<string, unknown>} ticks */
  function tick(ticks) {
    for (const line of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("li[data-id]"))) {
      const state = ticks.get(line.dataset.id ?? "");
      const skipped = state === "skipped";
      line.dataset.state = skipped || state === "done" ? String(state) : "";
      part(line, "tick").checked = state === "done";
      part(line, "tick").disabled = skipped;
      part(line, "skip-line").setAttribute("aria-pressed", String(skipped));
    }
    for (const day of parts(root, "day")) {
      const mine = [...day.querySelectorAll("li[data-id]:not([data-state=skipped])")];
      const done = mine.filter(({ dataset }) => dataset.state === "done").length;
      part(day, "count").textContent = mine.length ? `${done} of ${mine.length} done` : "";
    }
  }

  return {
    /**
     * @param {Plan} plan
     * @param {Interview} interview
     * @param {Rest} rest
     */
    show(plan, interview, rest) {
      const others = plan.days.flatMap(({ entries }) => entries.filter(({ kind }) => kind !== "item"));
      const layout = JSON.stringify([interview, rest.event, plan.today, plan.mode, others]);
      part(root, "time").textContent = timeLeft(interview, plan.mode, rest.now);
      if (layout !== laid) lay(plan, interview, rest);
      laid = layout;
      tick(rest.ticks);
    },
  };
}
