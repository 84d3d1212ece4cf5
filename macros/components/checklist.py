"""A list of actions that can be ticked, with its progress."""

from ..library import Library
from ..models import Checklist
from ..page import Page
from ..templates import render


def checklist(library: Library, id: str, *, page: Page) -> str:
    """The checklist with this id. Raises LookupError where there is none."""
    return render(
        "checklist",
        checklist=library.get(Checklist, id),
        formerly=library.formerly,
        home=page.is_home_of(Checklist),
    )
