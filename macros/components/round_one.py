"""What was asked in round one, in forms that the browser keeps."""

from ..library import Library
from ..page import Page
from ..templates import render


def round_one(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The forms, the same on every page."""
    return render("round-one", competencies=[(one.id, one.name) for one in library.competencies])
