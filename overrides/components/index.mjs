// @ts-check
/** Which function brings which component to life, and what they all get. One line a component. */

import { mountShell } from "../shell/shell.mjs";
import { mountStatus } from "../shell/status.mjs";
import { backupReminder } from "./backup-reminder/backup-reminder.mjs";
import { bringIn } from "./bring-in/bring-in.mjs";
import { calibration } from "./calibration/calibration.mjs";
import { checklist } from "./checklist/checklist.mjs";
import { coverage } from "./coverage/coverage.mjs";
import { debrief } from "./debrief/debrief.mjs";
import { decision } from "./decision/decision.mjs";
import { eraseAll } from "./erase-all/erase-all.mjs";
import { followups } from "./followups/followups.mjs";
import { gaps } from "./gaps/gaps.mjs";
import { handOver } from "./hand-over/hand-over.mjs";
import { interview } from "./interview/interview.mjs";
import { keptHere } from "./kept-here/kept-here.mjs";
import { ledger } from "./ledger/ledger.mjs";
import { saveCopy as save } from "./lib/copy.mjs";
import { mountAll } from "./lib/mount.mjs";
import { createNotice } from "./lib/notice.mjs";
import { recordTable } from "./lib/record-table.mjs";
import { createStore } from "./lib/store.mjs";
import { messageTemplate } from "./message-template/message-template.mjs";
import { noticed } from "./noticed/noticed.mjs";
import { people } from "./people/people.mjs";
import { plan } from "./plan/plan.mjs";
import { practice } from "./practice/practice.mjs";
import { replies } from "./replies/replies.mjs";
import { roundOne } from "./round-one/round-one.mjs";
import { saveCopy } from "./save-copy/save-copy.mjs";
import { stated } from "./stated/stated.mjs";
import { stories } from "./stories/stories.mjs";
import { term } from "./term/term.mjs";
import { thanks } from "./thanks/thanks.mjs";
import { today } from "./today/today.mjs";

/** @type {import("./lib/mount.mjs").Components} */
const components = {
  "ask-table": recordTable,
  "backup-reminder": backupReminder,
  "bring-in": bringIn,
  calibration: calibration,
  checklist: checklist,
  "claim-table": recordTable,
  coverage: coverage,
  debrief: debrief,
  decision: decision,
  "erase-all": eraseAll,
  "flag-table": recordTable,
  followups: followups,
  gaps: gaps,
  "hand-over": handOver,
  interview: interview,
  "kept-here": keptHere,
  ledger: ledger,
  "message-template": messageTemplate,
  noticed: noticed,
  people: people,
  plan: plan,
  practice: practice,
  "question-table": recordTable,
  replies: replies,
  "round-one": roundOne,
  "save-copy": saveCopy,
  stated: stated,
  stories: stories,
  term: term,
  thanks: thanks,
  today: today,
};

// Sites of one owner share an origin: everything we keep is named after this site's path.
const site = new URL("../", import.meta.url).pathname;
const notice = createNotice(document, () => save(store, document));
const store = createStore({ name: `second-round:${site}`, report: notice.tell });

let asked = false;
/** Ask the browser, once, not to clear our storage when space runs short. */
const persist = () => {
  if (!asked) navigator.storage?.persist?.().catch(() => {});
  asked = true;
};

mountStatus(document, { store, now: Date.now, site: new URL("../", import.meta.url).href });

const start = () => {
  mountShell(document);
  mountAll(components, { store, persist, now: Date.now });
  notice.show();
};

// Material announces each page that instant navigation brings; without it there is only this one.
const pages = /** @type {any} */ (globalThis).document$;
if (pages) pages.subscribe(start);
else start();
