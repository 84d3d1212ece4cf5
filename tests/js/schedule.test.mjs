// @ts-check
/** Which questions a session asks: nothing twice, weak ones first, competencies in turn, the same every time. */
import assert from "node:assert/strict";
import test from "node:test";

import { createBank } from "../../overrides/components/practice/bank.mjs";
import {
  MINUTES_EACH,
  fits,
  lastAnswers,
  otherWording,
  queueFor,
} from "../../overrides/components/practice/schedule.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { seeded } from "./generator.mjs";

const TODAY = "2026-05-07";
const ANY = { interviewer: "", competencies: [], level: "", setting: "", minutes: 30 };

/** @type {(id: string, competency: string, more?: object) => import("../../overrides/components/practice/bank.mjs").Question} */
const question = (id, competency, more = {}) => ({
  id,
  was: [],
  text: `${id}?`,
  variant: `${id}, in other words?`,
  competency,
  askedBy: ["peer"],
  level: "",
  setting: "",
  probes: [],
  credited: [],
  loses: [],
  ...more,
});

/** @type {(question: string, score: unknown, day: string, more?: object) => ReturnType<typeof shaped<"attempt">>} */
const attempt = (question, score, day, more = {}) => shaped("attempt", { question, score, day, ...more });

/** @param {(below: number) => number} random */
function someBank(random) {
  const count = 1 + random(12);
  return Array.from({ length: count }, (_, index) =>
    question(`q-${index}`, ["judgment", "learning", "leading"][random(3)] ?? "", {
      askedBy: [["peer", "panel", "executive"][random(3)]],
      level: ["", "", "manager", "executive"][random(4)],
      setting: ["", "", "care"][random(3)],
    }),
  );
}

/** @param {(below: number) => number} random */
const someAttempts = (random) =>
  Array.from(
    { length: random(15) },
    (_, index) =>
      /** @type {const} */ ([
        `a-${index}`,
        // Some are of questions that are gone, and some scores are none.
        attempt(`q-${random(14)}`, [null, 1, 2, 3, 4, 5, 9, "3"][random(8)], `2026-05-0${1 + random(7)}`),
      ]),
  );

/** @param {(below: number) => number} random */
const someChoice = (random) => ({
  interviewer: ["", "", "peer", "panel"][random(4)] ?? "",
  competencies: [[], [], ["judgment"], ["judgment", "learning"]][random(4)] ?? [],
  level: ["", "manager"][random(2)] ?? "",
  setting: ["", "care"][random(2)] ?? "",
  minutes: [10, 20, 30][random(3)] ?? 10,
});

test("whatever was practiced, a session holds to its rules", () => {
  for (let seed = 0; seed < 2000; seed += 1) {
    const random = seeded(seed);
    const list = someBank(random);
    const bank = createBank({ questions: list, competencies: [] });
    const attempts = bank.known(someAttempts(random));
    const choice = someChoice(random);
    const last = lastAnswers(attempts);
    const queue = queueFor(list, last, choice, TODAY);
    const fitting = list.filter((one) => fits(one, choice));
    const competency = (/** @type {string} */ id) => bank.find(id)?.competency;
    const told = `seed ${seed}: ${queue}`;

    assert.equal(new Set(queue).size, queue.length, `${told}: something twice`);
    assert.equal(queue.length, Math.min(choice.minutes / MINUTES_EACH, fitting.length), `${told}: length`);
    assert.ok(
      queue.every((id) => fitting.some((one) => one.id === id)),
      `${told}: something that does not fit`,
    );
    assert.deepEqual(queueFor([...list].reverse(), last, choice, TODAY), queue, `${told}: another order`);
    assert.deepEqual(queueFor(list, last, choice, TODAY), queue, `${told}: another answer`);

    queue.forEach((id, place) => {
      const before = queue[place - 1];
      const left = fitting.filter((one) => !queue.slice(0, place).includes(one.id));
      if (before && competency(before) === competency(id))
        assert.ok(
          left.every((one) => one.competency === competency(id)),
          `${told}: not in turn`,
        );
      for (const other of left.filter((one) => one.competency === competency(id)))
        assert.ok(weakness(last.get(id)) <= weakness(last.get(other.id)), `${told}: ${other.id} is weaker`);
    });
  }
});

