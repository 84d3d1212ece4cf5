"""Signs that the reader noticed on the day, with what settled them, kept by the browser."""

from ..library import Library
from ..page import Page
from ..templates import render


def noticed(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """Every flag, red ones first, each to be opened and written about."""
    return render("noticed", flags=library.flags)
