"""Questions that they ask: the whole bank with its filters, or a chosen few."""

from collections.abc import Sequence
from typing import get_args

from ..library import Library
from ..models import Competency, Interviewer, Level, Question
from ..page import Page
from ..templates import render


def question_table(library: Library, *, page: Page, only: Sequence[str] = ()) -> str:
    """The bank, or the questions with the ids in `only`. Raises LookupError for an unknown id."""
    library.chosen(Question, only)
    types = [
        (kind, [question for question in kind.questions if not only or question.id in only])
        for kind in library.questions
    ]
    return render(
        "question-table",
        types=[(kind, questions) for kind, questions in types if questions],
        total=sum(len(questions) for _, questions in types),
        whole=not only,
        home=page.is_home_of(Question),
        competencies=library.competencies,
        interviewers=library.interviewers,
        levels=[{"id": level, "name": level.replace("-", " ").capitalize()} for level in get_args(Level)],
        competency=lambda id: library.get(Competency, id),
        interviewer=lambda id: library.get(Interviewer, id),
        formerly=library.formerly,
        address=page.address,
    )
