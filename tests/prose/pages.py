"""What a reader sees of a Markdown page: its blocks of text, without code and without what macros fill in."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment
from markdown import Markdown
from mkdocs.utils.meta import get_data

from macros.library import ROOT

from .passages import Passage

EXTENSIONS = ("attr_list", "md_in_html", "tables", "pymdownx.blocks.admonition", "pymdownx.superfences")
"""Those of mkdocs.yml that decide what is text."""

FILLED = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands where a macro writes, so that a section which holds nothing else is not taken for empty."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
PROSE = ("p", "li", "dd", "blockquote", "div")
OTHER = ("td", "th", "dt", "caption", "figcaption", "summary", "pre", "hr", "img")
UNSEEN = ("pre", "code", "script", "style")


class Block(NamedTuple):
    """An innermost block of a page; one that is mostly links is a menu, whatever its tag."""

    tag: str
    text: str


def blocks(markdown: str) -> list[Block]:
    """The blocks of a page, in order; one that shows no words of its own has no text."""
    reader = _Reader()
    reader.feed(Markdown(extensions=EXTENSIONS).convert(without_macros(markdown)))
    reader.close()
    return reader.blocks


def passages(page: Path) -> Iterator[Passage]:
    """What a page says, with the front matter that the site prints."""
    file = page.relative_to(ROOT).as_posix()
    text, about = get_data(page.read_text(encoding="utf-8"))
    for name in ("title", "description"):
        if name in about:
            yield Passage(file, about[name], prose=False)
    for point in about.get("key_points", ()):
        yield Passage(file, point)
    for block in blocks(text):
        if said := " ".join(block.text.replace(FILLED, "").split()):
            yield Passage(file, said, prose=block.tag in PROSE)


def without_macros(source: str, filled: str = FILLED) -> str:
    """A template as it is, its macros left out; what stands between `raw` marks stays."""
    kept = {"data": None, "variable_begin": filled}
    tokens = Environment(autoescape=True).lex(source)
    return "".join(kept[kind] or value for _, kind, value in tokens if kind in kept)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._open: list[str] = []
        self._text = ""
        self._linked = 0
        self._in_link = False
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in (*HEADINGS, *PROSE, *OTHER):
            self._end_block()
            if tag in ("pre", "hr", "img"):
                self.blocks.append(Block(tag, ""))
            if tag not in ("hr", "img"):
                self._open.append(tag)
        self._unseen += tag in UNSEEN
        self._in_link = tag == "a"

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in UNSEEN
        self._in_link = False
        if tag in self._open:
            self._end_block()
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._text += data
            self._linked += self._in_link * len(data)

    def close(self) -> None:
        super().close()
        self._end_block()

    def _end_block(self) -> None:
        if self._text.strip():
            menu = self._linked > len(self._text.strip()) / 2
            tag = self._open[-1] if self._open else "div"
            self.blocks.append(Block("menu" if menu and tag in PROSE else tag, self._text))
        self._text, self._linked = "", 0
