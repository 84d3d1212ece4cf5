// @ts-check
/**
 * The theme's script brings search, the palette and navigation without reloading. It weighs more than the rest of a
 * page, so it comes when somebody is about to use it: at the first click, key or focus, or when a mouse moves. Who
 * only scrolls does without. What was done before it came is not lost.
 */

import { isField } from "./fields.mjs";
import { rests } from "./signs.mjs";

/** What brings it. A finger that scrolls begins with `pointerdown` and `touchstart` too, so neither is here. */
const SIGNS = ["click", "focusin", "keydown", "pointermove"];

/** The keys with which the theme opens its search. */
const SEARCH = ["/", "f", "s"];

/**
 * @param {Document} document
 * @param {() => void} ready called each time the theme has brought a page, once it is here
 */
export function bringTheme(document, ready) {
  const place = /** @type {HTMLTemplateElement | null} */ (
    document.querySelector("template[data-theme-script]")
  );
  if (!place) return announced(ready); // pages as written bring it themselves
  const waiting = new AbortController();
  const { signal } = waiting;
  const missed = noteWhatIsMissed(document, signal);
  const listen = () => {
    for (const name of SIGNS) addEventListener(name, bring, { capture: true, passive: true });
  };
  const bring = (/** @type {Event | undefined} */ event) => {
    if (event instanceof PointerEvent && event.type === "pointermove" && event.pointerType !== "mouse")
      return;
    if (rests(event)) return;
    for (const name of SIGNS) removeEventListener(name, bring, true);
    const script = document.createElement("script");
    script.addEventListener("error", listen); // a bad line: the next sign tries again
    script.src = place.dataset.themeScript ?? "";
    script.addEventListener("load", () => {
      waiting.abort();
      // It waits for this before it looks at the page, and this was long ago.
      document.dispatchEvent(new Event("DOMContentLoaded"));
      announced(ready);
      missed.tellAgain();
    });
    document.body.append(place.content, script);
  };
  listen();
  // Words to mark on this page, or a search that a link asks for.
  const asked = new URLSearchParams(location.search);
  if (asked.has("h") || asked.has("q")) bring(undefined);
}

/** @param {() => void} ready */
function announced(ready) {
  /** @type {any} */ (globalThis).document$?.subscribe(ready);
}

/**
 * Changes of the palette, and keys pressed outside a field, while nobody listens to them.
 * @param {Document} document
 * @param {AbortSignal} signal
 */
function noteWhatIsMissed(document, signal) {
  const palette = document.querySelector("[data-md-component=palette]");
  const query = /** @type {HTMLInputElement | null} */ (
    document.querySelector("[data-md-component=search-query]")
  );
  /** @type {Element | null} */
  let chosen = null;
  /** @type {string | null} */
  let key = null;
  palette?.addEventListener("change", ({ target }) => (chosen = /** @type {Element} */ (target)), { signal });
  addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(document.activeElement)) return;
      key = SEARCH.includes(event.key) ? null : event.key;
      if (key || !query) return;
      // At once, so that the letters that follow are typed into it.
      event.preventDefault();
      query.focus();
    },
    { signal },
  );
  return {
    tellAgain() {
      chosen?.dispatchEvent(new Event("change"));
      if (key) dispatchEvent(new KeyboardEvent("keydown", { key }));
    },
  };
}
