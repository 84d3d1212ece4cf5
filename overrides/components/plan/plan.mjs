// @ts-check
/** The plan on the page: today on top, ticks that are the checklists' own, a file for the calendar. */

import { agenda, edition } from "../lib/agenda.mjs";
import { dataOf } from "../lib/data.mjs";
import { download } from "../lib/download.mjs";
import { gather } from "../lib/gather.mjs";
import { isUid, understand } from "../lib/interview.mjs";
import { lived } from "../lib/lived.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { part } from "../lib/parts.mjs";
import { planOf } from "../lib/plan.mjs";
import { shaped } from "../lib/shapes.mjs";
import { adoptTicks } from "../lib/ticks.mjs";
import { createDays } from "./show.mjs";

const KINDS = ["event", "tick", "attempt", "followup"];

/** @type {import("../lib/mount.mjs").Mount} */
export async function plan(root, services) {
  const { store, signal, now } = services;
  const data = dataOf(root);
  await adoptTicks(store, data.lists);
  const days = createDays(root, services, data);
  /** @type {Record<string, import("../lib/gather.mjs").Things>} */
  let things = {};
  let saved = "";

  /** What the file for the calendar is made of, besides the clock. */
  const entered = () => JSON.stringify([things.event?.get("interview"), [...(things.followup ?? [])]]);

  function given() {
    const event = shaped("event", things.event?.get("interview"));
    const { interview } = understand(event, now());
    const practiced = [...(things.attempt ?? new Map()).values()].map(({ day }) => day);
    const ticks = things.tick ?? new Map();
    return { interview, event, ticks, practiced, followups: things.followup, lists: data.lists, now: now() };
  }

  function show() {
    const { interview, ...rest } = given();
    // A file of another day is not the one to open.
    if (saved !== entered()) part(root, "saved").textContent = "";
    part(root, "empty").hidden = Boolean(interview);
    part(root, "shown").hidden = !interview;
    if (!interview) return;
    const own = lived(interview, rest.event);
    days.show(planOf({ interview: own, ...rest }), own, rest);
  }

  part(root, "save").addEventListener(
    "click",
    async () => {
      const { interview, event: named, followups } = given();
      if (!interview) return;
      // What came from elsewhere may have no id; there is only one interview.
      const event = { ...named, uid: isUid(named.uid) ? named.uid : "interview" };
      const key = `calendar/${event.uid}`;
      saved = entered();
      const happenings = agenda({ interview, event, followups, now: now() });
      const { file, kept } = edition(happenings, shaped("calendar", await store.get(key)), now());
      download(document, { name: "second-round.ics", type: "text/calendar;charset=utf-8", text: file });
      await store.set(key, kept);
      part(root, "saved").textContent =
        `Saved second-round.ics with ${happenings.length} entries. Open it with your calendar.`;
    },
    { signal },
  );

  await gather(store, KINDS, signal, (all) => {
    things = all;
    show();
  });
  everyMinute(signal, show);
}
