// @ts-check
/** The components with which readers keep and use what is their own. One line a component. */

export { backupReminder } from "./backup-reminder/backup-reminder.mjs";
export { bringIn } from "./bring-in/bring-in.mjs";
export { coverage } from "./coverage/coverage.mjs";
export { debrief } from "./debrief/debrief.mjs";
export { decision } from "./decision/decision.mjs";
export { eraseAll } from "./erase-all/erase-all.mjs";
export { followups } from "./followups/followups.mjs";
export { gaps } from "./gaps/gaps.mjs";
export { handOver } from "./hand-over/hand-over.mjs";
export { interview } from "./interview/interview.mjs";
export { keptHere } from "./kept-here/kept-here.mjs";
export { ledger } from "./ledger/ledger.mjs";
export { myPacket } from "./my-packet/my-packet.mjs";
export { noticed } from "./noticed/noticed.mjs";
export { people } from "./people/people.mjs";
export { plan } from "./plan/plan.mjs";
export { practice } from "./practice/practice.mjs";
export { replies } from "./replies/replies.mjs";
export { roundOne } from "./round-one/round-one.mjs";
export { saveCopy } from "./save-copy/save-copy.mjs";
export { stated } from "./stated/stated.mjs";
export { stories } from "./stories/stories.mjs";
export { takeOut } from "./take-out/take-out.mjs";
export { thanks } from "./thanks/thanks.mjs";
export { today } from "./today/today.mjs";
