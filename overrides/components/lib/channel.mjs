// @ts-check
/**
 * Who has to hear of a change: whatever watches on this page, and the same site in other tabs.
 *
 * @typedef {(key: string, here: boolean) => unknown} Listener
 *   the key of what changed, and whether this page changed it
 */
import { isKey } from "./records.mjs";

const ERASED = "erased";

/**
 * @param {{ name: string, open: (name: string) => BroadcastChannel }} options
 */
export function createChannel({ name, open }) {
  /** @type {Set<Listener>} */
  const listeners = new Set();
  const others = opened();
  /** @type {() => void} */
  let erased = () => {};

  /** Firefox throws where the browser refuses storage; the tabs then do without each other. */
  function opened() {
    try {
      const channel = open(name);
      channel.onmessage = ({ data }) => {
        if (data === ERASED) erased();
        else if (Array.isArray(data) && data.every(isKey)) hear(data, false);
      };
      return channel;
    } catch {
      return null;
    }
  }

  /**
   * Each listener by itself: what goes wrong in one concerns neither the others nor whoever saved.
   * @param {readonly string[]} keys
   * @param {boolean} here
   */
  function hear(keys, here) {
    for (const listener of listeners) {
      for (const key of keys) queueMicrotask(() => listeners.has(listener) && listener(key, here));
    }
  }

  return {
    hear,

    /** @param {readonly string[]} keys */
    tell(keys) {
      others?.postMessage(keys);
    },

    /** Another tab has erased everything. */
    onErased(/** @type {() => void} */ listener) {
      erased = listener;
    },

    tellErased() {
      others?.postMessage(ERASED);
    },

    /**
     * @param {Listener} listener
     * @param {AbortSignal} [signal]
     */
    watch(listener, signal) {
      if (signal?.aborted) return;
      listeners.add(listener);
      signal?.addEventListener("abort", () => listeners.delete(listener), { once: true });
    },
  };
}
