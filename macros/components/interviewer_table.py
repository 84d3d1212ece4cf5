"""Who may sit on the other side of the table, and what each decides."""

from ..library import Library
from ..models import Interviewer
from ..page import Page
from ..templates import render


def interviewer_table(library: Library, *, page: Page) -> str:
    """All kinds of interviewer."""
    return render(
        "interviewer-table",
        interviewers=library.interviewers,
        home=page.is_home_of(Interviewer),
    )
