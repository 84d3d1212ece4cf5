"""Practice aloud: questions dealt one at a time, with their probes and anchors."""

from typing import Any, get_args

from ..library import Library
from ..models import Competency, Level, Question, Setting
from ..page import Page
from ..templates import render

NOT_ALONE = frozenset({"case", "presentation", "probe", "role-play", "work-sample"})
"""Types that need papers, time, another person, or an answer given before."""


def practice(library: Library, *, page: Page) -> str:
    """The whole bank, but for what nobody can practice alone in two minutes."""
    questions = [
        question for kind in library.questions if kind.id not in NOT_ALONE for question in kind.questions
    ]
    return render(
        "practice",
        interviewers=[(each.id, each.name) for each in library.interviewers],
        competencies=[(each.id, each.name) for each in library.competencies],
        levels=_named(Level),
        settings=_named(Setting),
        # The script has the link lead to the question that is open.
        bank=page.address(questions[0]),
        worked=[
            {
                "id": each.id,
                "name": library.get(Competency, each.id).name,
                "address": page.address(each.sets[0]),
            }
            for each in library.calibration
        ],
        data={
            "questions": [_question(library, question) for question in questions],
            "competencies": [_competency(library, each) for each in library.competencies],
        },
    )


def _question(library: Library, question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "was": library.formerly(question.id),
        "text": question.text,
        "variant": question.variant,
        "competency": question.competency,
        "askedBy": question.asked_by,
        "level": question.level or "",
        "setting": question.setting or "",
        "probes": question.probes,
        "credited": question.credited,
        "loses": question.loses,
    }


def _competency(library: Library, competency: Competency) -> dict[str, Any]:
    """With the ids of its worked answers, under which the reader's ratings of them are kept."""
    sets = [each for one in library.calibration if one.id == competency.id for each in one.sets]
    names = [name for each in sets for name in (each.id, *library.formerly(each.id))]
    return {
        "id": competency.id,
        "name": competency.name,
        "anchors": competency.anchors.model_dump(),
        "worked": [f"{name}-{grade}" for name in names for grade in ("weak", "solid", "strong")],
    }


def _named(ids: Any) -> list[tuple[str, str]]:
    return [(id, id.replace("-", " ").capitalize()) for id in get_args(ids)]
