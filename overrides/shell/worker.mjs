// @ts-check
/**
 * The service worker: every page of the site from one build that is wholly kept in the browser, so that it works
 * without a network. `macros/publish/offline.py` makes `sw.js` of it, with the list of what was built.
 */

import { meant } from "./addresses.mjs";
import { createBuildCache } from "./build-cache.mjs";

const LOST = "404.html";
const WORKERS = /\/workers\//;

/**
 * @param {ServiceWorkerGlobalScope} scope
 * @param {import("./build-cache.mjs").Build} build
 */
export function work(scope, build) {
  const root = scope.registration.scope;
  const cache = createBuildCache(build, {
    root,
    caches: scope.caches,
    fetch: (...request) => scope.fetch(...request),
  });
  const find = (/** @type {string} */ address) => meant(address, root, cache.has);

  /** @type {Promise<void> | null} */
  let restoring = null;
  /** Whatever else the browser has cleared. Where that fails, the next file that is missing tries again. */
  const restore = () =>
    (restoring ??= cache
      .fill()
      .catch(() => {})
      .finally(() => (restoring = null)));

  // All of it or nothing: where this rejects, the browser stays with the build that it has.
  scope.addEventListener("install", (event) => event.waitUntil(cache.fill()));

  // A newer build that is being fetched just now keeps what it has, and tidies up when its turn comes.
  scope.addEventListener("activate", (event) => {
    const { installing, waiting } = scope.registration;
    if (!installing && !waiting) event.waitUntil(cache.prune());
  });

  scope.addEventListener("message", (event) => {
    if (event.data === "update") event.waitUntil(scope.skipWaiting());
    // The first page came from the network: it is taken over if it is of this very build. Nobody waits for that: in
    // Firefox it may never end, and a worker that is waited for never gives way to the next.
    if (event.data.claim === build.version) void scope.clients.claim();
  });

  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET" || request.headers.has("range")) return;
    const found = find(request.url);
    if (found && "file" in found) event.respondWith(serve(event, found.file));
    else if (request.mode !== "navigate") return;
    else if (found) event.respondWith(Response.redirect(found.redirect, 301));
    else event.respondWith(scope.fetch(request).catch(lost));
  });

  /**
   * @param {FetchEvent} event
   * @param {string} file
   */
  async function serve(event, file) {
    const { request } = event;
    // A page that is not of this build came from the network, and so does all that belongs to it.
    if (await foreign(event)) {
      const response = await scope.fetch(request).catch(() => null);
      if (response) return response;
    }
    const kept = await cache.match(file);
    if (kept) return kept;
    if (cache.keeps(file)) event.waitUntil(restore());
    return cache.get(file).catch(async () => {
      const response = await scope.fetch(request); // rejects where there is no network, which spoils nothing
      if (cache.keeps(file)) await giveUp();
      return response;
    });
  }

  /** @param {FetchEvent} event */
  async function foreign({ request, clientId }) {
    // Not of a worker: until its script has come it stands still, and Firefox would wait for its answer for ever.
    if (request.mode === "navigate" || WORKERS.test(request.referrer)) return false;
    const page = clientId && (await scope.clients.get(clientId));
    return page && page.url.startsWith(root) && !find(page.url);
  }

  /** Something was cleared, and the host has another build by now: leave the reader to the host, for all of it. */
  async function giveUp() {
    await cache.drop();
    await scope.registration.unregister();
  }

  async function lost() {
    const page = await cache.match(LOST);
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
  }
}
