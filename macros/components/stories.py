"""The reader's stories: forms that the browser keeps, each with an honest check beneath it."""

from ..library import Library
from ..page import Page
from ..templates import render


def stories(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The forms, the same on every page."""
    return render("stories", competencies=[(each.id, each.name) for each in library.competencies])
