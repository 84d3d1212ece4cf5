"""The site's thinking. `define_env` is the door for mkdocs-macros, and all that knows of it.

Zensical runs this module again for each page, `mkdocs serve` keeps modules for ever: so what is
loaded is kept until a file changes, and dropped when one has.
"""

import sys
from typing import Any


def define_env(env: Any) -> None:
    """Offer every component to the pages as a macro of the same name."""
    from . import edits

    if edits.since_import():
        _forget()

    from jinja2 import pass_context

    from .components import COMPONENTS
    from .faults import FaultyData
    from .held import HELD, hold
    from .library import library
    from .page import Page
    from .placing import place

    try:
        known = library()
    except FaultyData as error:
        from mkdocs.exceptions import BuildError  # MkDocs prints it, and ends without a traceback

        raise BuildError(f"\n{error}") from None

    for component in COMPONENTS:

        def macro(context: Any, /, *args: Any, _component: Any = component, **options: Any) -> str:
            page = Page.of(context["page"])
            try:
                return hold(place(_component, known, page, args, options), page.meta.get(HELD))
            except LookupError as error:
                return _warn(f"{page.source}: {_component.__name__}: {error.args[0]}")

        env.macro(pass_context(macro), component.__name__)
    _tell_in_one_line([component.__name__ for component in COMPONENTS])


def _forget() -> None:
    """Drop our modules, so that the next import reads them anew.

    The package remembers its modules too, as attributes: left there, half of the new modules would
    meet the classes of the old ones.
    """
    package = sys.modules[__name__]
    for name in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
        del sys.modules[name]
        vars(package).pop(name.removeprefix(f"{__name__}."), None)


def _warn(message: str) -> str:
    """Say what is wrong in the log, where a strict build counts it, and in the place of the component.

    The page goes on, so that one build tells everything that is wrong.
    """
    import logging

    from markupsafe import escape

    logging.getLogger("mkdocs.plugins.second_round").warning(message)
    return str(escape(message))


def _tell_in_one_line(macros: list[str]) -> None:
    """Have mkdocs-macros tell an author's slip in one line rather than as a traceback."""
    from jinja2 import TemplateSyntaxError, UndefinedError
    from mkdocs_macros.errors import format_error

    from .placing import misread, unknown_name

    @format_error.register
    def _(error: UndefinedError, markdown: str, page: Any) -> str:  # noqa: ARG001
        return f"{page.file.src_uri}: {unknown_name(str(error), macros)}"

    @format_error.register
    def _(error: TemplateSyntaxError, markdown: str, page: Any) -> str:
        return f"{page.file.src_uri}: {misread(error, markdown)}"
