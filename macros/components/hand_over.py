"""The way to another device without a file: codes for its camera."""

from ..library import Library
from ..page import Page
from ..templates import render


def hand_over(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The button and the place for the codes, the same on every page."""
    return render("hand-over")
