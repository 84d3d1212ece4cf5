"""A switch for the single keys that open the search and turn the page."""

from ..library import Library
from ..page import Page
from ..templates import render


def shortcuts(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The switch, the same on every page."""
    return render("shortcuts")
