// @ts-check
{
  // The theme's own leaves the device's choice and the button to its script, which comes later here. So both are done
  // at once, and again whenever the device changes its mind.
  const inputs = /** @type {HTMLInputElement[]} */ ([
    ...document.querySelectorAll("[data-md-component=palette] input"),
  ]);
  const light = matchMedia("(prefers-color-scheme: light)");
  const { body } = document;

  /** The index of the choice that was saved, or else of the first that fits the device. */
  const choice = () => {
    const saved = /** @type {any} */ (window).__md_get("__palette");
    const fits = (/** @type {HTMLInputElement} */ input, /** @type {number} */ index) =>
      saved ? index === saved.index : matchMedia(input.dataset.mdColorMedia ?? "").matches;
    return Math.max(0, inputs.findIndex(fits));
  };

  /** The colors for one that leaves them to the device are those of the choice that the device makes. */
  const colorsOf = (/** @type {DOMStringMap} */ chosen) => {
    if (chosen.mdColorMedia !== "(prefers-color-scheme)") return chosen;
    const device = `(prefers-color-scheme: ${light.matches ? "light" : "dark"})`;
    return inputs.find(({ dataset }) => dataset.mdColorMedia === device)?.dataset ?? chosen;
  };

  const show = () => {
    body.setAttribute("data-md-color-switching", "");
    const index = choice();
    const chosen = inputs[index]?.dataset ?? {};
    const colors = colorsOf(chosen);
    for (const name of ["Scheme", "Primary", "Accent"])
      body.setAttribute(`data-md-color-${name.toLowerCase()}`, colors[`mdColor${name}`] ?? "");
    body.setAttribute("data-md-color-media", chosen.mdColorMedia ?? "");
    for (const [at, input] of inputs.entries())
      /** @type {HTMLElement} */ (input.nextElementSibling).hidden = at !== index;
    setTimeout(() => body.removeAttribute("data-md-color-switching"));
  };

  show();
  light.addEventListener("change", show);
}
