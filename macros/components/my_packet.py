"""What the reader chose and wrote, laid out for paper; without a script, the same sheets blank."""

from ..library import Library
from ..lists import in_order, lines
from ..packet import PAPERS
from ..page import Page
from ..templates import render

PARTS = (
    ("room", "The room card"),
    ("day", "The day"),
    ("people", "A card for each person"),
    ("stories", "Stories"),
    ("round-one", "Round one"),
    ("open", "What is still to do"),
    ("practice", "Practice notes"),
)
"""Ids that readers' browsers keep, with the titles of their sheets, in the order of the packet."""


def my_packet(library: Library, *, page: Page) -> str:
    """The sheets, and of all the data only the words that can stand on them."""
    data = {
        "lists": [
            {"id": checklist.id, "title": checklist.title, "items": lines(library, checklist)}
            for checklist in in_order(library)
        ],
        "asks": [
            {"id": ask.id, "was": library.formerly(ask.id), "text": ask.text}
            for asks in library.asks
            for ask in asks.asks
        ],
        "questions": [
            {
                "id": question.id,
                "was": library.formerly(question.id),
                "text": question.text,
                "variant": question.variant,
                "competency": question.competency,
            }
            for kind in library.questions
            for question in kind.questions
        ],
        "competencies": [{"id": each.id, "name": each.name} for each in library.competencies],
        "interviewers": [{"id": each.id, "name": each.name} for each in library.interviewers],
    }
    return render(
        "my-packet",
        parts=PARTS,
        papers=PAPERS.items(),
        data=data,
        checklists=page.link("prepare/checklists/"),
    )
