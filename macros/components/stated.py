"""What the reader stated in round one, read-only, for the pages on which it is asked for again."""

from ..library import Library
from ..page import Page
from ..templates import render


def stated(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The list, with the way to where it is written down."""
    return render("stated", round_one=page.link("prepare/round-one/"))
