"""`python -m macros.publish SITE`: make a built site ready to be served; exit 1 on any fault."""

import argparse
import sys
from pathlib import Path

from ..edition import address
from ..faults import FaultyData
from . import publish
from .site import Site


def main(arguments: list[str] | None = None) -> int:
    """Run every step; the answer is the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m macros.publish", description=__doc__)
    parser.add_argument("site", type=Path, metavar="SITE", help="the folder of the built site")
    site = Site(parser.parse_args(arguments).site, address())
    if not (site.path / "index.html").exists():
        print(f"{site.path}: no built site here: run `mkdocs build` first", file=sys.stderr)
        return 1
    try:
        publish(site)
    except FaultyData as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
