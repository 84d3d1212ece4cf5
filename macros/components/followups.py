"""What to do by when after the interview, kept by the browser."""

from ..library import Library
from ..page import Page
from ..templates import render


def followups(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The list."""
    return render("followups")
