"""What a test needs of the machine: used if it is there, told if not, and never passed over under CI."""

import os
from pathlib import Path

import pytest


def needed(found: Path | None, remedy: str) -> Path:
    """What was found. Where that is nothing the test is skipped, or under CI fails, and tells the remedy."""
    if found is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(remedy)
    return found
