// Made anew in the page for each check; reach.py says what each answer means.
const reach = {
  // What the keyboard can stop at, in the order of the page.
  stops() {
    const all = document.querySelectorAll(
      "a[href], button, input, select, textarea, summary, audio[controls], [tabindex]",
    );
    return [...all].filter(
      (one) =>
        one.tabIndex >= 0 && !one.disabled && this.seen(one) && !one.closest("[inert]") && this.first(one),
    );
  },

  // Of radio buttons with one name, Tab stops at the chosen one only, or where none is at the first.
  first(one) {
    if (one.type !== "radio") return true;
    const group = [...document.getElementsByName(one.name)].filter((other) => other.form === one.form);
    return one === (group.find((other) => other.checked) ?? group[0]);
  },

  toTop() {
    document.activeElement?.blur();
    getSelection().removeAllRanges();
    scrollTo(0, 0);
  },

  drawn: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),

  // Where the keyboard is, as its place among the stops, and what is wrong there.
  here() {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const place = globalThis.allStops.indexOf(at);
    const faults = [];
    const shown = this.shownFor(at);
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    // The button within a field for a date is the browser's own, and so is its outline.
    const own = at.matches("[type=date], [type=time]") && !at.matches(":focus-visible");
    if (!own && (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2))
      faults.push("its focus cannot be seen");
    const box = shown.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [above, below] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (left >= right || above >= below) faults.push("it is outside of the window");
    else {
      const tops = [0.1, 0.5, 0.9].map((part) =>
        document.elementFromPoint(left + part * (right - left), (above + below) / 2),
      );
      const near = (top) =>
        top && (shown.contains(top) || top.contains(shown) || at.labels?.[0]?.contains(top));
      if (!tops.some(near)) faults.push(`it is covered by ${this.named(tops[1])}`);
    }
    return { place, faults: faults.map((fault) => `${this.named(at)}: ${fault}`) };
  },

  // The choice of colors cannot be seen itself: the button that shows it stands after it.
  shownFor: (at) => (at.matches(".md-option") ? at.nextElementSibling : at),

  motionFaults() {
    const slow = (list) => list.split(",").some((time) => Number.parseFloat(time) > 0.01);
    return [...document.querySelectorAll("*")]
      .filter((one) => {
        const style = getComputedStyle(one);
        return (
          slow(style.transitionDuration) || (style.animationName !== "none" && slow(style.animationDuration))
        );
      })
      .map((one) => `moves though the reader wants no motion: ${this.named(one)}`);
  },

  // The spacing of text that a reader may ask for: WCAG 2.2, criterion 1.4.12.
  space() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } " +
        "p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  },

  cutFaults() {
    const cuts = (one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const wide = overflowX === "hidden" && one.scrollWidth > one.clientWidth + 1;
      const high = overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1;
      return one.clientWidth > 1 && one.clientHeight > 1 && (wide || high);
    };
    return (
      [...document.querySelectorAll("body *")]
        // The name of the page that slides into the header stands above the text as well, and sheets are as on paper.
        .filter((one) => !one.closest(".md-header__topic + .md-header__topic, .study-mine__view"))
        .filter((one) => this.seen(one) && one.textContent.trim() && cuts(one))
        .map((one) => `cuts off its text: ${this.named(one)}`)
    );
  },

  seen: (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }),
  named(element) {
    const id = element.id && `#${element.id}`;
    return `<${element.localName}${id} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.trim().slice(0, 40)}`;
  },
};
