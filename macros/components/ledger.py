"""What the reader stated in round one, in forms that the browser keeps."""

from ..library import Library
from ..page import Page
from ..templates import render


def ledger(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The forms, the same on every page."""
    return render("ledger")
