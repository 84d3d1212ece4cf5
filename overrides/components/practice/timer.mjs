// @ts-check
/** A clock that counts up, with two quiet marks. It makes no sound, and nothing on it moves by itself. */

import { part } from "../lib/parts.mjs";
import { clock } from "./review.mjs";

/** @type {readonly (readonly [number, string])[]} the later first */
const MARKS = [
  [120, "Past two minutes"],
  [90, "Past ninety seconds"],
];

/**
 * For the parts "time", "bar" (a progress), "mark" and "toggle" (a button).
 * @param {HTMLElement} root
 * @param {{ now: () => number, signal: AbortSignal }} services
 */
export function createTimer(root, { now, signal }) {
  const toggle = part(root, "toggle");
  /** Milliseconds of the stretches that are over. */
  let before = 0;
  /** @type {number | null} */
  let since = null;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;

  // A clock that is put back meanwhile must not count down.
  const seconds = () => (before + (since === null ? 0 : Math.max(0, now() - since))) / 1000;

  function show() {
    part(root, "time").textContent = clock(seconds());
    part(root, "bar").value = seconds();
    part(root, "mark").textContent = MARKS.find(([at]) => seconds() >= at)?.[1] ?? "";
    toggle.textContent = since === null ? (before ? "Go on" : "Start the clock") : "Stop the clock";
  }

  function stop() {
    before = seconds() * 1000;
    since = null;
    clearInterval(ticking);
    show();
  }

  function start() {
    if (since !== null) return;
    since = now();
    ticking = setInterval(show, 250);
    show();
  }

  function reset() {
    stop();
    before = 0;
    show();
  }

  signal.addEventListener("abort", () => clearInterval(ticking));

  return {
    start,
    stop,
    reset,
    toggle: () => (since === null ? start() : stop()),

    /** Begin again from nothing, running if it was running. */
    again() {
      const running = since !== null;
      reset();
      if (running) start();
    },

    get seconds() {
      return Math.round(seconds());
    },
  };
}
