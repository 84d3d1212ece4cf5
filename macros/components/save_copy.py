"""A button with which the reader takes a copy of what is stored in the browser."""

from ..library import Library
from ..page import Page
from ..templates import render


def save_copy(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The button, the same on every page."""
    return render("save-copy")
