// @ts-check
{
  // The theme's own script, which comes later here, is what usually says that scripts run. And that ours have not all
  // arrived, as on a bad line, nobody else could say.
  const root = document.documentElement;
  root.className = "js";
  root.dataset.scripts = "";
  addEventListener(
    "error",
    ({ target }) => {
      if (/** @type {HTMLScriptElement} */ (target).type === "module") delete root.dataset.scripts;
    },
    { capture: true },
  );
}
