"""Browser modules from the npm registry: never kept here, put into the site when it is built."""

from .faults import Fault, FaultyData
from .library import ROOT

MODULES = {"components/hand-over/uqr.mjs": "uqr/dist/index.mjs"}
"""Path in the site to path below node_modules. Beside each stands a `.d.mts` that says what is used of it."""


def borrowed() -> dict[str, bytes]:
    """Path below the site's root to content. Raises FaultyData where a package is not installed."""
    installed = ROOT / "node_modules"
    missing = [package for package in MODULES.values() if not (installed / package).exists()]
    if missing:
        remedy = "run `make node_modules/ready`"
        raise FaultyData(
            [Fault("package.json", 1, 1, package, "not installed", remedy) for package in missing]
        )
    return {path: (installed / package).read_bytes() for path, package in MODULES.items()}
