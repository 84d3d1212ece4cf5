"""The Node that runs what has no Python package."""

import shutil
import sys
from pathlib import Path

from playwright._impl._driver import compute_driver_executable


def node() -> str:
    """The environment's own Node, or the one that Playwright brings."""
    return shutil.which("node", path=Path(sys.executable).parent) or compute_driver_executable()[0]
