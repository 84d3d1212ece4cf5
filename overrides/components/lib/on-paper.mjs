// @ts-check
/**
 * What a control is on paper. A day or a time that is still open is a bare line, where a browser would print its
 * "mm/dd/yyyy". What somebody wrote is all there, where a browser would cut off what does not fit: in place of the
 * control `parts.css` prints what is in `data-written`.
 */

const MOMENTS = "input:is([type=date], [type=time])";
const WORDS = "textarea, input:is([type=text], [type=url])";

/** @param {Window} window whose pages may be printed */
export function readyForPaper(window) {
  window.addEventListener("beforeprint", () => {
    for (const moment of controls(window, MOMENTS)) moment.toggleAttribute("data-open", !moment.value);
    for (const { parentElement, value } of controls(window, WORDS)) {
      if (value) parentElement?.setAttribute("data-written", value);
      else parentElement?.removeAttribute("data-written");
    }
  });
}

/**
 * @param {Window} window
 * @param {string} selector
 * @returns {NodeListOf<HTMLInputElement>} or textareas, which have a value as well
 */
const controls = (window, selector) => window.document.querySelectorAll(selector);
