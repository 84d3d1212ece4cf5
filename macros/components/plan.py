"""The plan worked back from the hour of the reader's interview."""

from ..library import Library
from ..lists import in_order, lines
from ..page import Page, place
from ..templates import render
from ..tools import TOOLS


def plan(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """Every checklist with its due times, for the browser to put in the order of the reader's days."""
    lists = [
        {
            "id": checklist.id,
            "title": checklist.title,
            "link": place(checklist),
            "items": lines(library, checklist),
        }
        for checklist in in_order(library)
    ]
    return render("plan", data={"lists": lists, "links": dict(TOOLS)})
