"""What a command costs, several times over, and the middle of it."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Subject = TypeVar("Subject", bound=Hashable)
T = TypeVar("T")
BIN = Path(sys.executable).parent
"""Where the environment's Python programs and its Node are."""


class FailedError(Exception):
    """A command that did not succeed, with the end of what it printed."""


@dataclass(frozen=True)
class Cost:
    """Seconds: `cpu` is user and system time of the process and of all that it waited for."""

    cpu: float
    wall: float


def cost(command: Sequence[str | Path], folder: Path, **environment: str) -> Cost:
    """Run a command to its end. Raises FailedError unless it succeeds."""
    with tempfile.TemporaryFile() as output:
        began = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, env=surroundings(**environment), stdout=output, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            said = output.read().decode(errors="replace")[-1500:]
            raise FailedError(f"{' '.join(map(str, command))}\n{said}")
        wall = time.monotonic() - began
    return Cost(used.ru_utime + used.ru_stime, wall)


def surroundings(**more: str) -> dict[str, str]:
    """The environment of every command: our Node first, and nobody's telemetry."""
    quiet = {"NO_MKDOCS_2_WARNING": "1", "ASTRO_TELEMETRY_DISABLED": "1", "DO_NOT_TRACK": "1"}
    return os.environ | quiet | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"} | more


def round_robin(rounds: int, subjects: Mapping[Subject, Callable[[], T]]) -> dict[Subject, list[T]]:
    """Every subject once a round, so that what disturbs the machine disturbs all of them alike."""
    found: dict[Subject, list[T]] = {name: [] for name in subjects}
    for number in range(1, rounds + 1):
        for name, measure in subjects.items():
            shown = name if isinstance(name, str) else " ".join(map(str, name))  # type: ignore[call-overload]
            tell(f"round {number} of {rounds}: {shown}")
            found[name].append(measure())
    return found


def tell(line: str) -> None:
    """Say how far the run is, apart from what it prints in the end."""
    print(line, file=sys.stderr, flush=True)
