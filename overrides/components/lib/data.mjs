// @ts-check
/** What a template hands its script, as JSON. */

import { part } from "./parts.mjs";

/**
 * In a `<template data-part="data">`. Not in a script element: when the theme brings a page without loading it
 * anew, it puts bare scripts in the place of those that came with it, and type and name are gone.
 * @param {HTMLElement} root
 * @returns {any}
 */
export const dataOf = (root) => JSON.parse(part(root, "data").content.textContent);
