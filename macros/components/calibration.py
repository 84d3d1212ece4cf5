"""Worked answers to score first and compare afterwards, so that a reader learns to hear what a panel does."""

import hashlib

from ..library import Library
from ..models import Calibration, CalibrationSet, Competency, Question, WorkedAnswer
from ..page import Page
from ..templates import render


def calibration(library: Library, id: str, *, page: Page) -> str:
    """The sets for the competency with this id. Raises LookupError where there are none."""
    competency = library.get(Competency, id)
    return render(
        "calibration",
        competency=competency,
        sets=[
            (each, library.get(Question, each.question), mixed(each))
            for each in library.get(Calibration, id).sets
        ],
        home=page.is_home_of(CalibrationSet),
        formerly=library.formerly,
        address=page.address,
    )


def mixed(each: CalibrationSet) -> list[tuple[str, WorkedAnswer]]:
    """The three answers with their names, in an order that gives nothing away and never changes."""
    answers = [(name, getattr(each, name)) for name in ("weak", "solid", "strong")]
    return sorted(answers, key=lambda named: hashlib.sha256(f"{each.id}-{named[0]}".encode()).digest())
