// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { createJournal } from "../../overrides/components/lib/journal.mjs";
import { fakeStorage, refused } from "./fakes.mjs";

const name = "second-round:/study/";
const record = { value: "typed", at: 5 };

test("what one page wrote the next one finds, until it is forgotten", () => {
  const storage = fakeStorage();
  createJournal({ name, storage: () => storage }).write("note/a", record);
  const next = createJournal({ name, storage: () => storage });
  assert.deepEqual(next.left(), new Map([["note/a", record]]));
  next.forget("note/a");
  assert.equal(storage.length, 0);
});

test("a page leaves alone what it has neither written nor read", () => {
  const storage = fakeStorage();
  storage.setItem("second-round:/other/:journal:note/a", "theirs");
  const [mine, theirs] = [
    createJournal({ name, storage: () => storage }),
    createJournal({ name, storage: () => storage }),
  ];
  theirs.write("note/b", record);
  mine.forget("note/b");
  mine.write("note/b", { value: "typed here", at: 6 });
  theirs.forget("note/b");
  assert.deepEqual(mine.left(), new Map([["note/b", { value: "typed here", at: 6 }]]));
  assert.equal(storage.getItem("second-round:/other/:journal:note/a"), "theirs");
});

test("what is not JSON comes as it is", () => {
  const storage = fakeStorage();
  storage.setItem(`${name}:journal:note/a`, '{"value": "cut o');
  assert.deepEqual(
    [...createJournal({ name, storage: () => storage }).left()],
    [["note/a", '{"value": "cut o']],
  );
});

test("without storage there is no journal and no error", () => {
  const full = {
    ...fakeStorage(),
    length: 0,
    setItem: () => {
      throw new DOMException("", "QuotaExceededError");
    },
  };
  for (const storage of [refused, () => full, () => /** @type {any} */ (null)]) {
    const journal = createJournal({ name, storage });
    journal.write("note/a", record);
    journal.forget("note/a");
    assert.equal(journal.left().size, 0);
  }
});
