// @ts-check
/** A part of a copy that a code brought in the address: kept until the others are there, then judged as a file is. */

import { createInbox } from "../lib/inbox.mjs";
import { readCopy } from "../lib/incoming.mjs";
import { partOf, unpacked } from "../lib/parcel.mjs";

const START = "#!p=";
const BROKEN =
  "These codes do not make a whole copy. Show them anew on the other device, and scan all of them again.";

/** @param {string} hash of an address */
export const isArrival = (hash) => hash.startsWith(START);

/**
 * @param {import("../lib/mount.mjs").Services} services
 * @param {ReturnType<typeof import("./offer.mjs").createOffer>} offer
 * @param {Window} window
 */
export async function takeArrival({ store, now }, offer, { location, history }) {
  const { hash } = location;
  if (!isArrival(hash)) return;
  // What was sent stands in the address no longer than needed: it would be in the history, and in a bookmark.
  history.replaceState(history.state, "", location.pathname + location.search);
  const inbox = createInbox({ name: store.name, now });
  const part = partOf(hash);
  if (!part) return offer.refuse(BROKEN);
  const parts = inbox.add(part);
  if (parts.length < part.of) return offer.refuse(waitingFor(parts, part));
  inbox.clear();
  const text = await unpacked(parts);
  const judged = text === null ? { problem: BROKEN } : readCopy(text);
  if (judged.problem === undefined) await offer.show(judged.copy);
  else offer.refuse(judged.problem);
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
