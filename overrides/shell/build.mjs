// @ts-check

/**
 * Which build this page's scripts are of. `macros/publish/offline.py` writes the version in place of the zeros; they
 * stay where nothing is published, as under `make serve`, and such a build is not kept for offline use.
 */
export const BUILD = "build:0000000000000000";
