"""What the site says by itself: the words of its templates, scripts and packet, and its macros' reports."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser

from jinja2 import Environment

from macros.library import ROOT

from .pages import without_macros
from .passages import Passage

SAID = re.compile(r"^(?![.#\[]|.*__)[^<>=|{}\\]*[A-Za-z,.;:]+ +[A-Za-z][^<>=|{}\\]*$")
"""What is said to somebody has two words; what has one of these marks is said to a machine."""

CODE = re.compile(r"\S*(?:[.:][a-z]|\d|[a-z][A-Z]|://|YYYY)\S*")
"""Names of files, addresses and the like within what is said."""

ATTRIBUTES = ("alt", "aria-label", "placeholder", "title")
STRINGS = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
CONTENT = re.compile(r"(?<!\w)\[([^\[\]]*)\]")
COMMENTS = re.compile(r"(?m)^\s*(//|/?\*).*$|(?<=\s)//.*$")
INSERTED = re.compile(r"\$\{[^}]*\}|#[\w.-]+(\([^)]*\))?|\\.")


UNSAID = frozenset({"overrides/components/stories/english.mjs"})
"""Lists of words by which another language is known: nobody reads them."""


def passages() -> Iterator[Passage]:
    """Every text in `overrides/` and `macros/` that may reach a reader or an author."""
    readers = {".html": _template, ".mjs": _script, ".typ": _typst, ".py": _python}
    for folder in ("overrides", "macros"):
        for path in sorted((ROOT / folder).rglob("*")):
            file = path.relative_to(ROOT).as_posix()
            if file not in UNSAID and (read := readers.get(path.suffix)):
                for text in read(path.read_text(encoding="utf-8")):
                    yield Passage(file, " ".join(CODE.sub("", text).split()), prose=False)


def _template(source: str) -> Iterator[str]:
    reader = _Reader()
    reader.feed(without_macros(source, filled="a "))
    reader.close()
    yield from reader.texts
    for _, kind, value in Environment(autoescape=True).lex(source):
        if kind == "string" and SAID.search(value.strip("\"'")):
            yield value


def _script(source: str) -> Iterator[str]:
    for strings in STRINGS.findall(COMMENTS.sub("", source)):
        if SAID.search(said := INSERTED.sub(" ", "".join(strings))):
            yield said


def _typst(source: str) -> Iterator[str]:
    yield from _script(source)
    plain = INSERTED.sub(" ", COMMENTS.sub("", source))
    yield from (text for text in CONTENT.findall(plain) if SAID.search(text))


def _python(source: str) -> Iterator[str]:
    nodes = list(ast.walk(ast.parse(source)))
    docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            if isinstance(node.value, str) and SAID.search(node.value):
                yield node.value
        elif isinstance(node, ast.ClassDef):
            yield ast.get_docstring(node) or ""  # that of a record stands in the schema, for authors


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._unseen = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen = tag in ("script", "style")
        self.texts += (value for name, value in attrs if name in ATTRIBUTES and value)

    def handle_endtag(self, tag: str) -> None:
        self._unseen = False

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.texts.append(data)
