"""The browser modules' own tests, run by Node: `node --test tests/js/*.test.mjs` shows them alone."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.node import node

HERE = Path(__file__).parent

# Times are shown as the clocks of the reader do; here as an American's, whatever the machine says.
AMERICAN = {**os.environ, "LC_ALL": "C"}


@pytest.mark.parametrize("file", sorted(HERE.glob("*.test.mjs")), ids=lambda file: file.name)
def test_modules(file: Path) -> None:
    command = [node(), "--test", "--test-reporter=spec", "--test-timeout=20000", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=AMERICAN)
    assert done.returncode == 0, done.stdout + done.stderr
