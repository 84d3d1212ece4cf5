// @ts-check
/** A part of a copy that a code brought in the address: kept until the others are there, then judged as a file is. */

import { createInbox } from "../lib/inbox.mjs";
import { readCopy } from "../lib/incoming.mjs";
import { partOf, unpacked } from "../lib/parcel.mjs";

/** @typedef {import("../lib/incoming.mjs").Judged} Judged */

const START = "#!p=";
const BROKEN =
  "These codes do not make a whole copy. Show them anew on the other device, and scan all of them again.";

/**
 * What arrived last. Instant navigation fetches the page anew for an address that is opened in the same tab, puts
 * it in the place of the one that has just taken the part, and goes to the # once more: the new one shows the same.
 * @type {{ hash: string, at: number, judged: Promise<Judged> } | null}
 */
let latest = null;
const RECENT = 10_000;
const recent = (/** @type {() => number} */ now) => latest !== null && now() - latest.at < RECENT;

/**
 * @param {import("../lib/mount.mjs").Services} services
 * @param {ReturnType<typeof import("./offer.mjs").createOffer>} offer
 * @param {Window} window
 */
export async function takeArrival({ store, now }, offer, { location, history }) {
  const { hash } = location;
  if (hash.startsWith(START)) {
    // What was sent stands in the address no longer than needed: it would be in the history, and in a bookmark.
    history.replaceState(history.state, "", location.pathname + location.search);
    if (!recent(now) || latest?.hash !== hash) {
      latest = { hash, at: now(), judged: judge(hash, createInbox({ name: store.name, now })) };
    }
  }
  if (!latest || !recent(now)) return;
  const judged = await latest.judged;
  if (judged.problem === undefined) await offer.show(judged.copy);
  else offer.refuse(judged.problem);
}

/**
 * @param {string} hash
 * @param {ReturnType<typeof createInbox>} inbox
 * @returns {Promise<Judged>}
 */
async function judge(hash, inbox) {
  const part = partOf(hash);
  if (!part) return { problem: BROKEN };
  const parts = inbox.add(part);
  if (parts.length < part.of) return { problem: waitingFor(parts, part) };
  inbox.clear();
  const text = await unpacked(parts);
  if (text === null) return { problem: BROKEN };
  const { copy, problem } = readCopy(text);
  return copy ? { copy: { ...copy, saved: null } } : { problem };
}

/**
 * @param {readonly import("../lib/parcel.mjs").Part[]} parts
 * @param {import("../lib/parcel.mjs").Part} latest
 */
function waitingFor(parts, { number, of }) {
  const here = new Set(parts.map((part) => part.number));
  const missing = Array.from({ length: of }, (_, n) => n + 1).filter((n) => !here.has(n));
  const list = new Intl.ListFormat("en").format(missing.map(String));
  return `Code ${number} of ${of} has arrived. Scan the ${missing.length === 1 ? "last one" : "others"} too: ${list}.`;
}
