"""What the browser's modules read, tried with any text: `node --test tests/fuzz/*.test.mjs`."""

import subprocess
from pathlib import Path

import pytest

from tests.node import node

HERE = Path(__file__).parent


@pytest.mark.parametrize("file", sorted(HERE.glob("*.test.mjs")), ids=lambda file: file.name)
def test_modules_do_no_harm(file: Path) -> None:
    done = subprocess.run([node(), "--test", str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
