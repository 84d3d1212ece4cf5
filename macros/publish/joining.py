"""The browser's modules and styles, written in many small files, joined into few for the wire."""

import subprocess
import sys
from pathlib import Path

from ..faults import Fault, FaultyData
from .site import Site
from .tidying import remove_empty

ROOT = Path(__file__).resolve().parents[2]
ENTRIES = ("index.mjs", "index.css")
"""What pages name. They keep their names; what the modules fetch later is named after its content."""

FOLDERS = ("components", "shell")
"""Where the modules and styles are written."""


def join(site: Site) -> None:
    """Put what ENTRIES make of modules and styles in their place. Raises FaultyData if esbuild refuses."""
    components = site.path / "components"
    written = [path for folder in FOLDERS for path in sorted((site.path / folder).rglob("*.*"))]
    if all(path.parent == components for path in written):
        return
    made = components / "joined"
    _esbuild(components, made)
    for path in written:
        path.unlink()
    for path in sorted(made.iterdir()):
        path.rename(components / path.name)
    remove_empty(site.path)


def _esbuild(folder: Path, to: Path) -> None:
    program = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"
    if not program.exists():
        remedy = "run `make node_modules/ready`"
        raise FaultyData([Fault("package.json", 1, 1, "node_modules/esbuild", "there is none", remedy)])
    done = subprocess.run(
        [
            Path(sys.executable).with_name("node"),
            program,
            *ENTRIES,
            "--bundle",
            "--minify",
            "--splitting",
            "--format=esm",
            "--out-extension:.js=.mjs",
            "--chunk-names=[name]-[hash]",
            "--log-level=warning",
            f"--outdir={to}",
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or done.stderr:
        raise FaultyData([Fault("overrides/components", 1, 1, "esbuild", done.stderr, "mend what it names")])
