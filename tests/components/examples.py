"""The examples of each component: documents, tests and goldens in one."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from macros.components import COMPONENTS
from macros.faults import FaultyData
from macros.library import Library
from macros.models import Record, Slug, Text
from macros.page import Page
from macros.parse import parse
from macros.validate import validate

FOLDER = Path(__file__).parent
NEUTRAL = "guide/harder-questions.md"
"""A page that is no record's home."""


class Example(Record):
    """One use of a component, and what it shows."""

    name: Slug
    shows: Text
    page: Text
    arguments: Mapping[str, Any] = {}
    meta: Mapping[str, Any] = {}


def components() -> Mapping[str, Callable[..., str]]:
    """Every component by its folder's name."""
    return {component.__name__.replace("_", "-"): component for component in COMPONENTS}


def examples(folder_name: str) -> tuple[Example, ...]:
    """A component's examples. Raises FaultyData for a faulty file."""
    path = FOLDER / f"{folder_name}.yml"
    file = parse(path, f"tests/components/{path.name}")
    found: tuple[Example, ...] | None = validate(file, tuple[Example, ...])
    if file.faults or found is None:
        raise FaultyData(file.faults)
    return found


@cache
def small() -> Library:
    """The library that examples are rendered from: small, complete, never the project's own."""
    return Library.load(FOLDER / "library")


def page(source: str, meta: Mapping[str, Any] | None = None) -> Page:
    """The page of a Markdown file."""
    url = source.removesuffix("index.md").replace(".md", "/")
    return Page(source, url, meta or {})


def rendered(folder_name: str, example: Example, source: str = "", library: Library | None = None) -> str:
    """The HTML of an example, on its own page or another one."""
    where = page(source or example.page, example.meta)
    return components()[folder_name](library or small(), page=where, **example.arguments)
