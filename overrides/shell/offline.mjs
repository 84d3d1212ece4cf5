// @ts-check
/**
 * Keeps the site in the browser for when there is no network, and changes to a newer build when the reader says so.
 * What happens then is in `worker.mjs`.
 */
import { createUpdateNotice } from "./update.mjs";

const UNPUBLISHED = /:0+$/;

/** How often a page that stays open looks for a newer build. */
const HOUR = 3_600_000;

/** Milliseconds in which the newer build takes over once it is asked to. */
const TAKING_OVER = 3_000;

/**
 * @typedef {object} Notices
 * @property {() => void} kept the site has just become usable without a network
 * @property {(update: () => void) => void} ready a newer build is there, and waits
 * @property {() => void} failed a newer build could not be had
 */

/**
 * @param {Window} window
 * @param {object} site
 * @param {URL} site.worker
 * @param {string} site.build
 * @param {Notices} [notices]
 * @returns {Promise<boolean>} whether the pages open without a network; it answers when that is known, and never rejects
 */
export async function keepOffline(window, { worker, build }, notices = createUpdateNotice(window.document)) {
  if (UNPUBLISHED.test(build)) return false;
  try {
    await window.caches.keys(); // where this is refused so is the rest, which Firefox would report as uncaught
    const container = window.navigator.serviceWorker;
    const registration = await container.register(worker, { updateViaCache: "none" });
    const first = !registration.active;
    /** @param {ServiceWorker | null} worker */
    const claim = (worker) => container.controller || worker?.postMessage({ claim: build.split(":")[1] });
    claim(registration.active);
    heed(registration, container, { ...notices, claim, update: (waiting) => update(waiting, window) });
    lookAgain(registration, window);
    if (!(await activated(registration))) return false;
    if (first) notices.kept();
    return true;
  } catch {
    // Refused, as in some private windows, or not served securely: `my-data` says so, and nothing else is lost.
    return false;
  }
}

/**
 * The reader has asked for the newer build. Where the worker of this page is just being started, as by what the very
 * click had the page fetch, Chromium forgets that another is to take its place, until the page is loaded anew.
 * @param {ServiceWorker} waiting
 * @param {Window} window
 */
function update(waiting, { location, setTimeout }) {
  waiting.postMessage("update");
  setTimeout(() => {
    if (waiting.state === "installed") location.reload();
  }, TAKING_OVER);
}

/**
 * @param {ServiceWorkerRegistration} registration
 * @param {ServiceWorkerContainer} container
 * @param {Notices & Record<"claim" | "update", (worker: ServiceWorker) => void>} actions
 */
function heed(registration, container, { ready, failed, claim, update }) {
  const offer = (/** @type {ServiceWorker} */ worker) => ready(() => update(worker));
  const follow = () => {
    const worker = registration.installing;
    let installed = false;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "activated") claim(worker);
      if (!container.controller) return; // the first build of all replaces nothing
      if (worker.state === "installed") offer(worker);
      if (worker.state === "redundant" && !installed) failed();
      installed = true;
    });
  };
  if (registration.waiting && container.controller) offer(registration.waiting);
  if (registration.installing) follow();
  registration.addEventListener("updatefound", follow);
}

/**
 * Browsers look for a newer build when a page is loaded. Instant navigation never loads one.
 * @param {ServiceWorkerRegistration} registration
 * @param {Window} window
 */
function lookAgain(registration, { document }) {
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - looked < HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {}); // no network: another time
  });
}

/**
 * @param {ServiceWorkerRegistration} registration
 * @returns {Promise<boolean>}
 */
function activated({ active, installing, waiting }) {
  if (active) return Promise.resolve(true);
  const worker = installing ?? waiting;
  return new Promise((resolve) => {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve(true);
      if (worker.state === "redundant") resolve(false);
    });
  });
}
