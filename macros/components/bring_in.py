"""Where a copy comes in, with a look at what it would change."""

from ..library import Library
from ..page import Page
from ..templates import render


def bring_in(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The controls, the same on every page."""
    return render("bring-in")
