"""What the Markdown pages say: their text, and the macros that they call."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, nodes

from macros.library import ROOT

PAGES = sorted((ROOT / "docs").rglob("*.md"))


class Call(NamedTuple):
    """A macro called on a page with constant arguments."""

    page: str
    line: int
    macro: str
    arguments: tuple[Any, ...]


def calls(page: Path, macro: str) -> Iterator[Call]:
    """Every call of a macro on a page; what stands between `raw` marks is text."""
    tree = Environment(autoescape=True).parse(page.read_text(encoding="utf-8"))
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == macro:
            arguments = tuple(argument.as_const() for argument in call.args)
            yield Call(page.relative_to(ROOT).as_posix(), call.lineno, macro, arguments)
