// @ts-check
/** Which file an address means: what a static host would answer. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { meant } from "../../overrides/shell/addresses.mjs";

const FILES = new Set([
  "index.html",
  "404.html",
  "guide/index.html",
  "search/search_index.json",
  "a b/é.css",
]);
const ROOT = "https://owner.test/study/";

/** @param {string} address @param {string} [root] */
const find = (address, root = ROOT) => meant(address, root, (file) => FILES.has(file));

for (const [path, file] of Object.entries({
  "": "index.html",
  "?from=mail#top": "index.html",
  "index.html": "index.html",
  "guide/": "guide/index.html",
  "guide/?q=1": "guide/index.html",
  "guide/index.html": "guide/index.html",
  "search/search_index.json": "search/search_index.json",
  "a%20b/%C3%A9.css": "a b/é.css",
}))
  test(`"${path}" is ${file}`, () => assert.deepEqual(find(ROOT + path), { file }));

test("a folder without its slash is moved, with what was asked of it", () =>
  assert.deepEqual(find(`${ROOT}guide?q=1`), { redirect: `${ROOT}guide/?q=1` }));

for (const path of ["guid", "guide/x", "guide.html", "search/", "%", "constructor", "..%2Findex.html"])
  test(`"${path}" is nothing`, () => assert.equal(find(ROOT + path), null));

for (const address of [
  "https://owner.test/",
  "https://owner.test/index.html",
  "https://owner.test/other/guide/",
  "https://owner.test/study",
  "https://owner.test/studying/",
  "https://elsewhere.test/study/",
])
  test(`${address} is not ours`, () => assert.equal(find(address), null));

test("a site at the top of its host finds its own and leaves the others", () => {
  assert.deepEqual(find("https://owner.test/guide/", "https://owner.test/"), { file: "guide/index.html" });
  assert.equal(find("https://owner.test/other/", "https://owner.test/"), null);
});
