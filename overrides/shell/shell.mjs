// @ts-check
/**
 * Menu and search as real buttons. Material's are labels of hidden checkboxes, which Tab never reaches;
 * they stay for readers without this script.
 */

const OPENERS = {
  __drawer: { name: "Menu", first: ".md-nav--primary a" },
  __search: { name: "Search", first: ".md-search__input" },
};

/**
 * Safe to call again on each page: what is done already is left alone.
 * @param {Document} document
 */
export function mountShell(document) {
  document.querySelector(".md-search[role=dialog]")?.setAttribute("aria-label", "Search");
  // Tab stops at the results; their frame, a stop of its own that says nothing, scrolls along.
  document.querySelector(".md-search__scrollwrap")?.removeAttribute("tabindex");
  for (const [id, opener] of Object.entries(OPENERS)) {
    const label = document.querySelector(`label.md-header__button[for=${id}]`);
    const toggle = /** @type {HTMLInputElement | null} */ (document.getElementById(id));
    if (!label || !toggle || label.classList.contains("study-replaced")) continue;
    replace(label, toggle, opener);
  }
}

/**
 * @param {Element} label
 * @param {HTMLInputElement} toggle
 * @param {{ name: string, first: string }} opener
 */
function replace(label, toggle, { name, first }) {
  const { ownerDocument: document } = label;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-header__button md-icon study-header-button";
  button.dataset.opens = toggle.id;
  button.setAttribute("aria-label", name);
  button.append(...[...label.children].map((icon) => icon.cloneNode(true)));
  label.classList.add("study-replaced");
  label.after(button);

  const tell = () => button.setAttribute("aria-expanded", String(toggle.checked));
  const focusInside = () => {
    const inside = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(first));
    [...inside].find((element) => element.getClientRects().length)?.focus();
  };
  tell();
  toggle.addEventListener("change", tell);
  button.addEventListener("click", () => {
    toggle.click();
    // What opens is visible, and can take the focus, only after the style has been applied.
    if (toggle.checked) requestAnimationFrame(() => requestAnimationFrame(focusInside));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !toggle.checked) return;
    toggle.click();
    button.focus();
  });
}
