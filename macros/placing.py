"""A component called from a page: whatever an author gets wrong there is told in one line."""

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import TemplateSyntaxError

from .library import ROOT, Library
from .page import Page
from .wording import did_you_mean

Component = Callable[..., str]


def place(
    component: Component, library: Library, page: Page, args: Iterable[Any], options: Mapping[str, Any]
) -> str:
    """The HTML of a component. Raises LookupError where its arguments cannot be what was meant."""
    try:
        call = inspect.signature(component).bind(library, *args, page=page, **options)
    except TypeError as error:
        raise LookupError(f"{_told(str(error))}: write {usage(component)}") from None
    return component(*call.args, **call.kwargs)


def _told(error: str) -> str:
    """Python's words for arguments that do not fit, in an author's."""
    name = re.search(r"'(\w+)'$", error)
    if name is None:
        return "it takes fewer arguments"
    if "unexpected" in error:
        return f'it takes no "{name[1]}"'
    return f'it needs "{name[1]}"' if "missing" in error else f'it takes "{name[1]}" once'


def usage(component: Component) -> str:
    """How a page calls a component: `{{ flag_table(only=...) }}`."""
    parameters = inspect.signature(component).parameters.values()
    shown = [
        each.name if each.default is each.empty else f"{each.name}=..."
        for each in parameters
        if each.name not in ("library", "page")
    ]
    return "{{ " + getattr(component, "__name__", "component") + "(" + ", ".join(shown) + ") }}"


def unknown_name(error: str, macros: Iterable[str]) -> str:
    """What to say where Jinja says `'chekclist' is undefined`."""
    found = re.fullmatch(r"'(\w+)' is undefined", error)
    return f"{found[1]}: there is no such macro: {did_you_mean(found[1], macros)}" if found else error


def misread(error: TemplateSyntaxError, markdown: str) -> str:
    """What to say where Jinja cannot read a page, or the template of a component on it."""
    if error.filename and Path(error.filename).is_relative_to(ROOT):
        return f"{Path(error.filename).relative_to(ROOT).as_posix()}:{error.lineno}: {error.message}"
    return f"{error.message}: look at {markdown.splitlines()[error.lineno - 1].strip()}"
