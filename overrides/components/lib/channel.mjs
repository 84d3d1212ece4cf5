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
  /** @type {Set<(here: boolean) => unknown>} */
  const bereft = new Set();
  const others = opened();
  /** Firefox throws where the browser refuses storage; the tabs then do without each other. */
  function opened() {
    try {
      const channel = open(name);
      channel.onmessage = ({ data }) => {
        if (data === ERASED) erased(false);
        else if (Array.isArray(data) && data.every(isKey)) hear(data, false);
      };
      return channel;
    } catch {
      return null;
    }
  }

  /** @param {boolean} here */
  function erased(here) {
    for (const listener of bereft) listener(here);
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

    tellErased() {
      others?.postMessage(ERASED);
      erased(true);
    },

    /**
     * @param {(here: boolean) => unknown} listener everything was erased, from this page or from another tab
     * @param {AbortSignal} [signal]
     */
    whenErased(listener, signal) {
      bereft.add(listener);
      signal?.addEventListener("abort", () => bereft.delete(listener), { once: true });
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
