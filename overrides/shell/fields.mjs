// @ts-check

/**
 * Whether keys are typed into this element.
 * @param {Element | null} element
 */
export function isField(element) {
  return Boolean(
    element?.matches("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]"),
  );
}
