"""The browser modules' own tests, run by Node: `node --test tests/js/*.test.mjs` shows them alone."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

HERE = Path(__file__).parent


def node() -> str:
    """The environment's own Node, or the one that Playwright brings."""
    return shutil.which("node", path=Path(sys.executable).parent) or compute_driver_executable()[0]


@pytest.mark.parametrize("file", sorted(HERE.glob("*.test.mjs")), ids=lambda file: file.name)
def test_modules(file: Path) -> None:
    command = [node(), "--test", "--test-reporter=spec", "--test-timeout=20000", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
