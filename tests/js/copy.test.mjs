// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { copyText, saveAside, saveCopy } from "../../overrides/components/lib/copy.mjs";
import { clean, VERSION } from "../../overrides/components/lib/records.mjs";

const made = Date.UTC(2026, 10, 23, 12);

test("a copy is versioned JSON, the same for the same records in any order", () => {
  const rows = /** @type {const} */ ([
    ["note/b", clean("note/b", { value: { z: 1, a: 2 }, at: 1 })],
    ["note/a", clean("note/a", { value: null, at: 2 })],
  ]);
  const aside = new Map([["1", { key: "note/c", found: "bad", at: 3 }]]);
  const text = copyText({ records: new Map(rows), aside }, made);
  assert.equal(text, copyText({ records: new Map([...rows].reverse()), aside }, made));
  assert.deepEqual(Object.keys(JSON.parse(text).records), ["note/a", "note/b"]);
  assert.deepEqual(JSON.parse(text), {
    "second-round": VERSION,
    made: "2026-11-23T12:00:00.000Z",
    records: { "note/a": { value: null, at: 2 }, "note/b": { value: { a: 2, z: 1 }, at: 1 } },
    aside: { 1: { key: "note/c", found: "bad", at: 3 } },
  });
});

test("what was set aside may be anything", () => {
  const aside = new Map([["1", { key: 7, found: { big: 1n }, at: 3 }]]);
  assert.equal(JSON.parse(copyText({ records: new Map(), aside }, made)).aside[1].found, "[object Object]");
});

test("the file of a copy is named after the reader's own day", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const zone = process.env.TZ;
  t.after(() => (zone === undefined ? delete process.env.TZ : (process.env.TZ = zone)));
  const link = { href: "", download: "", click() {} };
  const document = /** @type {any} */ ({ createElement: () => link });
  const contents = { records: new Map(), aside: new Map(), whole: true };
  const store = { contents: async () => contents, set: async () => null };
  const evening = () => Date.UTC(2026, 2, 7, 1, 40);
  for (const [place, day] of Object.entries({ "America/New_York": "2026-03-06", UTC: "2026-03-07" })) {
    process.env.TZ = place;
    await saveCopy(store, document, evening);
    assert.equal(link.download, `second-round-${day}.json`);
    saveAside(contents, document, evening());
    assert.equal(link.download, `second-round-aside-${day}.json`);
  }
});
