// @ts-check

/**
 * Load the page anew when another build takes over, because the reader said so here or in another tab. From the start:
 * a page that nobody has touched yet would go on with files of a build that is not its own.
 * @param {Window} window
 */
export function reloadOnChange({ navigator, location }) {
  try {
    const container = navigator.serviceWorker;
    let controlled = Boolean(container.controller);
    container.addEventListener("controllerchange", () => {
      if (controlled) location.reload();
      controlled = true;
    });
  } catch {
    // Refused, or not there at all, as in some private windows: then nothing can take over.
  }
}
