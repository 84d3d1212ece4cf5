// @ts-check
/** PurgeCSS is told by `purging.py`, in JSON, which tags, classes, ids and attributes are used. */
module.exports = {
  content: [],
  css: [],
  defaultExtractor: JSON.parse,
  fontFace: true,
  keyframes: true,
  variables: true,
};
