// @ts-check
/** Says when work has waited a week for a copy, and otherwise nothing. */

import { backupState } from "../lib/backup.mjs";
import { followContents } from "../lib/follow.mjs";
import { everyMinute } from "../lib/minute.mjs";
import { part } from "../lib/parts.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function backupReminder(root, { store, now, signal }) {
  /** @type {import("../lib/copy.mjs").Contents["records"]} */
  let records = new Map();

  function show() {
    const { last, due, waited } = backupState(records, now());
    part(root, "due").hidden = !due;
    const since = last === null ? "" : "since the last one ";
    part(root, "due").textContent = due
      ? `What you wrote ${since}has been without a copy for ${waited} days.`
      : "";
  }

  await followContents(store, signal, (contents) => {
    ({ records } = contents);
    show();
  });
  everyMinute(signal, show);
}
