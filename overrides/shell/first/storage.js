// @ts-check
try {
  void [localStorage.length, sessionStorage.length];
} catch {
  // Material reads both without a guard: where the browser refuses them, its scripts would stop and take search with
  // them. A stand-in that forgets keeps the page alive.
  for (const name of ["localStorage", "sessionStorage"]) {
    const kept = new Map();
    const value = {
      getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
      setItem: (/** @type {string} */ key, /** @type {unknown} */ item) => void kept.set(key, String(item)),
      removeItem: (/** @type {string} */ key) => void kept.delete(key),
      clear: () => kept.clear(),
      key: (/** @type {number} */ index) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    };
    Object.defineProperty(window, name, { value });
  }
}
