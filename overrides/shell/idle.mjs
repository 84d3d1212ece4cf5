// @ts-check

/**
 * Until the page is there and the browser has nothing to do.
 * @param {Window} window
 */
export async function idle(window) {
  const complete = window.document.readyState === "complete";
  if (!complete) await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  // Safari has no idle callback.
  await new Promise((resolve) => (window.requestIdleCallback ?? window.setTimeout)(resolve));
}
