// @ts-check
/// <reference lib="webworker" />
/**
 * Stands where the theme looks for its search worker, and says at once that it is ready. The real one, which lies
 * beside it, and all that there is to search come with the first query; what was typed meanwhile is then asked.
 * The numbers are those of the theme's messages.
 */
(() => {
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
  const SMALL = new Set(
    "a an and are at be by do for from how i in is it my of on or the to what with you your".split(" "),
  );
  /** Milliseconds between a try that failed and the next. */
  const AGAIN = 3000;
  const scope = /** @type {any} */ (globalThis);
  const answer = scope.postMessage.bind(scope);
  /** @type {any} what the theme set up: its settings, and no words yet */
  let setup;
  /** @type {any} */
  let query;
  /** @type {Promise<unknown> | undefined} */
  let coming;
  let ready = false;

  scope.addEventListener("message", (/** @type {MessageEvent} */ event) => {
    if (!event.isTrusted) return;
    if (event.data.type === QUERY) event.data.data = meant(event.data.data);
    if (ready) return;
    event.stopImmediatePropagation();
    if (event.data.type === SETUP) {
      setup = event.data;
      answer({ type: READY });
    } else if (event.data.type === QUERY) {
      query = event.data;
      if (query.data) want();
      else answer({ type: RESULT, data: { items: [] } });
    }
  });

  /**
   * The theme looks for whatever begins with a word, and with "to" or "you" that is nearly everything. The last word
   * is perhaps not whole yet.
   * @param {string} words
   */
  function meant(words) {
    const last = words.trimEnd().lastIndexOf(" ");
    const before = words.slice(0, last + 1).split(" ");
    return before.filter((word) => !SMALL.has(word.toLowerCase())).join(" ") + words.slice(last + 1);
  }

  /** On a bad line again and again, for as long as somebody wants an answer. */
  function want() {
    const again = () => {
      coming = undefined;
      if (query.data) want();
    };
    coming ??= bring().catch(() => setTimeout(again, AGAIN));
  }

  async function bring() {
    const response = await fetch(new URL("../../../search/docs.json", scope.location.href));
    const { docs } = await response.json();
    scope.importScripts(scope.location.href.replace("search.", "engine."));
    // Its first answer says that it has read the words.
    scope.postMessage = () => {
      scope.postMessage = answer;
      ready = true;
      tell(query);
    };
    tell({ ...setup, data: { ...setup.data, docs } });
  }

  /** @param {any} data */
  function tell(data) {
    scope.dispatchEvent(new MessageEvent("message", { data }));
  }
})();
