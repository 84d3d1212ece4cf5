"""The Jinja environment of all HTML: everything is escaped, nothing may be undefined."""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from .library import ROOT

FOLDER = ROOT / "overrides" / "components"


@cache
def environment(folder: Path = FOLDER) -> Environment:
    """Neither mkdocs-macros nor the theme escapes; this one does."""
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(name: str, **context: Any) -> str:
    """The HTML of a component's template.

    Lines lose their indentation and blank lines go: in Markdown four leading spaces would be a
    code block, and a blank line would end the HTML.
    """
    return filled(environment().get_template(f"{name}/template.html"), **context)


def filled(template: Template, **context: Any) -> str:
    """A template's HTML without indentation and blank lines."""
    html = template.render(**context)
    return "\n".join(line for raw in html.splitlines() if (line := raw.strip()))
