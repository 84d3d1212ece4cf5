// @ts-check
/** Whatever stands behind the # of an address: what was meant, or nothing, and no harm. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fits, readCriteria, writeCriteria } from "../../overrides/components/lib/filters.mjs";
import { createInbox } from "../../overrides/components/lib/inbox.mjs";
import { MOST_PARTS, packed, partOf, unpacked } from "../../overrides/components/lib/parcel.mjs";
import { EVERYONE, nameOf, sheetsFor } from "../../overrides/components/lib/whom.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { fakeStorage } from "../js/fakes.mjs";
import { anyValue, copies, damaged, holds, oddities } from "./cases.mjs";

const ID = "0123456789abcdef";
const PAGE = "https://second-round.test/study/prepare/my-data/";
const NAME = "study";

const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 15, maxLength: 17 });
const number = fc.oneof(fc.integer({ min: -1, max: 100 }), oddities);
const data = fc.string({ unit: fc.constantFrom(..."AZaz09-_+/=%"), maxLength: 40 });
const codes = fc
  .tuple(number, number, fc.oneof(fc.constant(ID), hex), data)
  .map(([at, of, id, text]) => `#!p=${at}/${of}&id=${id}&d=${text}`);
const fragments = fc.oneof(
  codes,
  damaged(codes),
  fc.webFragments().map((text) => `#${text}`),
  fc.string({ unit: "binary" }),
);

test("a fragment is a part of a copy, or none", () => {
  holds(
    2_000,
    fc.property(fragments, (fragment) => {
      const part = partOf(fragment);
      if (!part) return;
      assert.ok(Number.isInteger(part.number) && part.number >= 1 && part.number <= part.of);
      assert.ok(part.of <= MOST_PARTS);
      assert.match(part.id, /^[0-9a-f]{16}$/);
      assert.match(part.data, /^[\w-]+$/);
    }),
  );
});

test("parts from anywhere make what was sent, or nothing", async () => {
  const part = fc.record({
    number,
    of: number,
    id: fc.constantFrom(ID, "__proto__"),
    data: fc.oneof(data, anyValue),
  });
  await holds(
    300,
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
      assert.equal(
        await unpacked(/** @type {any} */ (parts)),
        null,
        "a digest of eight bytes is not met by chance",
      );
    }),
  );
});

test("a copy that was packed comes out again, and a damaged one does not", async () => {
  await holds(
    150,
    fc.asyncProperty(copies, fc.nat(), fc.nat(), async (text, which, where) => {
      const parts = (await packed(text, PAGE, 400)).map((address) => partOf(new URL(address).hash));
      if (parts.length > MOST_PARTS) return;
      const sent = parts.map((part) => part ?? assert.fail("each is one of ours"));
      assert.equal(await unpacked([...sent].reverse()), text);
      const hurt = sent.map((part, n) => {
        if (n !== which % sent.length) return part;
        const at = where % part.data.length;
        const other = part.data[at] === "A" ? "B" : "A";
        return { ...part, data: part.data.slice(0, at) + other + part.data.slice(at + 1) };
      });
      const found = await unpacked(hurt);
      assert.ok(found === null || found === text, "the last letter has bits that say nothing");
    }),
  );
});

test("whatever lies in storage, a part that arrives is taken", () => {
  const kept = fc.oneof(
    fc.string(),
    anyValue.map((value) => JSON.stringify(value)),
    fc
      .record({ id: fc.constant(ID), at: number, parts: fc.oneof(fc.array(anyValue), anyValue) })
      .map((box) => JSON.stringify(box)),
  );
  const arriving = { number: 1, of: 2, id: ID, data: "a" };
  holds(
    500,
    fc.property(kept, (text) => {
      const storage = fakeStorage();
      storage.setItem(`${NAME}:parts`, text);
      const parts = createInbox({ name: NAME, storage: () => storage, now: () => 5 }).add(arriving);
      assert.deepEqual(parts.at(-1), arriving);
      assert.ok(parts.every((part) => part.id === ID && part.of === 2));
    }),
  );
});

test("what narrows a table down survives the address, and any address narrows it down or not", () => {
  const row = { text: "some words", value: () => "one two" };
  const chosen = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), {
    maxKeys: 4,
    noNullPrototype: true,
  });
  holds(
    500,
    fc.property(chosen, (criteria) => {
      assert.deepEqual(readCriteria(writeCriteria(criteria)), criteria);
    }),
  );
  holds(
    2_000,
    fc.property(
      fc.oneof(
        fragments,
        fc.webQueryParameters().map((query) => `#?${query}`),
      ),
      (fragment) => {
        assert.equal(typeof fits(row, readCriteria(fragment)), "boolean");
        assert.equal(/** @type {any} */ ({}).polluted, undefined);
      },
    ),
  );
});

test("whomever a note names, there is a name and a sheet to show", () => {
  const person = anyValue.map((value) => shaped("person", value));
  holds(
    500,
    fc.property(
      fc.dictionary(fc.string({ maxLength: 3 }), person, { maxKeys: 3 }),
      fc.array(fc.string()),
      (people, written) => {
        const known = new Map(Object.entries(people));
        for (const who of written) assert.equal(typeof nameOf(known, who), "string");
        const sheets = sheetsFor(known, written).map(({ id }) => id);
        assert.ok(sheets.length > 0);
        assert.equal(new Set(sheets).size, sheets.length);
        assert.deepEqual(
          written.filter((id) => !sheets.includes(id)),
          [],
        );
        if (known.size === 0) assert.ok(sheets.includes(EVERYONE));
      },
    ),
  );
});
