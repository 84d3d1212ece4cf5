"""The reader's interview: when, where, with whom to speak if they are late, which formats."""

from ..library import Library
from ..page import Page
from ..templates import render

FORMATS = (
    ("panel", "Panel"),
    ("one-to-one", "One to one"),
    ("presentation", "Presentation"),
    ("case-or-task", "Case or task"),
    ("work-sample", "Work sample"),
    ("role-play", "Role play"),
    ("video", "Video"),
    ("tour-or-meal", "Tour or meal"),
    ("tests", "Tests"),
)
"""Ids that readers' browsers keep, with their names. `lib/triage.mjs` says which lists they bring."""


def interview(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The form, the same on every page."""
    return render("interview", formats=FORMATS)
