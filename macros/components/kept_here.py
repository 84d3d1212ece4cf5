"""What the browser keeps of the reader's, in figures that its script fills in."""

from ..library import Library
from ..page import Page
from ..templates import render


def kept_here(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The list, the same on every page."""
    return render("kept-here")
