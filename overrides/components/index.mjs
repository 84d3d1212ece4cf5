// @ts-check
/**
 * Which function brings which component to life, and what they all get. One line a component. `start.mjs` says when.
 */

import { mountHint } from "../shell/hint.mjs";
import { mountStatus } from "../shell/status.mjs";
import { calibration } from "./calibration/calibration.mjs";
import { checklist } from "./checklist/checklist.mjs";
import { saveCopy } from "./lib/copy.mjs";
import { mountAll } from "./lib/mount.mjs";
import { createNotice } from "./lib/notice.mjs";
import { readyForPaper } from "./lib/on-paper.mjs";
import { recordTable } from "./lib/record-table.mjs";
import { createStore } from "./lib/store.mjs";
import { messageTemplate } from "./message-template/message-template.mjs";
import { packet } from "./packet/packet.mjs";
import { SITE } from "./site.mjs";
import { shortcuts } from "./shortcuts/shortcuts.mjs";
import { term } from "./term/term.mjs";

/**
 * A component of the reader's own tools. They come together, once a page has one: a guide page does without.
 * @param {keyof typeof import("./tools.mjs")} name
 * @returns {import("./lib/mount.mjs").Mount}
 */
const tool = (name) => async (root, services) => {
  const tools = await import("./tools.mjs");
  if (!services.signal.aborted) return tools[name](root, services);
};

/** @type {import("./lib/mount.mjs").Components} */
const components = {
  "ask-table": recordTable,
  "backup-reminder": tool("backupReminder"),
  "bring-in": tool("bringIn"),
  calibration: calibration,
  checklist: checklist,
  "claim-table": recordTable,
  coverage: tool("coverage"),
  debrief: tool("debrief"),
  decision: tool("decision"),
  "erase-all": tool("eraseAll"),
  "flag-table": recordTable,
  followups: tool("followups"),
  gaps: tool("gaps"),
  "hand-over": tool("handOver"),
  interview: tool("interview"),
  "kept-here": tool("keptHere"),
  ledger: tool("ledger"),
  "message-template": messageTemplate,
  "my-packet": tool("myPacket"),
  noticed: tool("noticed"),
  packet: packet,
  people: tool("people"),
  plan: tool("plan"),
  practice: tool("practice"),
  "question-table": recordTable,
  replies: tool("replies"),
  "round-one": tool("roundOne"),
  "save-copy": tool("saveCopy"),
  shortcuts: shortcuts,
  stated: tool("stated"),
  stories: tool("stories"),
  "take-out": tool("takeOut"),
  term: term,
  thanks: tool("thanks"),
  today: tool("today"),
};

// Sites of one owner share an origin: everything we keep is named after this site's path.
const notice = createNotice(document, () => saveCopy(store, document));
const store = createStore({ name: `second-round:${SITE.pathname}`, report: notice.tell });

// Fields, results and what an Undo would bring back: another tab has erased all of it, and a new page has none of it.
store.whenErased((here) => here || location.reload());

let asked = false;
/** Ask the browser, once, not to clear our storage when space runs short. */
const persist = () => {
  if (!asked) navigator.storage?.persist?.().catch(() => {});
  asked = true;
};

mountStatus(document, { store, now: Date.now });
mountHint({ store });
readyForPaper(window);

/**
 * Safe to call again, and called again on each page that instant navigation brings.
 * @param {Pick<import("./lib/mount.mjs").Services, "offline" | "shortcuts">} frame
 */
export function start(frame) {
  mountAll(components, { store, persist, now: Date.now, ...frame });
  notice.show();
}
