// @ts-check
/** Says which of the files open without a network, because they have been opened before. */

import { parts } from "../lib/parts.mjs";

/** @type {import("../lib/mount.mjs").Mount} */
export async function packet(root, { offline, signal }) {
  if (!(await offline)) return;
  const { ownerDocument: document } = root;
  const show = async () => {
    for (const edition of parts(root, "edition")) {
      const link = /** @type {HTMLAnchorElement} */ (edition.querySelector("a"));
      const kept = await caches.match(link.href, { ignoreSearch: true });
      for (const said of parts(edition, "kept")) said.hidden = !kept;
    }
  };
  // The reader comes back from a file by closing its tab, or by the way back.
  const view = document.defaultView;
  document.addEventListener("visibilitychange", show, { signal });
  view?.addEventListener("pageshow", show, { signal });
  view?.addEventListener("focus", show, { signal });
  await show();
}
