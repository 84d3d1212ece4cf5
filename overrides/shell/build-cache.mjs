// @ts-check
/**
 * The files of one build in a cache of their own: all of them, each proved by its hash, or none.
 *
 * An entry's address carries the hash of its content, so a build takes what has not changed over from the one
 * before, and never takes anything else. Sites of one owner share an origin and its caches: only those named after
 * this site's path are ever listed, read or deleted.
 */

/**
 * @typedef {Readonly<Record<string, string>>} Hashes path below the root to SHA-256 in base64
 * @typedef {object} Build
 * @property {string} version another one for each set of files and for each worker
 * @property {Hashes} files what every reader needs
 * @property {Hashes} wanted what a reader gets once they have asked for it, such as the packet
 */

/** How many files are asked for at once. */
const LANES = 6;

/**
 * @param {Build} build
 * @param {object} means
 * @param {string} means.root of the site, with the slash at its end
 * @param {CacheStorage} means.caches
 * @param {typeof globalThis.fetch} means.fetch
 */
export function createBuildCache({ version, files, wanted }, { root, caches, fetch }) {
  const prefix = `second-round:${new URL(root).pathname}:`;
  const name = prefix + version;
  const hashes = new Map(Object.entries({ ...files, ...wanted }));
  /** @param {string} file */
  const addressOf = (file) => new URL(file.split("/").map(encodeURIComponent).join("/"), root).href;
  /** @param {string} file */
  const keyOf = (file) => `${addressOf(file)}?${encodeURIComponent(hashes.get(file) ?? "")}`;

  const others = async () =>
    (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);

  /**
   * From the browser's own cache even if it is old, since the hash proves it; else from the network.
   * @param {string} file
   */
  async function proved(file) {
    /** @type {(cache: RequestCache) => Promise<Response>} */
    const ask = (cache) =>
      fetch(addressOf(file), { cache, integrity: `sha256-${hashes.get(file)}`, redirect: "error" });
    return ask("force-cache").catch(() => ask("no-cache"));
  }

  /** What the reader had asked for of the build before: it comes along in its new edition. */
  async function asked() {
    const keys = await Promise.all((await others()).map(async (other) => (await caches.open(other)).keys()));
    const had = new Set(keys.flat().map(({ url }) => url.split("?")[0]));
    return Object.keys(wanted).filter((file) => had.has(addressOf(file)));
  }

  return {
    /** @param {string} file */
    has: (file) => hashes.has(file),

    /** Whether everybody gets the file, asked for or not. @param {string} file */
    keeps: (file) => Object.hasOwn(files, file),

    /** Get what is missing. Rejects, and leaves nothing behind that was not there before, if any of it is not to be had. */
    async fill() {
      const began = !(await caches.has(name));
      const cache = await caches.open(name);
      const before = await Promise.all((await others()).map((other) => caches.open(other)));
      const todo = [...Object.keys(files), ...(await asked())];
      const lane = async () => {
        for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
          const key = keyOf(file);
          if (await cache.match(key)) continue;
          const same = await Promise.all(before.map((other) => other.match(key)));
          await cache.put(key, same.find(Boolean) ?? (await proved(file)));
        }
      };
      try {
        await Promise.all(Array.from({ length: LANES }, lane));
      } catch (error) {
        todo.length = 0;
        if (began) await caches.delete(name);
        throw error;
      }
    },

    /** @param {string} file */
    async match(file) {
      return (await caches.has(name)) ? (await caches.open(name)).match(keyOf(file)) : undefined;
    },

    /**
     * From the network, and kept if there is room. Rejects where there is no network, and where it has another build's.
     * @param {string} file
     */
    async get(file) {
      const response = await proved(file);
      const copy = response.clone();
      const put = async () => (await caches.open(name)).put(keyOf(file), copy);
      await put().catch(() => {});
      return response;
    },

    /** No other build is needed any more. */
    async prune() {
      for (const other of await others()) await caches.delete(other);
    },

    /** This one is not needed any more. */
    drop: () => caches.delete(name),
  };
}
