// @ts-check
/** What the rows of a long table open stands on a page of its own, and is fetched once there is a reader. */

/**
 * Put it into the rows. Without it the rows keep their links to that page.
 * @param {HTMLElement} root its `data-rest` is the address of that page; without one there is nothing to fetch
 * @param {AbortSignal} signal
 */
export async function fetchRest(root, signal) {
  const { rest } = root.dataset;
  if (!rest) return;
  if (!location.hash) await somebody(signal);
  const whole = await fetch(new URL(rest, location.href), { signal })
    .then((response) => (response.ok ? response.text() : ""))
    .catch(() => ""); // the line may also break within it
  if (!whole) return;
  const page = new DOMParser().parseFromString(whole, "text/html");
  for (const details of page.querySelectorAll(".study-row > details")) {
    const { id } = /** @type {HTMLElement} */ (details.parentElement).dataset;
    const place = root.querySelector(`.study-row[data-id="${id}"] > [data-part=rest]`);
    const link = place?.querySelector("a");
    if (!place || !link) continue;
    details.querySelector("summary")?.replaceChildren(...link.childNodes); // the words stay, and open from now on
    place.replaceWith(details);
  }
  root.querySelector("[data-part=without]")?.remove();
  delete root.dataset.rest;
}

/**
 * Until `start.mjs` has seen a sign of a reader, or at once where it has.
 * @param {AbortSignal} signal
 */
function somebody(signal) {
  return new Promise((resolve) => {
    if ("met" in document.documentElement.dataset) return resolve(undefined);
    addEventListener("met", resolve, { once: true, signal });
  });
}
