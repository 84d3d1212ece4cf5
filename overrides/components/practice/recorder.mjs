// @ts-check
/**
 * Records an answer in the page's memory, and nowhere else. The microphone is asked for when the reader presses
 * "Record", and let go as soon as the recording ends, in whatever way.
 */

import { part } from "../lib/parts.mjs";

/** @type {Record<string, string>} why there is no recording, by the name of the browser's error */
const REASONS = {
  NotAllowedError:
    "The browser was told not to let this page use the microphone. To change that, look for the lock or the microphone beside the address.",
  NotFoundError: "No microphone was found. Plug one in and press Record again.",
  NotReadableError:
    "The microphone is there, but another program has it. Close that one and press Record again.",
};
const OTHERWISE = "This browser cannot record here.";
const ANYWAY = "You can practice without a recording.";

/**
 * For the parts "record" (a button), "recorded" (a live region), "listen" and in it "audio".
 * @param {HTMLElement} root
 * @param {AbortSignal} signal
 * @param {() => unknown} started
 */
export function createRecorder(root, signal, started) {
  const button = part(root, "record");
  const audio = part(root, "audio");
  /** @type {MediaRecorder | null} */
  let recorder = null;
  let asking = false;
  /** A recording that belongs to an earlier turn is thrown away when it comes. */
  let turn = 0;

  const say = (/** @type {string} */ words) => (part(root, "recorded").textContent = words);

  async function start() {
    const mine = (turn += 1);
    asking = true;
    forget();
    say("");
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (mine === turn) record(stream, mine);
      else release(stream);
    } catch (error) {
      if (mine === turn) say(`${REASONS[/** @type {Error} */ (error).name] ?? OTHERWISE} ${ANYWAY}`);
    }
    asking = false;
  }

  /**
   * @param {MediaStream} stream
   * @param {number} mine
   */
  function record(stream, mine) {
    try {
      recorder = new MediaRecorder(stream);
      recorder.start();
    } catch (error) {
      recorder = null;
      release(stream);
      throw error;
    }
    const { mimeType } = recorder;
    /** @type {Blob[]} */
    const pieces = [];
    recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    recorder.addEventListener("stop", () => {
      release(stream);
      if (mine === turn) offer(new Blob(pieces, { type: mimeType }));
    });
    button.textContent = "Stop recording";
    say("Recording.");
    started();
  }

  /** @param {Blob} sound */
  function offer(sound) {
    recorder = null;
    audio.src = URL.createObjectURL(sound);
    part(root, "listen").hidden = false;
    button.textContent = "Record again";
    say("Recorded. You can hear it beside the anchors.");
  }

  function stop() {
    if (recorder?.state === "recording") recorder.stop();
  }

  /** Let go of what was recorded. */
  function forget() {
    if (audio.src) URL.revokeObjectURL(audio.src);
    audio.removeAttribute("src");
    audio.load();
    part(root, "listen").hidden = true;
  }

  function discard() {
    turn += 1;
    stop();
    recorder = null;
    forget();
    button.textContent = "Record";
    say("");
  }

  button.addEventListener("click", () => (recorder ? stop() : asking || start()), { signal });
  signal.addEventListener("abort", discard);

  return { stop, discard };
}

/** @param {MediaStream} stream */
const release = (stream) => stream.getTracks().forEach((track) => track.stop());
