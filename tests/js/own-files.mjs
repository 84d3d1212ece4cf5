// @ts-check
/** Reads stories as JSON from the standard input and writes both files of them, for test_own_files.py. */
import { shaped } from "../../overrides/components/lib/shapes.mjs";
import { cardsOf } from "../../overrides/components/take-out/cards.mjs";
import { ankiTextOf, tableOf } from "../../overrides/components/take-out/files.mjs";

let input = "";
for await (const chunk of process.stdin.setEncoding("utf8")) input += chunk;

const { stories, known } = JSON.parse(input);
const story = new Map(Object.entries(stories).map(([id, value]) => [id, shaped("story", value)]));
const cards = cardsOf({ story }, known);
process.stdout.write(JSON.stringify({ cards, anki: ankiTextOf(cards), table: tableOf(cards) }));
