// @ts-check
/** What is said of the time left, kept true while the page is open. */

const HALF_A_MINUTE = 30_000;

/**
 * Calls at once, every half minute, and when the page is looked at again: a device that slept has missed some.
 * @param {AbortSignal} signal
 * @param {() => unknown} tell
 */
export function everyMinute(signal, tell) {
  const timer = setInterval(tell, HALF_A_MINUTE);
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  document.addEventListener("visibilitychange", () => document.hidden || tell(), { signal });
  tell();
}
