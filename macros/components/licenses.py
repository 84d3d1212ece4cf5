"""What others made of the site, and the way to the whole text of their licenses."""

from ..library import Library
from ..licenses import FILE, works
from ..page import Page
from ..templates import render


def licenses(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """One line for each work."""
    return render("licenses", works=works(), file=page.link(FILE))
