"""How much there is on the site, counted from the data that it is made of."""

from ..library import Library
from ..page import Page
from ..stats import counts
from ..templates import render


def stats(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The counts that `python -m macros stats` prints."""
    return render("stats", counts=counts(library))
