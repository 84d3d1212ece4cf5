// @ts-check
/** What the reader wrote, as files for Anki and for a spreadsheet, made here and now. */

import { dataOf } from "../lib/data.mjs";
import { download } from "../lib/download.mjs";
import { gather } from "../lib/gather.mjs";
import { part } from "../lib/parts.mjs";
import { SOURCES, cardsOf } from "./cards.mjs";
import { ankiTextOf, tableOf } from "./files.mjs";

/** One and many of each kind of card. */
const KINDS = /** @type {const} */ ({
  story: ["story", "stories"],
  asked: ["question of round one", "questions of round one"],
  person: ["person to ask", "people to ask"],
  note: ["card from your notes", "cards from your notes"],
});

const FILES = /** @type {const} */ ({
  anki: { name: "my-second-round.txt", type: "text/plain", made: ankiTextOf },
  table: { name: "my-second-round.csv", type: "text/csv", made: tableOf },
});

/** @type {import("../lib/mount.mjs").Mount} */
export async function takeOut(root, { store, signal }) {
  const known = dataOf(root);
  /** @type {import("./cards.mjs").Card[]} */
  let cards = [];
  part(root, "without").hidden = true;
  for (const [kind, { name, type, made }] of Object.entries(FILES)) {
    part(root, kind).addEventListener(
      "click",
      () => {
        download(root.ownerDocument, { name, type, text: made(cards) });
        part(root, "said").textContent = `${name} is in your downloads.`;
      },
      { signal },
    );
  }
  await gather(store, SOURCES, signal, (mine) => {
    cards = cardsOf(mine, known);
    part(root, "none").hidden = cards.length > 0;
    part(root, "some").hidden = !cards.length;
    part(root, "count").textContent = counted(cards);
  });
}

/**
 * "3 stories and 1 person to ask"
 * @param {readonly import("./cards.mjs").Card[]} cards
 */
function counted(cards) {
  const told = Object.entries(KINDS).flatMap(([kind, [one, many]]) => {
    const count = cards.filter((card) => card.kind === kind).length;
    return count ? [`${count} ${count === 1 ? one : many}`] : [];
  });
  return new Intl.ListFormat("en").format(told);
}
