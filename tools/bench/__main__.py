"""`python -m tools.bench`: measure everything, or the parts that are named; print it, keep it as JSON."""

import argparse
import sys
from collections.abc import Callable, Mapping

from . import answering, building, editing, questions, reader
from .contestants import CONTESTANTS
from .machine import where
from .measuring import FailedError, tell
from .report import PAGE, Outcome, framed, keep, kept, text, written
from .setting import ROOT, WORKSHOP, Setting

PARTS: Mapping[str, Callable[[Setting], Outcome]] = {
    "reader": reader.measure,
    "filter": answering.measure,
    "build": building.measure,
    "questions": questions.measure,
    "edit": editing.measure,
}
FIGURES = WORKSHOP / "figures.json"


def main(arguments: list[str] | None = None) -> int:
    """Run the parts; the answer is the process's exit code. A goal that is missed is told, no failure."""
    options = _options(arguments)
    WORKSHOP.mkdir(parents=True, exist_ok=True)
    setting = Setting(options.rounds, tuple(options.against), options.every_page)
    failed, here = False, where()
    for name in options.only:
        tell(f"measuring: {name}")
        try:
            keep(FIGURES, name, here, PARTS[name](setting))
        except FailedError as error:
            failed = True
            tell(f"{name}: {error}")
    figures = kept(FIGURES)
    parts = {name: figures[name] for name in PARTS if name in figures}
    print(text({name: part for name, part in parts.items() if name in options.only}))
    if options.write:
        page = ROOT / PAGE
        page.write_text(written(page.read_text(encoding="utf-8"), text(parts, framed)), encoding="utf-8")
    tell(f"kept in {FIGURES.relative_to(ROOT)}")
    return int(failed)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured (5)")
    parser.add_argument("--only", nargs="*", choices=PARTS, default=list(PARTS), help="some of the parts")
    names = [each.name for each in CONTESTANTS]
    parser.add_argument("--against", nargs="+", choices=names, default=names, help="some of the others")
    parser.add_argument("--every-page", action="store_true", help="visit every page of ours")
    parser.add_argument("--write", action="store_true", help=f"put the last figures of all parts into {PAGE}")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
