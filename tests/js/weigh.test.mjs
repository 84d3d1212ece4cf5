// @ts-check
/** Offers weighed: what may change the result, and what never does. */
import assert from "node:assert/strict";
import test from "node:test";

import { ENOUGH, weigh } from "../../overrides/components/decision/weigh.mjs";
import { deadlineWords, resultWords, standingWords } from "../../overrides/components/decision/words.mjs";
import { seeded } from "./generator.mjs";

/** @typedef {import("../../overrides/components/decision/weigh.mjs").Factor} Factor */
/** @typedef {import("../../overrides/components/decision/weigh.mjs").Offer} Offer */
/** @typedef {(below: number) => number} Random */

/**
 * Few factors, few offers, many gaps.
 * @param {Random} random
 */
function somewhere(random) {
  const factors = Array.from({ length: 1 + random(5) }, (_, index) => ({
    id: `f${index}`,
    must: random(4) === 0,
    weight: random(5) === 0 ? null : 1 + random(5),
  }));
  const offers = Array.from({ length: 1 + random(4) }, (_, index) => ({
    id: `o${index}`,
    scores: Object.fromEntries(factors.flatMap(({ id }) => (random(6) ? [[id, random(6)]] : []))),
  }));
  return { factors, offers };
}

/**
 * @template T
 * @param {Random} random
 * @param {readonly T[]} list
 */
const shuffled = (random, list) =>
  list
    .map((value) => ({ value, by: random(1000) }))
    .sort((a, b) => a.by - b.by)
    .map(({ value }) => value);

/**
 * @param {number} seed
 * @param {(made: { factors: Factor[], offers: Offer[] }, random: Random) => void} check
 */
function often(seed, check) {
  const random = seeded(seed);
  for (let round = 0; round < 500; round += 1) check(somewhere(random), random);
}

test("the order of factors and offers never matters", () => {
  often(1, ({ factors, offers }, random) => {
    assert.deepEqual(weigh(shuffled(random, factors), shuffled(random, offers)), weigh(factors, offers));
  });
});

test("a factor without weight changes nothing, whatever its scores", () => {
  often(2, ({ factors, offers }, random) => {
    for (const weight of [0, null]) {
      const more = [...factors, { id: "idle", must: false, weight }];
      const scored = offers.map((offer) => ({
        ...offer,
        scores: random(2) ? { ...offer.scores, idle: random(6) } : offer.scores,
      }));
      assert.deepEqual(weigh(more, scored), weigh(factors, offers));
    }
  });
});

test("a must that is not met is never outweighed", () => {
  often(3, ({ factors, offers }, random) => {
    const [spoiled, ...others] = offers;
    const must = { id: "must", must: true, weight: random(6) };
    const best = Object.fromEntries(factors.map(({ id }) => [id, 5]));
    const all = [{ id: spoiled?.id ?? "", scores: { ...best, must: random(ENOUGH) } }, ...others];
    const { leaders, ranked, standings } = weigh([...factors, must], all);
    assert.ok(!leaders.includes("o0") && !ranked.includes("o0"));
    assert.deepEqual(standings.find(({ id }) => id === "o0")?.failed.includes("must"), true);
  });
});

test("a better score never makes an offer stand worse", () => {
  often(4, ({ factors, offers }, random) => {
    const [raised, ...others] = offers;
    if (!raised) return;
    const known = Object.keys(raised.scores).filter((id) => (raised.scores[id] ?? 5) < 5);
    const factor = known[random(Math.max(known.length, 1))];
    if (!factor) return;
    const better = { ...raised, scores: { ...raised.scores, [factor]: (raised.scores[factor] ?? 0) + 1 } };
    const [before, after] = [weigh(factors, offers), weigh(factors, [better, ...others])];
    const place = (/** @type {typeof before} */ { ranked }) =>
      ranked.includes("o0") ? ranked.indexOf("o0") : Infinity;
    // Who else is compared, and on what, depends on who is in: so the places are those among equals.
    if (before.ranked.includes("o0")) assert.ok(place(after) <= place(before));
    if (before.leaders.includes("o0")) assert.ok(after.leaders.includes("o0"));
    const failed = (/** @type {typeof before} */ { standings }) =>
      standings.find(({ id }) => id === "o0")?.failed.length ?? 0;
    assert.ok(failed(after) <= failed(before));
  });
});

