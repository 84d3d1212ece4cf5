// @ts-check
/** Reads interviews as JSON from the standard input and writes the calendar file of each, for test_calendar.py. */
import { agenda } from "../../overrides/components/lib/agenda.mjs";
import { calendarText } from "../../overrides/components/lib/ics.mjs";
import { understand } from "../../overrides/components/lib/interview.mjs";
import { shaped } from "../../overrides/components/lib/shapes.mjs";

let input = "";
for await (const chunk of process.stdin.setEncoding("utf8")) input += chunk;

const files = JSON.parse(input).map((/** @type {any} */ { value, now, here }) => {
  const event = shaped("event", value);
  const { interview } = understand(event, now, here);
  if (!interview) throw new Error(`no interview: ${JSON.stringify(value)}`);
  return calendarText(agenda({ interview, event, now, here }), { sequence: 3, changed: now });
});
process.stdout.write(JSON.stringify(files));
