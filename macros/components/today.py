"""What the reader has so far and what comes next."""

from ..library import Library
from ..lists import in_order
from ..page import Page
from ..templates import render
from ..tools import TOOLS


def today(library: Library, *, page: Page, quiet: bool = False) -> str:  # noqa: ARG001
    """The reader's own state. With `quiet` there is nothing to see until there is something to tell."""
    lists = [
        {
            "id": checklist.id,
            "items": [
                {"id": item.id, "due": item.due, "was": library.formerly(item.id)} for item in checklist.items
            ],
        }
        for checklist in in_order(library)
    ]
    data = {"lists": lists, "links": dict(TOOLS), "competencies": len(library.competencies)}
    return render("today", data=data, quiet=quiet)
