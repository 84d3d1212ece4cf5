"""The same content for everybody: our pages as plain Markdown, with the HTML of the components in it."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined
from mkdocs.utils import meta

from macros.components import COMPONENTS
from macros.library import Library, library
from macros.page import Page

from .setting import ROOT

PICTURE = re.compile(r"<img [^>]*>")
"""Our own build draws the pictures: in the pages of the others they would be missing, and cost points."""


@dataclass(frozen=True)
class Content:
    """A page: its file below `docs/`, what its front matter says of it, its Markdown without that."""

    file: str
    title: str
    description: str
    text: str

    @property
    def url(self) -> str:
        """Its address below the root of any of the sites."""
        return address(self.file)

    def front_matter(self) -> str:
        """The part that every generator understands."""
        return f"---\ntitle: {json.dumps(self.title)}\ndescription: {json.dumps(self.description)}\n---\n"

    def without_heading(self) -> str:
        """The text for a generator that sets the title itself."""
        return re.sub(r"^# .*\n", "", self.text, count=1, flags=re.MULTILINE)


def address(file: str) -> str:
    """`guide/panel.md` -> `guide/panel/`."""
    return file.removesuffix("index.md") if file.endswith("index.md") else f"{file.removesuffix('.md')}/"


def contents(docs: Path = ROOT / "docs", known: Library | None = None) -> list[Content]:
    """Every page of the site. Raises LookupError where a component refuses, as a build would warn."""
    known = known or library()
    return [_content(path, path.relative_to(docs).as_posix(), known) for path in sorted(docs.rglob("*.md"))]


def _content(path: Path, file: str, known: Library) -> Content:
    text, head = meta.get_data(path.read_text(encoding="utf-8"))
    page = Page(file, address(file), head)
    environment = Environment(undefined=StrictUndefined)
    environment.globals.update({each.__name__: _bound(each, known, page) for each in COMPONENTS})
    markdown = PICTURE.sub("", environment.from_string(text).render())
    return Content(file, head["title"], head["description"], markdown)


def _bound(component: Callable[..., str], known: Library, page: Page) -> Callable[..., str]:
    def placed(*args: Any, **options: Any) -> str:
        return component(known, *args, page=page, **options)

    return placed
