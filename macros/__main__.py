"""`python -m macros <command>`: the doors that need no site generator."""

import argparse
import sys
from pathlib import Path

from .faults import FaultyData
from .generated import generated
from .library import ROOT, Library
from .packet.keep import PRINTED
from .stats import table


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the answer is the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, purpose in (
        ("check", "check the data; exit 1 on any fault"),
        ("stats", "count what the data holds"),
    ):
        command = commands.add_parser(name, help=purpose)
        command.add_argument("--data", type=Path, default=ROOT / "data", metavar="DIR")
    printing = commands.add_parser(
        "print", help="make every document on paper, and keep it for the next build"
    )
    printing.add_argument("--address", metavar="URL", help="the site's own, which is printed")
    options = parser.parse_args(arguments)
    try:
        if options.command == "print":
            generated(options.address)
            PRINTED.touch()
            return 0
        library = Library.load(options.data)
    except FaultyData as error:
        print(error)
        count = len(error.faults)
        where = f" in {options.data}" if "data" in options else ""
        print(f"{count} fault{'s' if count > 1 else ''}{where}", file=sys.stderr)
        return 1
    if options.command == "stats":
        print(table(library))
    else:
        print(f"{len(library.by_id)} records in {options.data}, no faults")
    return 0


if __name__ == "__main__":
    sys.exit(main())
