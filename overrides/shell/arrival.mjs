// @ts-check
/**
 * The theme notes a tenth of a second late how far a page is scrolled. Who follows a link sooner after scrolling has
 * that noted of the page it leads to, which then opens there and not at the heading that the link is about.
 */

/**
 * @param {Window} window
 * @returns {() => void} to be called on each page that instant navigation brings
 */
export function arriveAtHeadings({ document, location, requestAnimationFrame }) {
  let followed = "";
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      followed = link?.hash ? link.href : "";
    },
    { capture: true },
  );
  return () => {
    const heading = followed === location.href ? decodeURIComponent(location.hash.slice(1)) : "";
    followed = "";
    if (heading) requestAnimationFrame(() => document.getElementById(heading)?.scrollIntoView());
  };
}
