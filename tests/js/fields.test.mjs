// @ts-check
/** A form's controls as a value, and back: here with the least of a form that it needs. */
import assert from "node:assert/strict";
import test from "node:test";

import { fillFields } from "../../overrides/components/lib/fields.mjs";

const radios = () =>
  ["1", "2", "3"].map((value) => ({ name: "score", type: "radio", value, checked: value === "1" }));

for (const [said, value, checked] of /** @type {const} */ ([
  ["a number", 3, "3"],
  ["its text", "3", "3"],
  ["nothing", null, undefined],
  ["something else", {}, undefined],
])) {
  test(`${said} chooses the radio button that says it, or none`, () => {
    const elements = radios();
    fillFields(/** @type {any} */ ({ elements }), { score: value });
    assert.equal(elements.find((radio) => radio.checked)?.value, checked);
  });
}
