// Made anew in the page for each check; checks.py says what each answer means.
const checks = {
  open(rows = Infinity) {
    for (const root of document.querySelectorAll("main, [data-component]"))
      [...root.querySelectorAll("details")].forEach((details, index) => (details.open = index < rows));
  },

  // The rows of a table come from one template: a few of each look tell as much as all, and axe takes long.
  few(rows = 3) {
    const seen = {};
    for (const row of document.querySelectorAll(".study-row")) {
      const look = [row, ...row.querySelectorAll("*")].map((part) => part.className).sort();
      const alike = [row.closest("[data-component]").dataset.component, ...new Set(look)].join(" ");
      seen[alike] = (seen[alike] ?? 0) + 1;
      if (seen[alike] > rows) row.remove();
    }
  },

  // A row that is not drawn yet has not its own size.
  drawAll() {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync(".study-rows > .study-row { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(drawn);
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
    this.drawAll(); // what a row does not draw yet is no wider than the row, and is cut off there when it is drawn
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // The page itself never counts as a box that cuts: what it cuts off is lost.
    const cut = (element) =>
      !element.matches("html, body") &&
      (getComputedStyle(element).overflowX !== "visible" || cut(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !cut(element.parentElement),
    );
    const innermost = this.innermost(wide);
    const what = `scrolls sideways, to ${scrollWidth} px: let it wrap or scroll in itself`;
    return (innermost.length ? innermost : [document.body]).map(
      (element) => `${what}: ${this.named(element)}`,
    );
  },

  wordFaults() {
    this.open();
    const words = document.createRange();
    const faults = [];
    for (const narrow of document.querySelectorAll("article :is(th, td, label, button, summary)")) {
      const walker = document.createTreeWalker(narrow, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        // An address or a line of code may break wherever it has to.
        if (walker.currentNode.parentElement.closest("code")) continue;
        for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\p{L}’']+/gu)) {
          words.setStart(walker.currentNode, index);
          words.setEnd(walker.currentNode, index + word.length);
          if (new Set([...words.getClientRects()].map(({ top }) => top)).size > 1)
            faults.push(`breaks within the word “${word}”: give its column more room`);
        }
      }
    }
    return faults;
  },

  lookFaults() {
    const tools = document.querySelector("body > link[rel=stylesheet]");
    if (!tools) return ["the look of all tools has not come: it does with the theme's script"];
    this.drawAll();
    const elements = [...document.querySelectorAll("main *")];
    const look = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, borderColor } = getComputedStyle(element);
      return [left, top, width, height, color, backgroundColor, borderColor].join();
    };
    const after = elements.map(look);
    tools.disabled = true;
    const before = elements.map(look);
    tools.disabled = false;
    const changed = elements.filter((_, index) => before[index] !== after[index]);
    const what = "a tool of another page gives it its look: put the rule where both have it from";
    return this.innermost(changed)
      .slice(0, 3)
      .map((element) => `${what}: ${this.named(element)}`);
  },

  async axeFaults(rules) {
    this.few();
    this.open(3);
    this.drawAll(); // axe would see what a row holds lie over the next one
    // Colors on their way from one to another are read by nobody.
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    for (const transition of changing) transition.finish();
    // Without `preload`, which only rules about sound and turned screens need, axe writes no styles of its own.
    const options = {
      resultTypes: ["violations"],
      preload: false,
      rules: { "target-size": { enabled: true } }, // of WCAG 2.2, which axe looks for only when asked
      ...(rules && { runOnly: rules }),
    };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.flat().join(" ")}`),
    );
  },

  innermost: (elements) =>
    elements.filter((one) => !elements.some((other) => other !== one && one.contains(other))),
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
    return `${one(element.parentElement)} > ${one(element)} ${this.oneLine(element.innerText ?? "").slice(0, 40)}`.trim();
  },
};
