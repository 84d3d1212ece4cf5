// @ts-check

/**
 * An end of its own, which comes at the latest with another's. `AbortSignal.any` would say it in one word, but
 * WebKit 2.50 forgets such a signal when it tidies its memory, and what listens with it then never ends.
 * @param {AbortSignal} signal
 */
export function endsWith(signal) {
  const ends = new AbortController();
  if (signal.aborted) ends.abort();
  else signal.addEventListener("abort", () => ends.abort(), { signal: ends.signal });
  return ends;
}
