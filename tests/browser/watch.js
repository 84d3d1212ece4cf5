// Runs in every page before anything of its own.

// A violation of the content policy is told like any other complaint.
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, lineNumber }) =>
  console.error(`content policy: ${effectiveDirective} stopped ${blockedURI}, line ${lineNumber}`),
);

// What the page itself shows, as against what scripts add and bring out: seen before any module runs.
document.addEventListener("readystatechange", () => {
  if (document.readyState !== "interactive") return;
  const served = new WeakSet();
  for (const element of document.querySelectorAll("article, article *"))
    if (!element.closest("[hidden]")) served.add(element);
  globalThis.wasServed = (element) => served.has(element);
});
