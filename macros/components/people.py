"""The people the reader will meet, in forms that the browser keeps, and the day that comes of them."""

from ..library import Library
from ..models import Ask
from ..page import Page, home
from ..templates import render


def people(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The forms, with the kinds of interviewer and the questions to ask each of them."""
    known = {
        "interviewers": [one.model_dump() for one in library.interviewers],
        "asks": [
            {
                "id": ask.id,
                "was": library.formerly(ask.id),
                "for": asks.id,
                "text": ask.text,
                "compare_with": ask.compare_with,
            }
            for asks in library.asks
            for ask in asks.asks
        ],
        "pages": {"asks": home(Ask)},
    }
    return render("people", known=known, kinds=[(one.id, one.name) for one in library.interviewers])
