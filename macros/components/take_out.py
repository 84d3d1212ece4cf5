"""What the reader wrote, as files for Anki and for spreadsheets that the browser makes."""

from ..library import Library
from ..page import Page
from ..templates import render
from ..tools import TOOLS


def take_out(library: Library, *, page: Page) -> str:
    """The buttons, with the texts of all records that a note can stand on."""
    texts = {one.id: one.text for kind in library.questions for one in kind.questions}
    texts |= {one.id: one.text for group in library.asks for one in group.asks}
    texts |= {one.id: one.notice for one in library.flags}
    return render(
        "take-out",
        known={
            "competencies": [{"id": one.id, "name": one.name} for one in library.competencies],
            "texts": texts,
            "moved": dict(library.moved),
        },
        stories=page.link(TOOLS["stories"]),
        round_one=page.link(TOOLS["round-one"]),
        people=page.link(TOOLS["people"]),
        questions=page.link(TOOLS["questions"]),
    )
