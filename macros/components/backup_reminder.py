"""The line that says when what the reader wrote has waited a week for a copy."""

from ..library import Library
from ..page import Page
from ..templates import render


def backup_reminder(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The line, the same on every page."""
    return render("backup-reminder", page=page)
