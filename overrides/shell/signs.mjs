// @ts-check

/**
 * Whether it is told of a pointer that stays where it is: browsers tell of a move as well where the page shifts below
 * a mouse that rests on it.
 * @param {Event | undefined} event
 */
export const rests = (event) =>
  event instanceof PointerEvent && event.type === "pointermove" && !event.movementX && !event.movementY;