test("a clear lead is one that no single point turns, and a close one is turned by some", () => {
  often(5, ({ factors, offers }) => {
    const found = weigh(factors, offers);
    if (found.verdict !== "clear" && found.verdict !== "close") return;
    const [first] = found.leaders;
    /** @type {string[]} */
    const turned = [];
    for (const factor of found.compared)
      for (const offer of found.ranked)
        for (const step of [1, -1]) {
          const moved = offers.map((one) =>
            one.id === offer
              ? { ...one, scores: { ...one.scores, [factor]: (one.scores[factor] ?? 0) + step } }
              : one,
          );
          const score = moved.find(({ id }) => id === offer)?.scores[factor] ?? 0;
          // Factors that must be met would take the offer out instead.
          if (score < 0 || score > 5 || factors.find(({ id }) => id === factor)?.must) continue;
          const after = weigh(factors, moved);
          if (after.leaders.length !== 1 || after.leaders[0] !== first) turned.push(factor);
        }
    if (found.verdict === "clear") assert.deepEqual(turned, []);
    for (const factor of turned) assert.ok(found.turning.includes(factor));
  });
});

const FACTORS = [
  { id: "nights", name: "One weekend in four", must: true, weight: null },
  { id: "work", name: "Work with children", must: false, weight: 5 },
  { id: "boss", name: "The manager", must: false, weight: 3 },
  { id: "pay", name: "Pay", must: false, weight: 2 },
];
const offer = (/** @type {string} */ id, /** @type {string} */ name, /** @type {number[]} */ ...scores) => ({
  id,
  name,
  scores: Object.fromEntries(scores.map((score, index) => [FACTORS[index]?.id ?? "", score])),
});

test("the example on the page is what the weighing says", () => {
  const offers = [offer("a", "The clinic", 3, 4, 3, 3), offer("b", "Where I am now", 4, 3, 4, 2)];
  const found = weigh(FACTORS, offers);
  assert.deepEqual(resultWords(found, FACTORS, offers), [
    "Too close to call. The clinic is ahead, but one point on “Work with children” would turn it or make it level.",
  ]);
  assert.deepEqual(
    ["a", "b"].map((id) => standingWords(id, found)),
    ["ahead, by too little to call", "behind"],
  );
});

test("a failed must, an open one and a clear lead are said in words, without a number", () => {
  const offers = [
    offer("a", "A", 2, 5, 5, 5),
    { id: "b", name: "B", scores: { work: 5, boss: 4, pay: 4 } },
    offer("c", "C", 3, 2, 2, 2),
  ];
  const words = resultWords(weigh(FACTORS, offers), FACTORS, offers);
  assert.equal(words[0], "B leads, and no single point on any one factor would change that.");
  assert.match(words.join(" "), /A does not give you “One weekend in four”, which you called a must\./);
  assert.match(words.join(" "), /B: find out about “One weekend in four”, a must that has no score yet\./);
});

test("where each offer stands is said in a word or two", () => {
  const missing = "out: a must is missing";
  for (const [offers, words] of /** @type {[ReturnType<typeof offer>[], string[]][]} */ ([
    [
      [offer("a", "A", 2, 5, 5, 5), offer("b", "B", 3, 5, 5, 5), offer("c", "C", 3, 2, 2, 2)],
      [missing, "ahead", "behind"],
    ],
    [
      [offer("a", "A", 3, 4), offer("b", "B", 4, 4), offer("c", "C", 4, 1)],
      ["level", "level", "behind"],
    ],
    [
      [offer("a", "A", 1, 5), offer("b", "B", 4, 1)],
      [missing, "the only one left"],
    ],
    [
      [offer("a", "A", 1, 5), offer("b", "B", 0, 1)],
      [missing, missing],
    ],
    [
      [offer("a", "A", 3, 5), offer("b", "B")],
      ["the only one so far", "not compared yet"],
    ],
    [
      [offer("a", "A", 3, 5), offer("b", "B", 3, 4), offer("c", "C")],
      ["ahead, by too little to call", "behind", "not compared yet"],
    ],
  ])) {
    const found = weigh(FACTORS, offers);
    assert.deepEqual(
      offers.map(({ id }) => standingWords(id, found)),
      words,
    );
  }
  // Each has scores, and none on what the other has.
  const apart = weigh(FACTORS, [
    { id: "a", scores: { work: 5 } },
    { id: "b", scores: { boss: 5 } },
  ]);
  assert.deepEqual(
    ["a", "b"].map((id) => standingWords(id, apart)),
    ["not compared yet", "not compared yet"],
  );
});

