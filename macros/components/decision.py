"""Weighing offers, and where one is now, in forms that the browser keeps."""

from ..library import Library
from ..page import Page
from ..templates import render


def decision(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The forms."""
    return render("decision")
