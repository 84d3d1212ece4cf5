// @ts-check
/** On paper a day or a time that is still open is a bare line, where a browser would print its "mm/dd/yyyy". */

/** @param {Window} window whose pages may be printed */
export function bareOpenLines(window) {
  window.addEventListener("beforeprint", () => {
    /** @type {NodeListOf<HTMLInputElement>} */
    const moments = window.document.querySelectorAll("input:is([type=date], [type=time])");
    for (const moment of moments) moment.toggleAttribute("data-open", !moment.value);
  });
}
