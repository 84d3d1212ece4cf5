// @ts-check
/**
 * What every page runs at once, and no more: the buttons of the frame. The components come when they are about to be
 * used: as soon as one that needs its script is on the screen, at the first sign of a reader, or where the reader
 * has something that is to be shown. Whoever only stays is a reader too.
 */

import { arriveAtHeadings } from "../shell/arrival.mjs";
import { BUILD } from "../shell/build.mjs";
import { idle } from "../shell/idle.mjs";
import { offerInstalling } from "../shell/installing.mjs";
import { reloadOnChange } from "../shell/reloading.mjs";
import { mountShell } from "../shell/shell.mjs";
import { heedShortcuts } from "../shell/shortcuts.mjs";
import { rests } from "../shell/signs.mjs";
import { bringTheme } from "../shell/theme.mjs";

// Not from `site.mjs`: what this shared with other modules would be one more file on each page.
const SITE = new URL("../", import.meta.url);

const SIGNS = ["focusin", "keydown", "pointerdown", "pointermove", "scroll", "touchstart"];

/** A component hides what works only with its script: one that hides nothing can wait. */
const NEEDY = "[data-component]:not([hidden]):has([hidden])";

/** Milliseconds after which whoever has done nothing is a reader all the same: one who reads the first lines. */
const STAYED = 10_000;

/** @type {() => void} */
let met = () => {};
const reader = new Promise((resolve) => (met = () => resolve(null)));

reloadOnChange(window);

/** Whether the pages open without a network. It is all of the site that comes then, so it takes a reader. */
const offline = Promise.all([reader, idle(window)])
  .then(() => import("../shell/offline.mjs"))
  .then(
    ({ keepOffline }) => keepOffline(window, { worker: new URL("sw.js", SITE), build: BUILD }),
    () => false, // on a bad line, or where the page is left meanwhile; the next page tries again
  );

const shortcuts = heedShortcuts(window, `${SITE.pathname}.shortcuts`);

/** @type {Promise<typeof import("./index.mjs") | void> | undefined} */
let coming;

/** Bring the components to life, those of a page that instant navigation brought as well. */
async function wake() {
  const components = await (coming ??= import("./index.mjs").catch(() => {
    coming = undefined; // the next page asks again
    delete document.documentElement.dataset.scripts; // the page says so, see main.html
  }));
  if (!components) return;
  components.start({ offline, shortcuts });
  document.documentElement.dataset.awake = ""; // for whoever waits from outside, as the tests do
}

const waiting = new AbortController();
const meet = (/** @type {Event | undefined} */ event) => {
  if (waiting.signal.aborted || rests(event)) return;
  waiting.abort();
  met();
  document.documentElement.dataset.met = "";
  dispatchEvent(new Event("met")); // for what waits for a reader too
  void wake();
};
for (const name of SIGNS)
  addEventListener(name, meet, { capture: true, passive: true, signal: waiting.signal });
setTimeout(meet, STAYED);
const inView = new IntersectionObserver(
  (entries) => {
    if (entries.some((entry) => entry.isIntersecting)) void wake();
  },
  { rootMargin: "0px 0px -33%" }, // what begins at the foot of the screen waits for the first sign
);
const arrive = arriveAtHeadings(window);
const page = () => {
  document.documentElement.dataset.scripts = "";
  arrive();
  mountShell(document);
  void reader.then(() => offerInstalling(document, new URL("site.webmanifest", SITE)));
  if (["met", "kept"].some((name) => name in document.documentElement.dataset)) return wake();
  for (const component of document.querySelectorAll(NEEDY)) inView.observe(component);
};

page();
bringTheme(document, page);
