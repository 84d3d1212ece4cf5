"""Which stories show which competency: a grid for a pen, which the script fills from the stories."""

from collections.abc import Mapping
from typing import Any

from ..library import Library
from ..models import Calibration, CalibrationSet, Competency, Question
from ..page import Page, home, place
from ..templates import render

TELLING = "past-behavior"
"""The type of question that asks for a story."""

FEW = 3
"""How many questions of a competency are named; the rest are a link away."""


def coverage(library: Library, *, page: Page) -> str:
    """The grid, the same on every page."""
    return render(
        "coverage",
        competencies=library.competencies,
        data=[_openings(library, competency) for competency in library.competencies],
        address=page.address,
        columns=6,
    )


def _openings(library: Library, competency: Competency) -> Mapping[str, Any]:
    """A competency with the way to its questions and to its worked answers."""
    total = sum(
        question.competency == competency.id for kind in library.questions for question in kind.questions
    )
    bank = f"{home(Question)}#?competency={competency.id}"
    worked = (Calibration, competency.id) in library.by_id
    name = competency.name.lower()
    return {
        "id": competency.id,
        "name": competency.name,
        "questions": [{"text": each.text, "address": place(each)} for each in _few(library, competency)],
        "all": {"text": f"All {total} questions on {name}", "address": bank},
        "calibration": {
            "text": f"Hear a weak and a strong answer on {name}",
            "address": f"{home(CalibrationSet)}#score-{competency.id}",
        }
        if worked
        else None,
    }


def _few(library: Library, competency: Competency) -> list[Question]:
    """Questions that ask for a story, those first that anybody could be asked in any job."""
    telling = [
        question
        for kind in library.questions
        if kind.id == TELLING
        for question in kind.questions
        if question.competency == competency.id
    ]
    return sorted(telling, key=lambda each: bool(each.level or each.setting))[:FEW]
