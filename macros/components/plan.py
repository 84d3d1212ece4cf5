"""The plan worked back from the hour of the reader's interview."""

from ..library import Library
from ..page import Page
from ..templates import render
from ..tools import tool_links


def plan(library: Library, *, page: Page) -> str:
    """Every checklist with its due times, for the browser to put in the order of the reader's days."""
    lists = [
        {
            "id": checklist.id,
            "title": checklist.title,
            "link": page.address(checklist),
            "items": [
                {"id": item.id, "text": item.text, "due": item.due, "was": library.formerly(item.id)}
                for item in checklist.items
            ],
        }
        for checklist in sorted(library.checklists, key=lambda checklist: checklist.order)
    ]
    return render("plan", data={"lists": lists, "links": tool_links(page)})
