// @ts-check
/** The sizes of paper, in millimeters. On both, 172 by 243 are left to write on, so the pages break at the same places. */

/** @typedef {keyof typeof PAPERS} Size */

export const PAPERS = /** @type {const} */ ({
  a4: { size: "A4", width: 210, height: 297, top: 27, bottom: 27, side: 19 },
  letter: { size: "letter", width: 215.9, height: 279.4, top: 19.4, bottom: 17, side: 21.95 },
});

/**
 * Tells the browser which paper to print on, and the style sheet how large its pages are. A sheet of its own, which
 * leaves with the component: Firefox takes the size of the paper only from a page rule without a name, and that holds
 * for whatever is printed.
 * @param {AbortSignal} signal
 * @returns {(size: Size) => void}
 */
export function createPaper(signal) {
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  signal.addEventListener("abort", () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
  });
  return (chosen) => {
    const { size, width, height, top, bottom, side } = PAPERS[chosen];
    rules.replaceSync(`
      @page {
        size: ${size};
        margin: ${top}mm ${side}mm ${bottom}mm;
        @bottom-right { content: counter(page); font: 600 10pt system-ui, sans-serif; color: #0f4c5c; }
      }
      .study-mine { --width: ${width}mm; --height: ${height}mm; --top: ${top}mm; --side: ${side}mm; }
    `);
  };
}
