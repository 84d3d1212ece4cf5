"""`python -m macros <command>`: the doors that need no site generator."""

import argparse
import sys
from pathlib import Path

from .faults import FaultyData
from .library import ROOT, Library


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the answer is the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check the data; exit 1 on any fault")
    check.add_argument("--data", type=Path, default=ROOT / "data", metavar="DIR")
    options = parser.parse_args(arguments)
    return _check(options.data)


def _check(data: Path) -> int:
    try:
        library = Library.load(data)
    except FaultyData as error:
        print(error)
        count = len(error.faults)
        print(f"{count} fault{'s' if count > 1 else ''} in {data}", file=sys.stderr)
        return 1
    print(f"{len(library.by_id)} records in {data}, no faults")
    return 0


if __name__ == "__main__":
    sys.exit(main())
