// @ts-check
/**
 * The one box that explains a word. It opens beside the word and in the page right after it, so that Tab and
 * a screen reader find it there; it stays while pointer or focus is on either, and Escape closes it.
 */
import { beside } from "./beside.mjs";

/** Milliseconds in which the pointer may be on neither, on its way from the word to the box. */
const LINGER = 300;

/** @type {{ word: HTMLElement, close: () => void } | null} */
let open = null;

/** @param {HTMLElement} word */
export const isOpen = (word) => open?.word === word;

/** @param {HTMLElement} word */
export function closeTip(word) {
  if (open?.word === word) open.close();
}

/**
 * @param {HTMLElement} word
 * @param {string} text
 * @param {{ words: string, address: string }} [more] a link below the text
 */
export function openTip(word, text, more) {
  if (isOpen(word)) return;
  open?.close();
  const box = boxOf(word.ownerDocument, text, more);
  const end = new AbortController();
  word.after(box);
  box.showPopover();
  open = { word, close };

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let leaving;
  const has = (/** @type {EventTarget | null} */ target) =>
    [word, box].some((element) => element.contains(/** @type {Node | null} */ (target)));
  const hovered = () => [word, box].some((element) => element.matches(":hover"));
  const held = () => has(document.activeElement) || hovered();
  const release = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => held() || close(), LINGER);
  };
  const place = () => {
    const lines = [...word.getClientRects()];
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return close();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = beside({ ...sides(last), top: first.top }, box.getBoundingClientRect(), {
      width,
      height,
    });
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };
  function close() {
    end.abort();
    clearTimeout(leaving);
    box.remove();
    open = null;
  }

  // The focus does not linger: what it went on to may lie below the box.
  const leave = (/** @type {FocusEvent} */ { relatedTarget }) =>
    relatedTarget && !has(relatedTarget) && !hovered() ? close() : release();

  for (const element of [word, box]) {
    element.addEventListener("pointerleave", release, { signal: end.signal });
    element.addEventListener("focusout", leave, { signal: end.signal });
  }
  document.addEventListener("pointerdown", ({ target }) => has(target) || close(), { signal: end.signal });
  document.addEventListener("keydown", escape, { signal: end.signal });
  addEventListener("scroll", place, { capture: true, passive: true, signal: end.signal });
  addEventListener("resize", place, { signal: end.signal });
  place();

  /** @param {KeyboardEvent} event */
  function escape(event) {
    if (event.key !== "Escape") return;
    if (box.contains(document.activeElement)) word.focus();
    close();
  }
}

/** @param {DOMRect} rect */
const sides = ({ left, bottom }) => ({ left, bottom });

/**
 * @param {Document} document
 * @param {string} text
 * @param {{ words: string, address: string }} [more]
 */
function boxOf(document, text, more) {
  const box = document.createElement("span"); // it stands within a paragraph
  box.className = "study-tip";
  box.dataset.part = "tip";
  box.popover = "manual";
  box.textContent = text;
  if (!more) return box;
  const link = document.createElement("a");
  link.className = "study-tip__more";
  link.href = more.address;
  link.textContent = more.words;
  box.append(link);
  return box;
}
