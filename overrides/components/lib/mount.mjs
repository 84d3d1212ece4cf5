// @ts-check
/** Mounts each component of the page once, and ends those that have left it. */

/**
 * @typedef {object} Services What every component gets.
 * @property {import("./store.mjs").Store} store The reader's own data.
 * @property {() => void} persist Ask the browser to keep that data; call it when there is some.
 * @property {Promise<boolean>} offline Whether the pages open without a network, once that is known.
 * @property {import("../../shell/shortcuts.mjs").Shortcuts} shortcuts The single keys that do something.
 * @property {() => number} now The clock, in milliseconds since 1970.
 * @property {AbortSignal} signal Ends when the component leaves the page; all it listens to ends with it.
 *
 * @typedef {(root: HTMLElement, services: Services) => void | Promise<void>} Mount
 * @typedef {Record<string, Mount>} Components
 */

/** @type {Map<HTMLElement, AbortController>} */
const live = new Map();

/**
 * @param {Components} components
 * @param {Omit<Services, "signal">} services
 * @param {ParentNode} [root]
 */
export function mountAll(components, services, root = document) {
  for (const [element, controller] of live) {
    if (element.isConnected) continue;
    controller.abort();
    live.delete(element);
  }
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-component]"))) {
    const mount = components[element.dataset.component ?? ""];
    if (!mount || live.has(element)) continue;
    const controller = new AbortController();
    live.set(element, controller);
    element.dataset.waking = ""; // what is typed meanwhile may be overwritten by what was kept
    // One component that fails leaves the others as they are, and its own as it is without a script.
    Promise.resolve()
      .then(() => mount(element, { ...services, signal: controller.signal }))
      .catch((error) => {
        console.error(`${element.dataset.component}:`, error);
        if (controller.signal.aborted) return;
        controller.abort();
        live.delete(element); // so that it is tried again when the page is next looked at
        delete document.documentElement.dataset.scripts; // the page says so, see main.html
      })
      .finally(() => {
        delete element.dataset.waking;
        giveUpRoom(element);
      });
  }
}

/**
 * What a script brings out had its room before. What it hides from now on has none.
 * @param {HTMLElement} element
 */
function giveUpRoom(element) {
  const inside = /** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll("[data-soon]"));
  for (const one of [element, ...inside])
    if (one.closest("[data-component]") === element) delete one.dataset.soon;
}
