// @ts-check
/**
 * Reads texts as English prose: how hard each is to read, its sentences, the words that no American dictionary
 * has, and those that may leave somebody out.
 *
 * In, as JSON: `{ texts, words }`, where `words` are what the project writes beside the dictionary.
 * Out, as JSON: one `{ grade, sentences, findings }` for each text.
 */

import { json } from "node:stream/consumers";
import dictionary from "dictionary-en";
import { fleschKincaid } from "flesch-kincaid";
import { toString } from "nlcst-to-string";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextSpell from "retext-spell";
import { syllable } from "syllable";
import { unified } from "unified";
import { VFile } from "vfile";

const SUGGESTED = 10; // words a run: each suggestion is a search through the whole dictionary

const { texts, words } = /** @type {{ texts: string[], words: string[] }} */ (await json(process.stdin));
const reader = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextSpell, { dictionary, personal: words.join("\n"), max: SUGGESTED })
  .freeze();

const read = [];
for (const text of texts) {
  const file = new VFile(text);
  const tree = reader.parse(file);
  await reader.run(tree, file);
  read.push({ ...measured(tree), findings: findings(file) });
}
console.log(JSON.stringify(read));

/** @param {import("nlcst").Root} tree */
function measured(tree) {
  const sentences = [];
  const count = { sentence: 0, word: 0, syllable: 0 };
  for (const sentence of tree.children.flatMap(sentencesOf)) {
    const words = sentence.children.filter(({ type }) => type === "WordNode");
    if (!words.length) continue;
    sentences.push({ words: words.length, text: toString(sentence) });
    count.sentence += 1;
    count.word += words.length;
    for (const word of words) count.syllable += syllable(toString(word));
  }
  return { grade: count.word ? fleschKincaid(count) : 0, sentences };
}

/** @param {import("nlcst").RootContent} paragraph */
function sentencesOf(paragraph) {
  const parts = "children" in paragraph ? paragraph.children : [];
  return parts.filter((part) => part.type === "SentenceNode");
}

/** @param {VFile} file */
function findings({ messages }) {
  return messages
    .filter(({ ruleId }) => ruleId !== "overflow") // it has stopped suggesting, not finding
    .map(({ source, ruleId, actual, expected }) => ({
      tool: source,
      rule: ruleId,
      word: actual,
      instead: expected ?? [],
    }));
}
