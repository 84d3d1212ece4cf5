// @ts-check
{
  // A reader who has something is known before the first paint, so that there is room for it: see `shell/hint.mjs`.
  const kept = /** @type {any} */ (window).__md_get("kept");
  const root = document.documentElement;
  if (kept) {
    root.dataset.kept = "";
    for (const part of Object.keys(kept)) root.style.setProperty(`--study-room-${part}`, `${kept[part]}px`);
  }
}
