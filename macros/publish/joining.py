"""The browser's modules and styles, written in many small files, joined into few for the wire."""

import shutil
from pathlib import Path

from ..registry import borrowed
from .node import run
from .site import Site

ENTRIES = ("start.mjs", "*.css")
"""What pages name. They keep their names; what the modules fetch later is named after its content."""

FOLDERS = ("components", "shell", "assets/stylesheets")
"""Where the modules and styles are written, the theme's among them."""


def join(site: Site) -> None:
    """Put what ENTRIES make of modules and styles in their place. Raises FaultyData if esbuild refuses."""
    components = site.path / "components"
    if not (site.path / "shell").exists():
        return
    for name, content in borrowed().items():
        (site.path / name).parent.mkdir(exist_ok=True)
        (site.path / name).write_bytes(content)
    made = site.path / "joined"
    _esbuild(components, made)
    for folder in FOLDERS:
        shutil.rmtree(site.path / folder, ignore_errors=True)
    made.rename(components)


def _esbuild(folder: Path, to: Path) -> None:
    run(
        "esbuild/bin/esbuild",
        *sorted(entry.name for entries in ENTRIES for entry in folder.glob(entries)),
        "--bundle",
        "--minify",
        "--splitting",
        "--format=esm",
        "--out-extension:.js=.mjs",
        "--chunk-names=part-[name]-[hash]",
        "--log-level=warning",
        f"--outdir={to.resolve()}",
        source="overrides/components",
        cwd=folder,
    )
