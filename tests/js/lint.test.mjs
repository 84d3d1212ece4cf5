// @ts-check
/** What a program may say of somebody's story: true, plain, and nothing where it cannot know. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";

import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { FORMS, wordsIn } from "../../overrides/components/lib/telling.mjs";
import { isEnglish } from "../../overrides/components/stories/english.mjs";
import { lint, secondsOf } from "../../overrides/components/stories/lint.mjs";
import { seeded } from "./generator.mjs";

/** A story that leaves nothing to say, with what is different in a test. */
const told = (/** @type {object} */ changes = {}) =>
  shaped("story", {
    title: "The cold buses",
    situation: "In January nine of our school buses left late.",
    task: "I make the morning schedule.",
    actions: "I went in at four.\nI asked the mechanics to show me the heaters.\nI wrote to the schools.",
    result: "In February two left late.",
    numbers: "Nine, then two.",
    learned: "I ask the night shift first now. In March it caught a brake line.",
    ...changes,
  });
const found = (/** @type {object} */ changes) => lint(told(changes)).map(({ id }) => id);
const ONE = "I moved the timer on the heaters and wrote to the schools, and then I told the drivers.";

test("a whole story leaves nothing to say, and an empty one neither", () => {
  assert.deepEqual(lint(told()), []);
  assert.deepEqual(lint(shaped("story", {})), []);
  assert.deepEqual(lint(shaped("story", { title: "The cold buses", competencies: ["delivery"] })), []);
  assert.deepEqual(lint(shaped("story", { situation: " \n", actions: "\t" })), []);
});

test("what is missing is named", () => {
  assert.deepEqual(found({ result: "" }), ["no-result"]);
  assert.deepEqual(found({ learned: " " }), ["no-learning"]);
  assert.deepEqual(found({ actions: "" }), ["few-actions"]);
  assert.match(lint(told({ actions: "" }))[0]?.text ?? "", /^There is nothing yet about what you did/);
});

test("a result wants a figure or a witness", () => {
  const vague = { numbers: "", result: "It all worked out and no one complained." };
  assert.deepEqual(found(vague), ["no-number"]);
  for (const result of ["Late buses fell to 2.", "Two left late.", "It halved.", "There were none in May."])
    assert.deepEqual(found({ ...vague, result }), [], result);
  assert.deepEqual(found({ ...vague, numbers: "The depot manager saw it." }), []);
  assert.deepEqual(found({ ...vague, result: "" }), ["no-result"], "first there must be a result");
});

test("“we” without “I” is told with its count", () => {
  const we = (/** @type {string} */ actions) =>
    lint(told({ actions })).find(({ id }) => id === "we")?.text ?? "";
  assert.match(we("We met.\nWe'll call this the plan.\nWE’VE kept it."), /“we” 3 times and “I” never/);
  assert.match(we("My manager and we met.\nThey told us.\nOur timer was moved."), /“we” once and “I” never/);
  assert.match(we("We met, i.e. all of the shift.\nWe moved it.\nWe told them."), /“we” 3 times/);
  for (const quiet of [
    "We met.\nI moved the timer.\nWe told the schools.",
    "We met.\nThen i'd moved the timer.\nWe told the schools.",
    "We met.\nThe timer was moved by myself.\nWe told them.",
    "They told us.\nOur plan was moved.\nThe schools heard from ourselves.",
    "Went to the depot.\nThe west gate was shut.\nWeighed the options.",
  ])
    assert.equal(we(quiet), "", quiet);
});

test("the setting is not longer than what was done", () => {
  const long =
    "In January it was so cold that nine of our school buses, which stand in the open, left late. ";
  assert.deepEqual(found({ situation: long.repeat(2), actions: ONE }), ["situation"]);
  assert.match(lint(told({ situation: long.repeat(2), actions: ONE }))[0]?.text ?? "", /has 38 words .* 18,/);
  assert.deepEqual(found({ situation: ONE, actions: ONE }), []);
});

test("fewer than three actions are too few, however they are written", () => {
  assert.deepEqual(found({ situation: "Late.", actions: "I moved the timer on the engine heaters." }), [
    "few-actions",
  ]);
  assert.deepEqual(found({ situation: "Late.", actions: "I moved the timer.\nI paid $1,800 for it." }), [
    "few-actions",
  ]);
  assert.deepEqual(found({ situation: "Late.", actions: "I rang them, drove there and wrote it down." }), []);
  assert.deepEqual(found({ situation: "Late.", actions: ONE }), []);
});

test("more than two minutes are told in seconds, at 140 words a minute", () => {
  const step = "I asked the mechanics to show me every heater. ";
  const at = (/** @type {number} */ words) =>
    told({ situation: "", task: "", result: "Two.", learned: "Ask.", actions: "word ".repeat(words - 2) });
  assert.equal(secondsOf(at(280)), 120);
  assert.ok(!lint(at(280)).some(({ id }) => id === "too-long"));
  assert.ok(lint(at(281)).some(({ id }) => id === "too-long"));
  assert.match(
    lint(told({ actions: step.repeat(40) })).at(-1)?.text ?? "",
    /about 169 seconds.*: keep details/,
  );
  for (const [words, cut] of /** @type {const} */ ([
    [50, false],
    [51, true],
    [315, true],
  ])) {
    const long = told({ situation: "word ".repeat(words), task: "", actions: step.repeat(36) });
    assert.equal(/cut the setting first/.test(lint(long).at(-1)?.text ?? ""), cut, `${words} words`);
  }
});

