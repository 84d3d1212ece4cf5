"""A component called from a page: whatever an author gets wrong there is told in one line."""

import inspect
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import TemplateSyntaxError, Undefined

from .library import ROOT, Library
from .page import Page
from .wording import did_you_mean, written

Component = Callable[..., str]


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(one, str) for one in value)


KINDS: Mapping[Any, tuple[Callable[[Any], bool], str, str]] = {
    str: (lambda value: isinstance(value, str), "a text", "write one text in quotes"),
    bool: (lambda value: isinstance(value, bool), "true or false", "write one of them without quotes"),
    Sequence[str]: (_is_list_of_texts, "a list of texts", 'write ["one", "another"]'),
}
"""Whatever a component may ask for: how to know one, what an author calls it, how to write it."""


def place(
    component: Component, library: Library, page: Page, args: Iterable[Any], options: Mapping[str, Any]
) -> str:
    """The HTML of a component. Raises LookupError where its arguments cannot be what was meant."""
    signature = inspect.signature(component)
    try:
        call = signature.bind(library, *args, page=page, **options)
    except TypeError as error:
        raise LookupError(f"{_told(str(error))}: write {usage(component)}") from None
    for name, value in call.arguments.items():
        _check(name, value, signature.parameters[name].annotation)
    return component(*call.args, **call.kwargs)


def _check(name: str, value: Any, kind: Any) -> None:
    """Raise LookupError where an author's argument is of another kind than the component asks for."""
    if kind not in KINDS:  # the library and the page, which no author gives
        return
    fits, wanted, remedy = KINDS[kind]
    if fits(value):
        return
    if isinstance(value, str):
        given = written(value)
        remedy = f"write [{given}]" if kind == Sequence[str] else remedy
    else:
        # A word without quotes is a name to Jinja, and one that nobody knows.
        given = f"{value._undefined_name}" if isinstance(value, Undefined) else repr(value)
    raise LookupError(f"{name}: {given} is not {wanted}: {remedy}")


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
