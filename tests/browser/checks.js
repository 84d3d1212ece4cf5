// Made anew in the page for each check; checks.py says what each answer means.
const checks = {
  open(rows = Infinity) {
    for (const root of document.querySelectorAll("main, [data-component]"))
      [...root.querySelectorAll("details")].forEach((details, index) => (details.open = index < rows));
  },

  texts() {
    this.open();
    // Without JavaScript nobody noted what was served (watch.js), and all that is there was.
    const wasServed = globalThis.wasServed ?? (() => true);
    const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const text = this.oneLine(walker.currentNode.data);
      const parent = walker.currentNode.parentElement;
      // What stands in for a control goes when the control comes.
      if (text && wasServed(parent) && this.seen(parent) && !parent.closest("[data-part=without]"))
        texts.push(text);
    }
    return texts;
  },

  staticFaults() {
    this.open();
    const faults = [];
    if (![...document.querySelectorAll("h1")].some(this.seen))
      faults.push("no heading can be seen: give it an h1");
    for (const root of document.querySelectorAll("[data-component]")) {
      const name = root.dataset.component;
      // Not by innerText: a row far from the screen has none until it comes near.
      const said = [root, ...root.querySelectorAll("*")].some((one) => this.shows(one) && this.seen(one));
      if (!said && !root.closest("[hidden]")) faults.push(`${name}: empty: its template says nothing`);
      for (const element of root.querySelectorAll("*"))
        if (this.shows(element) && !element.closest("[hidden]") && !this.seen(element))
          faults.push(`${name}: kept from view by a style sheet: ${this.named(element)}`);
    }
    // A form to fill in on paper may be filled in on the screen and printed as well.
    for (const control of document.querySelectorAll("article :is(button, select, textarea, [role=button])"))
      if (this.seen(control) && !(control.closest("[data-paper]") && !control.matches("button")))
        faults.push(`does nothing: hide it in the template: ${this.named(control)}`);
    return faults;
  },

  widthFaults() {
    this.open();
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // The page itself never counts as a box that cuts: what it cuts off is lost.
    const cut = (element) =>
      !element.matches("html, body") &&
      (getComputedStyle(element).overflowX !== "visible" || cut(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !cut(element.parentElement),
    );
    const innermost = wide.filter((one) => !wide.some((other) => other !== one && one.contains(other)));
    const what = `scrolls sideways, to ${scrollWidth} px: let it wrap or scroll in itself`;
    return (innermost.length ? innermost : [document.body]).map(
      (element) => `${what}: ${this.named(element)}`,
    );
  },

  async axeFaults(rules) {
    // The rows of a table come from one template: axe takes long, and a few tell as much as all.
    this.open(3);
    // Without `preload`, which only rules about sound and turned screens need, axe writes no styles of its own.
    const options = { resultTypes: ["violations"], preload: false, ...(rules && { runOnly: rules }) };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.flat().join(" ")}`),
    );
  },

  oneLine: (text) => text.replace(/\s+/g, " ").trim(),
  seen: (element) => element.checkVisibility({ visibilityProperty: true }),
  // The choices of a closed list are seen when it opens, and what is for the script is for nobody's eyes.
  shows: (element) =>
    !element.matches("option, optgroup, script") &&
    (element.matches("img, input") ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())),
  named(element) {
    const one = (part) =>
      part.localName + (part.id && `#${part.id}`) + [...part.classList].map((c) => `.${c}`).join("");
    return `${one(element.parentElement)} > ${one(element)} ${this.oneLine(element.innerText).slice(0, 40)}`.trim();
  },
};
