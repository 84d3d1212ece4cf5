"""The tools that have no Python package, run with the Node that is installed beside Python."""

import subprocess
import sys
from pathlib import Path

from ..faults import Fault, FaultyData
from ..registry import installed


def run(tool: str, *arguments: str | Path, source: str, cwd: Path | None = None) -> str:
    """Run a program of a package below node_modules; the answer is what it prints.

    Raises FaultyData, with its own words on `source` where it complains, with the remedy where it is not
    installed.
    """
    done = subprocess.run(
        [Path(sys.executable).with_name("node"), installed(tool), *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or done.stderr:
        name = tool.partition("/")[0]
        raise FaultyData([Fault(source, 1, 1, name, done.stderr, "mend what it names")])
    return done.stdout