const FOREIGN = {
  German: "Wir haben die Zeiten geändert. Wir haben mit der Werkstatt gesprochen. Alles lief besser.",
  Dutch: "We hebben de tijden veranderd. We hebben het toen getest. We waren op tijd.",
  Polish: "We wtorek plan był gotowy. We czwartek wszystko działało. Nikt nie narzekał.",
  French: "Nous avons changé le plan. Nous avons prévenu les clients. Tout allait mieux.",
  Spanish: "Cambiamos el plan. Avisamos a todos los clientes. Todo fue mejor.",
  Portuguese: "Mudamos o plano. Avisamos todos os clientes. Tudo correu bem.",
  Italian: "Abbiamo cambiato il piano. Abbiamo avvisato tutti. Andava meglio.",
  Danish: "Vi flyttede planen. Vi fortalte det til alle. Det gik bedre.",
  Indonesian: "Kami mengubah rencana. Kami memberi tahu semua orang. Hasilnya lebih baik.",
  Russian: "Мы изменили план. Мы сказали всем. Стало лучше.",
  Chinese: "我们改变了计划。我们告诉了所有人。情况好多了。",
  Thai: "เราเปลี่ยนแผน เราบอกทุกคน ทุกอย่างดีขึ้น",
};

test("of other languages it says only what holds in each", () => {
  for (const [language, text] of Object.entries(FOREIGN)) {
    assert.ok(!isEnglish(text), language);
    const story = shaped("story", { situation: "", task: text, actions: text, result: text, learned: text });
    assert.deepEqual(lint(story), [], language);
    assert.deepEqual(
      lint({ ...story, result: "" }).map(({ id }) => id),
      ["no-result"],
      language,
    );
  }
  assert.equal(wordsIn(FOREIGN.Chinese), null);
  assert.equal(secondsOf(shaped("story", { actions: FOREIGN.Thai })), null);
});

test("the example on the page passes, and its three forms fit their times", async () => {
  const html = await readFile(
    new URL("../../overrides/components/stories/example.html", import.meta.url),
    "utf8",
  );
  const fields = [...html.matchAll(/data-field="(\w+)">(.*?)<\/dd>/gs)].map(([, name, text]) => [
    name,
    text?.replaceAll("<br>", ""),
  ]);
  const story = shaped("story", Object.fromEntries(fields));
  assert.deepEqual(
    Object.keys(story).filter((name) => !story[/** @type {"title"} */ (name)]),
    ["used"],
  );
  assert.ok(isEnglish(story.actions));
  assert.deepEqual(lint(story), []);
  for (const [form, most] of Object.entries(FORMS)) {
    const words = wordsIn(story[/** @type {keyof typeof FORMS} */ (form)]) ?? 0;
    assert.ok(words <= most && words > most * 0.8, `${form}: ${words} of ${most}`);
  }
});

const BITS = [
  ...Object.values(FOREIGN),
  ...[
    "",
    " ",
    "\n",
    "we",
    "We'll",
    "I",
    "i.e.",
    "us",
    "our",
    "the bus was late",
    "and then",
    "12",
    "two",
    "…",
    "—",
  ],
  ...[
    "<b>",
    "$&",
    "\0",
    "\ud800",
    "🚌",
    "ʼ",
    "a".repeat(500),
    "the and ".repeat(120),
    "I asked. ".repeat(100),
  ],
];

test("whatever is written, it does not throw and does not contradict itself", () => {
  const random = seeded(11);
  const bit = () => Array.from({ length: random(4) }, () => BITS[random(BITS.length)]).join(" ");
  for (let round = 0; round < 1000; round += 1) {
    const names = ["situation", "task", "actions", "result", "learned", "numbers"];
    const story = shaped("story", Object.fromEntries(names.map((name) => [name, bit()])));
    const findings = lint(story);
    const ids = new Set(findings.map(({ id }) => id));
    assert.deepEqual(lint(story), findings);
    assert.equal(ids.size, findings.length);
    for (const { text } of findings) assert.match(text, /^[A-Z][^]*[^.]\.$/);
    if (!names.some((name) => story[/** @type {"task"} */ (name)].trim())) assert.equal(ids.size, 0);
    if (ids.has("no-result")) assert.ok(!story.result.trim() && !ids.has("no-number"));
    if (ids.has("no-number")) assert.ok(story.result.trim() && !story.numbers.trim());
    if (ids.has("situation")) assert.ok(story.situation.trim() && story.actions.trim());
    if (ids.has("we")) assert.ok(/we/i.test(story.actions) && !/(^|\s)I(\s|$)/.test(story.actions));
    assert.equal(ids.has("too-long"), (secondsOf(story) ?? 0) > 120);
    assert.equal(ids.has("no-learning"), findings.length > 0 && !story.learned.trim());
    // What it asks for, given, is not asked for again.
    if (ids.has("no-learning"))
      assert.ok(!lint({ ...story, learned: "Ask." }).some(({ id }) => id === "no-learning"));
    if (ids.has("no-number"))
      assert.ok(!lint({ ...story, numbers: "Two." }).some(({ id }) => id === "no-number"));
  }
});
