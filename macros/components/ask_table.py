"""Questions that the candidate asks, by whom to ask: all of them with filters, or a chosen few."""

from collections.abc import Sequence

from ..library import Library
from ..models import Ask, Interviewer
from ..page import Page
from ..templates import render


def ask_table(library: Library, *, page: Page, only: Sequence[str] = ()) -> str:
    """All asks, or those with the ids in `only`. Raises LookupError for an unknown id."""
    library.chosen(Ask, only)
    groups = [
        (library.get(Interviewer, asks.id), [ask for ask in asks.asks if not only or ask.id in only])
        for asks in library.asks
    ]
    return render(
        "ask-table",
        groups=[(interviewer, asks) for interviewer, asks in groups if asks],
        total=sum(len(asks) for _, asks in groups),
        whole=not only,
        home=page.is_home_of(Ask),
        interviewer=lambda id: library.get(Interviewer, id),
        formerly=library.formerly,
        address=page.address,
    )