test("what no point can move turns nothing: the one ahead has 0 there already, and the other 5", () => {
  const offers = [offer("a", "A", 3, 5, 0, 4), offer("b", "B", 3, 2, 5, 3)];
  assert.deepEqual(resultWords(weigh(FACTORS, offers), FACTORS, offers), [
    "Too close to call. A is ahead, but one point on “Work with children” and “Pay” would turn it or make it level.",
  ]);
});

test("factors that are not scored for each are left out, and that is said", () => {
  const offers = [offer("a", "A", 3, 4, 4, 4), { id: "b", name: "B", scores: { nights: 3, work: 1 } }];
  assert.match(resultWords(weigh(FACTORS, offers), FACTORS, offers)[1] ?? "", /rests on 1 of 3 factors/);
});

test("nothing, one, and none are told apart", () => {
  const told = (/** @type {ReturnType<typeof offer>[]} */ ...offers) =>
    resultWords(weigh(FACTORS, offers), FACTORS, offers)[0] ?? "";
  assert.equal(told(), "");
  assert.match(told(offer("a", "A"), offer("b", "B")), /nothing to compare yet/);
  assert.match(told(offer("a", "A", 3, 3)), /Add where you are now/);
  const alone = [offer("a", "A", 3, 3)]; // and scores on one of the three factors that count
  assert.equal(resultWords(weigh(FACTORS, alone), FACTORS, alone).length, 1);
  assert.match(told(offer("a", "A", 1, 5), offer("b", "B", 4, 1)), /B is the only one that fails on nothing/);
  assert.match(told(offer("a", "A", 1, 5), offer("b", "B", 0, 1)), /None of them gives you everything/);
  assert.match(told(offer("a", "A", 3, 4), offer("b", "B", 4, 4)), /A and B come out level/);
});

test("where nothing can be compared, it says what is missing", () => {
  const told = (/** @type {any[]} */ factors, /** @type {object[]} */ ...scores) => {
    const offers = scores.map((scores, index) => ({
      id: `${index}`,
      name: "AB"[index] ?? "",
      scores: { ...scores },
    }));
    return resultWords(weigh(factors, offers), factors, offers);
  };
  const factor = (/** @type {string} */ id, more = {}) => ({
    id,
    name: id,
    must: false,
    weight: null,
    ...more,
  });
  const [must, pay] = [factor("nights", { must: true }), factor("pay")];
  const [pays, counts] = [{ pay: 3 }, factor("boss", { weight: 2 })];
  const same = "There is nothing to compare yet: give each of them a score on the same factor.";
  const weight = "There is nothing to compare yet: “pay” is not in the sum. Choose how much it counts.";

  assert.deepEqual(told([pay], pays, { pay: 4 }), [weight]);
  assert.deepEqual(told([pay, factor("team", { must: true })], { pay: 3, team: 3 }, { pay: 4, team: 4 }), [
    "There is nothing to compare yet: “pay” and “team” are not in the sum. Choose how much they count.",
  ]);
  assert.deepEqual(told([pay], pays, {}), [same]);
  assert.deepEqual(told([counts], { boss: 3 }, {}), ["So far only A has scores."]);

  // What counts already needs scores, and no other weight.
  assert.deepEqual(told([pay, counts], pays, pays), [
    "There is nothing to compare yet: give each of them a score on something that counts, such as “boss”.",
  ]);

  const met = "A and B meet every must. To tell them apart, choose how much something counts.";
  assert.deepEqual(told([must], { nights: 3 }, { nights: 5 }), [met]);
  const home = factor("home", { must: true });
  assert.equal(told([must, home], { nights: 3, home: 3 }, { nights: 5 })[0], weight.replace("pay", "nights"));

  const [only, ...rest] = told([must], { nights: 3 }, { nights: 1 });
  assert.equal(only, "A is the only one that fails on nothing you must have.");
  assert.match(rest.join(), /^B does not give you “nights”/);
});

test("deadlines are told plainly", () => {
  assert.equal(deadlineWords("A", "2026-03-06", "2026-03-06"), "A wants your answer by today.");
  assert.equal(deadlineWords("A", "2026-03-07", "2026-03-06"), "A wants your answer by tomorrow.");
  assert.equal(
    deadlineWords("A", "2026-03-09", "2026-03-06"),
    "A wants your answer in 3 days, on Monday, March 9.",
  );
  assert.equal(deadlineWords("A", "2026-03-05", "2026-03-06"), "A: the day for your answer was yesterday.");
  assert.equal(deadlineWords("A", "", "2026-03-06"), "");
});
