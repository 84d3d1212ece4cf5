"""The tool that makes one file of many modules."""

import subprocess
import sys
from pathlib import Path

from ..faults import Fault, FaultyData
from ..registry import installed


def esbuild(*arguments: str, folder: Path) -> str:
    """Run it in a folder; the answer is what it prints.

    Raises FaultyData, with its own words where it refuses, with the remedy where it is not installed.
    """
    done = subprocess.run(
        [Path(sys.executable).with_name("node"), installed("esbuild/bin/esbuild"), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or done.stderr:
        raise FaultyData([Fault("overrides/components", 1, 1, "esbuild", done.stderr, "mend what it names")])
    return done.stdout
