// @ts-check
/** Bring in a copy: chosen or dropped, judged, shown, and only then kept. */

import { readCopy, textOf } from "../lib/incoming.mjs";
import { part } from "../lib/parts.mjs";
import { takeArrival } from "./arrival.mjs";
import { createOffer } from "./offer.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export function bringIn(root, services) {
  const { signal } = services;
  const [drop, file] = [part(root, "drop"), part(root, "file")];
  const offer = createOffer(root, services);
  part(root, "without").hidden = true;
  drop.hidden = false;

  /** @param {File | undefined} chosen */
  async function take(chosen) {
    offer.clear();
    const text = await textOf(chosen);
    const judged = typeof text === "string" ? readCopy(text) : text;
    if (signal.aborted) return;
    if (judged.problem === undefined) await offer.show(judged.copy);
    else offer.refuse(judged.problem);
    file.value = ""; // so that the same file can be chosen again
  }

  file.addEventListener("change", () => file.files.length && take(file.files[0]), { signal });
  drop.addEventListener(
    "dragover",
    (/** @type {DragEvent} */ event) => {
      event.preventDefault();
      drop.dataset.over = "";
    },
    { signal },
  );
  drop.addEventListener("dragleave", () => delete drop.dataset.over, { signal });
  drop.addEventListener(
    "drop",
    (/** @type {DragEvent} */ event) => {
      event.preventDefault();
      delete drop.dataset.over;
      void take(event.dataTransfer?.files[0]);
    },
    { signal },
  );

  const arrive = () => takeArrival(services, offer, window);
  window.addEventListener("hashchange", arrive, { signal }); // a code that is opened in this very tab
  return arrive();
}
