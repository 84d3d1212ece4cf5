// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { createJournal } from "../../overrides/components/lib/journal.mjs";
import { createMemory } from "../../overrides/components/lib/memory.mjs";
import { fakeStorage } from "./fakes.mjs";

function fresh() {
  const storage = fakeStorage();
  const journal = createJournal({ name: "test", storage: () => storage });
  return { storage, memory: createMemory({ now: () => 100, journal }) };
}

test("words typed while the ones before them are being saved are still to be saved", () => {
  const { memory, storage } = fresh();
  memory.type("note/a", "one");
  memory.stopTyping("note/a");
  memory.type("note/a", "one two");
  memory.saved("note/a", { value: "one", at: 101 });
  assert.equal(memory.get("note/a")?.value, "one two");
  assert.equal(memory.unsaved("note/a")?.value, "one two");
  assert.equal(storage.length, 1);
});

test("words being typed are later than what another tab saved, whatever its clock says", () => {
  const { memory, storage } = fresh();
  memory.type("note/a", "typed here");
  memory.learn("note/a", { value: "from another tab", at: 5_000 });
  assert.deepEqual(memory.get("note/a"), { value: "typed here", at: 5_001 });
  assert.equal(JSON.parse(storage.getItem("test:journal:note/a") ?? "").at, 5_001);
});

test("what is saved is no longer waited for, nor in the journal", () => {
  const { memory, storage } = fresh();
  memory.type("note/a", "one");
  assert.equal(memory.waiting().size, 0, "it is still being typed");
  memory.stopTyping("note/a");
  assert.equal(memory.waiting().size, 1);
  memory.saved("note/a", { value: "older", at: 50 });
  assert.equal(memory.waiting().size, 1, "the database has something older");
  memory.saved("note/a", { value: "one", at: 100 });
  assert.equal(memory.waiting().size, 0);
  assert.equal(storage.length, 0);
});

test("what could not be saved wins over what is older, and gives way to what is later", () => {
  const { memory } = fresh();
  memory.hold("note/a", { value: "held", at: 10 });
  memory.learn("note/a", { value: "older", at: 5 });
  assert.equal(memory.get("note/a")?.value, "held");
  memory.learn("note/a", { value: "later", at: 15 });
  assert.deepEqual(
    memory.where((key) => key === "note/a"),
    [["note/a", { value: "later", at: 15 }]],
  );
});

test("a choice is in the journal until the database has it, or something later", () => {
  const { memory, storage } = fresh();
  const first = memory.choose("tick/a", true);
  const second = memory.choose("tick/a", "skipped");
  assert.deepEqual([first?.at, second?.at], [100, 101]);
  memory.saved("tick/a", { value: true, at: 100 });
  assert.deepEqual(JSON.parse(storage.getItem("test:journal:tick/a") ?? ""), { value: "skipped", at: 101 });
  memory.saved("tick/a", { value: "skipped", at: 101 });
  assert.equal(storage.length, 0);
});

test("a removal of what is not known to be there is not in the journal", () => {
  const { memory, storage } = fresh();
  assert.equal(memory.choose("tick/a", null), undefined);
  memory.learn("tick/a", { value: null, at: 5 });
  assert.equal(memory.choose("tick/a", null), undefined);
  assert.equal(storage.length, 0);
  memory.learn("tick/a", { value: false, at: 6 });
  assert.deepEqual(memory.choose("tick/a", null), { value: null, at: 100 });
  assert.equal(storage.length, 1);
});
