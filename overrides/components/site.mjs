// @ts-check

/**
 * The address of the site's root. Said here and nowhere deeper: joined for publishing, all modules stand in this
 * folder.
 */
export const SITE = new URL("../", import.meta.url);
