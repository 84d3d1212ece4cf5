// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { createInbox } from "../../overrides/components/lib/inbox.mjs";
import { MOST_BYTES } from "../../overrides/components/lib/incoming.mjs";
import { packed, partOf, unpacked } from "../../overrides/components/lib/parcel.mjs";
import { fakeStorage, refused } from "./fakes.mjs";
import { seeded } from "./generator.mjs";

const PAGE = "https://second-round.test/study/prepare/my-data/";
const random = seeded(3);
const text = Array.from({ length: 9_000 }, () => "aeiou é ttnrs{}".charAt(random(15))).join("");

/** @param {string[]} addresses */
const partsOf = (addresses) =>
  addresses.map((address) => {
    const part = partOf(new URL(address).hash);
    assert.ok(part, address);
    return part;
  });

test("what was packed comes out again, in whatever order it arrives", async () => {
  for (const [given, least, most] of /** @type {const} */ ([
    ["", 1, 1],
    ["short", 1, 1],
    [text, 6, 12],
  ])) {
    const addresses = await packed(given, PAGE, 858);
    assert.ok(addresses.length >= least && addresses.length <= most, `${addresses.length} parts`);
    assert.ok(addresses.every((address) => address.length <= 858 && address.startsWith(`${PAGE}#!p=`)));
    assert.equal(await unpacked(partsOf(addresses).reverse()), given);
  }
});

test("what was damaged on the way is not taken for what was sent", async () => {
  const parts = partsOf(await packed(text, PAGE, 858));
  const [first, ...rest] = parts;
  assert.ok(first);
  assert.equal(await unpacked(rest), null);
  assert.equal(await unpacked([]), null);
  assert.equal(await unpacked([{ ...first, data: first.data.slice(1) }, ...rest]), null);
});

test("a few bytes that unfold to more than any copy are given up", async () => {
  const [address = ""] = await packed("x".repeat(MOST_BYTES + 1), PAGE, 20_000);
  const [, id = "", data = ""] = /id=(\w+)&d=(.*)/.exec(address) ?? [];
  assert.equal(await unpacked([{ number: 1, of: 1, id, data }]), null);
});

test("an address that is none of ours is left alone", () => {
  const id = "0123456789abcdef";
  for (const hash of [
    "",
    "#save",
    "#!p=1/2",
    `#!p=0/2&id=${id}&d=a`,
    `#!p=3/2&id=${id}&d=a`,
    `#!p=1/13&id=${id}&d=a`,
    `#!p=1/2&id=${id}&d=`,
    `#!p=1/2&id=${id}&d=a+b`,
    `#!p=1/2&id=__proto__&d=a`,
  ])
    assert.equal(partOf(hash), null, hash);
});

test("parts meet across tabs, once each, for one copy and one day", () => {
  const storage = fakeStorage();
  let clock = 1_000;
  const inbox = () => createInbox({ name: "test", storage: () => storage, now: () => clock });
  const part = (/** @type {number} */ number, id = "a") => ({ id, number, of: 3, data: `d${number}` });
  assert.equal(inbox().add(part(2)).length, 1);
  assert.equal(inbox().add(part(2)).length, 1);
  assert.deepEqual(
    inbox()
      .add(part(1))
      .map(({ number }) => number),
    [2, 1],
  );
  assert.equal(inbox().add(part(1, "b")).length, 1, "another copy begins anew");
  clock += 100_000_000;
  assert.equal(inbox().add(part(3, "b")).length, 1, "and so does another day");
  inbox().clear();
  assert.equal(storage.length, 0);
  storage.setItem("test:parts", '{"id": "a", "at": 100001000, "parts": [null, 5, {"id": "x"}]}');
  assert.equal(inbox().add(part(1)).length, 1);
  assert.equal(createInbox({ name: "test", storage: refused, now: () => 1 }).add(part(1)).length, 1);
});
