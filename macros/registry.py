"""What the site takes from the npm registry: installed beside the project, never kept in it."""

from pathlib import Path

from .faults import Fault, FaultyData
from .library import ROOT

BORROWED = {"components/hand-over/uqr.mjs": "uqr/dist/index.mjs"}
"""Path in the site to path below node_modules. Beside each stands a `.d.mts` that says what is used of it."""


def installed(file: str) -> Path:
    """Where a file of a package lies. Raises FaultyData, with the remedy, where it is not installed."""
    path = ROOT / "node_modules" / file
    if not path.exists():
        remedy = "run `make node_modules/ready`"
        raise FaultyData([Fault("package.json", 1, 1, file, "not installed", remedy)])
    return path


def borrowed() -> dict[str, bytes]:
    """What the browser gets as it is: path in the site to content. Raises as `installed` does."""
    return {path: installed(file).read_bytes() for path, file in BORROWED.items()}
