"""Text that stands for text to come, and sections that have none."""

import re
from collections.abc import Iterator, Set
from pathlib import Path

from macros.library import ROOT
from tests.data.pages import PAGES

from .pages import HEADINGS, blocks
from .passages import lines

PLACEHOLDER = re.compile(
    r"\b(?:TODO|TBD|TBC|FIXME|XXX)\b"
    r"|(?i:\b(?:lorem|ipsum|xxx+|foo ?bar|placeholder text|coming soon)\b|\[(?:insert|your text)\b)"
    r"|\?\?\?+|\bexample\.(?:com|net|org)\b"
)
"""The blanks of a message, such as [first name], are for its reader, and no placeholders."""


def files() -> list[Path]:
    """What is written to be read: pages, data, templates, and what stands about the repository."""
    shown = [path for path in (ROOT / "overrides").rglob("*") if path.suffix in (".html", ".mjs", ".typ")]
    return [*PAGES, *(ROOT / "data").rglob("*.yml"), *shown, *ROOT.glob("*.md")]


def placeholders(file: str, text: str, allowed: Set[tuple[str, str]] = frozenset()) -> Iterator[str]:
    """A line for each placeholder in a file's text."""
    for number, line in enumerate(text.splitlines(), 1):
        for found in PLACEHOLDER.findall(line):
            if (file, found) not in allowed:
                yield f'{file}:{number}: "{found}" holds a place for text to come: write it, or take it out'


def empty_sections(file: str, markdown: str) -> Iterator[str]:
    """A line for each heading under which nothing stands before the next of its rank or above."""
    page = blocks(markdown)
    for i, heading in enumerate(page):
        after = page[i + 1].tag if i + 1 < len(page) else "h1"
        if heading.tag in HEADINGS and after in HEADINGS and after <= heading.tag:
            title = " ".join(heading.text.split())
            yield f'{file}:{lines(file, title)[0]}: nothing stands under "{title}": write it, or take it out'
