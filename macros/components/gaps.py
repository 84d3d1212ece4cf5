"""What is still open from round one, worked out in the browser from what the reader wrote down."""

from collections import Counter

from ..library import Library
from ..models import Message, Question
from ..page import Page, home, place
from ..templates import render
from ..tools import TOOLS

MOST = 4
"""How many competencies count as those that a kind of interviewer asks about most."""


def gaps(library: Library, *, page: Page) -> str:
    """The list, with what the site knows of who asks about what."""
    promised = next((one for one in library.templates if one.id == "send-promised-material"), None)
    known = {
        "competencies": [{"id": one.id, "name": one.name} for one in library.competencies],
        "likely": {kind.id: likely(library, kind.id) for kind in library.interviewers},
        "pages": {
            "questions": home(Question),
            "stories": TOOLS["stories"],
            "promised": place(promised) if promised else home(Message),
        },
    }
    return render("gaps", known=known, competencies_page=page.link("reference/competencies/"))


def likely(library: Library, interviewer: str) -> list[str]:
    """What a kind of interviewer asks about most in the bank, most often first."""
    asked = Counter(
        question.competency
        for kind in library.questions
        for question in kind.questions
        if interviewer in question.asked_by
    )
    return [competency for competency, _ in asked.most_common(MOST)]
