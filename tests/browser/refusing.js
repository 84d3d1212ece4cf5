// A browser that lets pages keep nothing: whoever asks for a storage is refused.
for (const name of ["localStorage", "sessionStorage", "indexedDB"])
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException("no", "SecurityError");
    },
    configurable: true,
  });
