// @ts-check
/**
 * What can stand between the reader and a saved change, mildest first. The order is the order in which
 * the page would rather tell: a graver problem is never hidden by a milder one.
 *
 * - damaged: one record could not be read and was set aside; everything else is saved
 * - full: the browser has no room left
 * - unsaved: the browser failed, or did not answer, for a reason of its own
 * - newer: a newer version of this site owns the database
 * - refused: the browser gives this page no storage at all
 *
 * @typedef {"damaged" | "full" | "unsaved" | "newer" | "refused"} ProblemKind
 */

/** @type {readonly ProblemKind[]} */
export const PROBLEMS = Object.freeze(["damaged", "full", "unsaved", "newer", "refused"]);

export class Problem extends Error {
  /**
   * @param {ProblemKind} kind
   * @param {unknown} [cause]
   */
  constructor(kind, cause) {
    super(`${kind}: ${cause instanceof Error ? cause.message : (cause ?? "")}`, { cause });
    this.kind = kind;
  }
}

/**
 * @param {ProblemKind | null} a
 * @param {ProblemKind | null} b
 * @returns {ProblemKind | null}
 */
export function graver(a, b) {
  if (a === null || b === null) return a ?? b;
  return PROBLEMS.indexOf(b) > PROBLEMS.indexOf(a) ? b : a;
}

/**
 * @param {unknown} error what IndexedDB threw or answered
 * @returns {Problem}
 */
export function asProblem(error) {
  if (error instanceof Problem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "SecurityError") return new Problem("refused", error);
  if (name === "QuotaExceededError") return new Problem("full", error);
  if (name === "VersionError") return new Problem("newer", error);
  return new Problem("unsaved", error);
}

/**
 * @param {(kind: ProblemKind, problem: Problem) => void} report called once for each kind
 */
export function createReporter(report) {
  /** @type {Set<ProblemKind>} */
  const told = new Set();
  return {
    /** @param {unknown} error */
    tell(error) {
      const problem = asProblem(error);
      if (told.has(problem.kind)) return;
      told.add(problem.kind);
      queueMicrotask(() => report(problem.kind, problem));
    },

    /** @returns {ProblemKind | null} */
    gravest: () => [...told].reduce(graver, /** @type {ProblemKind | null} */ (null)),
  };
}
