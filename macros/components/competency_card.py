"""What interviewers score under one competency, and what a 1, a 3 and a 5 look like."""

from ..library import Library
from ..models import Competency
from ..page import Page
from ..templates import render


def competency_card(library: Library, id: str, *, page: Page) -> str:
    """The competency with this id. Raises LookupError where there is none."""
    return render(
        "competency-card",
        competency=library.get(Competency, id),
        home=page.is_home_of(Competency),
    )
