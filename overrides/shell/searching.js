// @ts-check
/// <reference lib="webworker" />
/**
 * Stands where the theme looks for its search worker, and says at once that it is ready. The real one, which lies
 * beside it, and all that there is to search come with the first query; what was typed meanwhile is then asked.
 * The numbers are those of the theme's messages.
 */
(() => {
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
  const scope = /** @type {any} */ (globalThis);
  const answer = scope.postMessage.bind(scope);
  /** @type {any} what the theme set up: its settings, and no words yet */
  let setup;
  /** @type {any} */
  let query;
  /** @type {Promise<void> | undefined} */
  let coming;
  let ready = false;

  scope.addEventListener("message", (/** @type {MessageEvent} */ event) => {
    if (ready || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.data.type === SETUP) {
      setup = event.data;
      answer({ type: READY });
    } else if (event.data.type === QUERY) {
      query = event.data;
      if (query.data) coming ??= bring();
      else answer({ type: RESULT, data: { items: [] } });
    }
  });

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
