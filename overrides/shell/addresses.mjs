// @ts-check
/** Which file of the site an address means, as the host that serves it would say. Pure. */

/**
 * @typedef {{ file: string }} Found
 * @typedef {{ redirect: string }} Moved the host would send the browser there: a folder without its slash
 */

/**
 * @param {string} address
 * @param {string} root of the site, with the slash at its end
 * @param {(file: string) => boolean} exists asked with a path below the root
 * @returns {Found | Moved | null} null where the site has nothing under the address
 */
export function meant(address, root, exists) {
  const url = new URL(address);
  const place = `${url.origin}${url.pathname}`;
  if (!place.startsWith(root)) return null;
  const path = decoded(place.slice(root.length));
  if (path === null) return null;
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (exists(file)) return { file };
  return exists(`${file}/index.html`) ? { redirect: `${place}/${url.search}` } : null;
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // a stray % is no name of ours
  }
}
