"""Notes to take within the hour after the interview, a sheet for each person, kept by the browser."""

from ..library import Library
from ..page import Page
from ..templates import render


def debrief(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The sheets."""
    return render("debrief", people=page.link("prepare/people/"))