/**
 * The rule in other words than the code's: today's last; bad, unknown, good; the longer ago the better.
 * @param {import("../../overrides/components/practice/schedule.mjs").Last | undefined} last
 */
function weakness(last) {
  const today = last?.day === TODAY ? 1_000_000 : 0;
  const score = (last?.score ?? 2.5) * 10_000;
  return today + score + (last ? Number(last.day.slice(-2)) : 0);
}

test("a level or a setting that is chosen leaves out the questions of another one, and no others", () => {
  for (const field of /** @type {const} */ (["level", "setting"]))
    for (const [chosen, of, does] of /** @type {const} */ ([
      ["", "", true],
      ["", "manager", true],
      ["manager", "", true],
      ["manager", "manager", true],
      ["manager", "executive", false],
    ]))
      assert.equal(
        fits(question("a", "judgment", { [field]: of }), { ...ANY, [field]: chosen }),
        does,
        `${field}: “${of}” where “${chosen}” is chosen`,
      );
});

test("a score is a whole number from 1 to 5, and anything else counts as none", () => {
  for (const [kept, score] of /** @type {const} */ ([
    [0, null],
    [1, 1],
    [5, 5],
    [6, null],
    [2.5, null],
    [null, null],
  ]))
    assert.equal(lastAnswers([["1", attempt("a", kept, "2026-05-01")]]).get("a")?.score, score, `${kept}`);
});

test("the weakest competency comes first", () => {
  const list = [question("a", "judgment"), question("b", "learning"), question("c", "leading")];
  const last = lastAnswers([
    ["1", attempt("a", 4, "2026-05-01")],
    ["2", attempt("b", 2, "2026-05-01")],
  ]);
  assert.deepEqual(queueFor(list, last, ANY, TODAY), ["b", "c", "a"]);
});

test("an answer without a score says nothing of its competency: it stands between weak and strong", () => {
  const list = [question("a", "judgment"), question("b", "learning"), question("c", "leading")];
  const last = lastAnswers([
    ["1", attempt("a", 3, "2026-05-01")],
    ["2", attempt("b", null, "2026-05-01")],
    ["3", attempt("c", 2, "2026-05-01")],
  ]);
  assert.deepEqual(queueFor(list, last, ANY, TODAY), ["c", "b", "a"]);
});

test("among questions of which nothing is known, another day brings another order", () => {
  const list = Array.from({ length: 12 }, (_, index) => question(`q-${index}`, "judgment"));
  const orders = ["2026-05-07", "2026-05-08", "2026-05-09"].map((day) => queueFor(list, new Map(), ANY, day));
  assert.equal(new Set(orders.map(String)).size, 3);
});

test("the last answer counts, and the wording changes every time", () => {
  const earlier = /** @type {const} */ (["1", attempt("a", 5, "2026-05-01")]);
  const later = /** @type {const} */ (["2", attempt("a", 1, "2026-05-03", { variant: true })]);
  const sameDay = /** @type {const} */ (["3", attempt("a", 2, "2026-05-03")]);
  assert.equal(otherWording(lastAnswers([]).get("a")), false);
  assert.equal(otherWording(lastAnswers([earlier]).get("a")), true);
  assert.equal(otherWording(lastAnswers([later, earlier]).get("a")), false);
  assert.equal(lastAnswers([sameDay, later, earlier]).get("a")?.score, 2);
});

test("an answer follows a question to its new name, and one of a question that is gone is left out", () => {
  const bank = createBank({ questions: [question("new", "judgment", { was: ["old"] })], competencies: [] });
  const known = bank.known([
    ["1", attempt("old", 3, "2026-05-01")],
    ["2", attempt("gone", 1, "2026-05-01")],
  ]);
  assert.deepEqual(
    known.map(([id, { question }]) => [id, question]),
    [["1", "new"]],
  );
  assert.equal(bank.find("old")?.id, "new");
  assert.equal(bank.find("gone"), undefined);
});

test("where nothing fits, there is no session", () => {
  assert.deepEqual(
    queueFor([question("a", "judgment")], new Map(), { ...ANY, interviewer: "panel" }, TODAY),
    [],
  );
  assert.deepEqual(queueFor([], new Map(), ANY, TODAY), []);
  assert.deepEqual(queueFor([question("a", "judgment")], new Map(), { ...ANY, minutes: null }, TODAY), []);
});
