// @ts-check

/**
 * Name the list by which a browser installs the site. It reads that list, and fetches an icon, wherever it finds them
 * named, so it takes a reader. Instant navigation drops from a head what the next page has not.
 * @param {Document} document
 * @param {URL} manifest
 */
export function offerInstalling(document, manifest) {
  if (document.querySelector("link[rel=manifest]")) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = manifest.href;
  document.head.append(link);
}
