"""The way to erase everything that the browser keeps."""

from ..library import Library
from ..page import Page
from ..templates import render


def erase_all(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The button and its dialog, the same on every page."""
    return render("erase-all")
