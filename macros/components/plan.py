"""The plan worked back from the hour of the reader's interview."""

from ..library import Library
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
            "items": [
                {"id": item.id, "text": item.text, "due": item.due, "was": library.formerly(item.id)}
                for item in checklist.items
            ],
        }
        for checklist in sorted(library.checklists, key=lambda checklist: checklist.order)
    ]
    return render("plan", data={"lists": lists, "links": dict(TOOLS)})
