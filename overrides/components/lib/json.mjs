// @ts-check
/** Values that came from elsewhere, made safe to keep. */

/** Names that an object has from birth: a field so called could pass for a part of the language. */
export const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const DEEPEST = 12;

/**
 * The value built anew as plain JSON, its fields in one order, frozen. Throws where that cannot be done.
 * @param {unknown} value
 * @param {number} [depth]
 * @returns {any}
 */
export function plainJson(value, depth = 0) {
  if (depth > DEEPEST) throw new Error("a value is nested too deeply");
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value + 0; // -0 becomes 0, as in JSON
  if (Array.isArray(value)) return Object.freeze(Array.from(value, (item) => plainJson(item, depth + 1)));
  if (!isObject(value)) throw new Error(`a value of type ${typeof value} cannot be kept`);
  /** @type {{ [name: string]: unknown }} */
  const plain = {};
  for (const name of Object.keys(value).sort()) {
    if (FORBIDDEN.has(name)) throw new Error(`a forbidden name: ${name}`);
    if (value[name] !== undefined) plain[name] = plainJson(value[name], depth + 1);
  }
  return Object.freeze(plain);
}

/**
 * What stands under a name that may be anything: never what an object has from birth.
 * @template T
 * @param {{ readonly [name: string]: T }} entries
 * @param {string} name
 * @returns {T | undefined}
 */
export const entryOf = (entries, name) => (Object.hasOwn(entries, name) ? entries[name] : undefined);

/**
 * @param {unknown} value
 * @returns {value is { [name: string]: unknown }}
 */
export function isObject(value) {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  // Compared by shape, because an object from a frame has another Object.prototype than ours.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
