// @ts-check
/** Two different answers about the same thing are pointed out; the same answer in other words is not. */
import assert from "node:assert/strict";
import test from "node:test";

import { conflicts, spoken } from "../../overrides/components/lib/statements.mjs";
import { seeded } from "./generator.mjs";

/** @type {(topic: string, what: string, value: string) => import("../../overrides/components/lib/statements.mjs").Stated} */
const said = (topic, what, value) => ({ topic, what, value });

test("they come in the order in which they are asked for again, each with its name", () => {
  const all = [
    said("other", "team", "eleven"),
    said("notice", "", "four weeks"),
    said("", "", "something"),
    said("pay", "Base pay", " 58,000 "),
    said("pay", "Bonus", "  "),
    said("constructor", "", "a copy's own"),
  ];
  assert.deepEqual(spoken(all), [
    { label: "Base pay", value: "58,000" },
    { label: "Notice", value: "four weeks" },
    { label: "team", value: "eleven" },
    { label: "Something else", value: "something" },
    { label: "Something else", value: "a copy's own" },
  ]);
});

test("two values for one thing are told in plain words", () => {
  const [told, ...more] = conflicts([
    said("pay", "Base pay", "58,000"),
    said("pay", "my base pay", "61k"),
    said("notice", "", "four weeks"),
  ]);
  assert.equal(
    told,
    "Two different answers about “Base pay”: “58,000” and “61k”. Find out which one they heard. If it is not the right one, say so before anybody asks.",
  );
  assert.deepEqual(more, []);
});

test("three values are one sentence", () => {
  const told = conflicts(["May 1", "May 8", "June 1", "May 1"].map((day) => said("start", "", day)));
  assert.equal(told.length, 1);
  assert.match(String(told[0]), /^Three different answers about start date: “May 1”, “May 8”, and “June 1”/);
});

const SAME = [
  ["58,000", "58000"],
  ["58k", "58,000"],
  ["€58k a year", "58.000 per year"],
  ["four weeks", "4 weeks"],
  ["Four weeks.", "about four weeks"],
  ["58,000", "58,000 plus bonus"],
];
for (const [a = "", b = ""] of SAME)
  test(`“${a}” agrees with “${b}”`, () => {
    assert.deepEqual(conflicts([said("pay", "pay", a), said("pay", "pay", b)]), []);
    assert.deepEqual(conflicts([said("pay", "pay", b), said("pay", "pay", a)]), []);
  });

const DIFFERENT = [
  ["58,000", "58 to 62,000"],
  ["four weeks", "four months"],
  ["four weeks", "a month"],
  ["58,000", "85,000"],
  ["10%", "10"],
];
for (const [a = "", b = ""] of DIFFERENT)
  test(`“${a}” differs from “${b}”`, () => {
    assert.equal(conflicts([said("pay", "pay", a), said("pay", "pay", b)]).length, 1);
  });

test("where there can be only one truth, a missing name is no excuse", () => {
  assert.equal(
    conflicts([said("notice", "", "four weeks"), said("notice", "period", "three months")]).length,
    1,
  );
  assert.deepEqual(conflicts([said("other", "", "eleven"), said("other", "team", "twelve")]), []);
  assert.deepEqual(conflicts([said("other", "", "eleven"), said("other", "", "twelve")]), []);
});

test("other things, and other names of the same topic, are left in peace", () => {
  const all = [
    said("pay", "base", "58,000"),
    said("pay", "bonus", "4,000"),
    said("pay", "", "60,000"),
    said("result", "base", "12"),
  ];
  assert.deepEqual(conflicts(all), []);
});

test("whatever is in them and in whichever order: never more sentences than things, and none for one", () => {
  const random = seeded(11);
  const pick = (/** @type {string[]} */ of) => String(of[random(of.length)]);
  for (let round = 0; round < 2000; round += 1) {
    const all = Array.from({ length: random(7) }, () =>
      said(
        pick(["", "pay", "notice", "start", "result", "other", "odd"]),
        pick(["", " ", "pay", "The Pay", "team", "€", "…"]),
        pick(["", "58k", "58,000", "58 to 62k", "four", "4 weeks", "...", "\u{1F600}", "k", "1,2,3"]),
      ),
    );
    const told = conflicts(all);
    assert.ok(told.length <= all.length / 2);
    assert.equal(conflicts([...all].reverse()).length, told.length);
    assert.ok(spoken(all).every(({ label, value }) => label && value));
    for (const one of all) assert.deepEqual(conflicts([one, one]), []);
  }
});
