"""A browser ended as the system does it when memory runs out."""

import os
import signal
from pathlib import Path

import pytest

PROC = Path("/proc")
needs_proc = pytest.mark.skipif(not PROC.exists(), reason="finds the browser's process in /proc")
HELPERS = ("--type=", "-contentproc")
"""By these arguments the processes are known that a browser starts for itself."""


def kill(argument: str) -> None:
    """End the browser that was started with this argument, with its helpers, and nothing else."""
    if not end(argument):
        pytest.fail(f"no browser to kill: none was started with {argument}")


def end(argument: str) -> bool:
    """The same, and whether there was one."""
    for process in PROC.glob("[0-9]*"):
        try:
            arguments = (process / "cmdline").read_bytes().decode(errors="replace").split("\0")
            if argument not in arguments or any(each.startswith(HELPERS) for each in arguments):
                continue
            group = os.getpgid(int(process.name))
            assert group != os.getpgrp(), "the browser was started in a group of its own"
            os.killpg(group, signal.SIGKILL)
        except OSError:  # it has just ended, or is somebody else's
            continue
        return True
    return False
