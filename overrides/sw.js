/**
 * What `make serve` has under this address. Where a browser has kept a published build of the same address, it makes
 * room: an author must see the pages as they are now. Publishing puts the real one, of `shell/worker.mjs`, in its place.
 */
addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(self.registration.unregister()));
