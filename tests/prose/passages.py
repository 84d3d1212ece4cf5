"""A piece of text that somebody reads, and where in a file it stands."""

import re
from dataclasses import dataclass
from functools import lru_cache

from macros.library import ROOT


@dataclass(frozen=True)
class Passage:
    """Some text of a file. Prose is read as sentences; a title, a label or a table's cell is not."""

    file: str
    text: str
    prose: bool = True


def lines(file: str, text: str) -> list[int]:
    """The lines on which a text begins, however it is broken across them; the first where it is not found."""
    words = (re.escape(word).replace("'", "['\N{RIGHT SINGLE QUOTATION MARK}]") for word in text.split())
    found = re.compile(r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)").finditer(_source(file))
    return [_source(file).count("\n", 0, match.start()) + 1 for match in found] or [1]


@lru_cache
def _source(file: str) -> str:
    path = ROOT / file
    return path.read_text(encoding="utf-8") if path.exists() else ""
