"""What different people replied to the same question, compared by the browser."""

from ..library import Library
from ..models import Flag
from ..page import Page
from ..templates import render


def replies(library: Library, flag: str, *, page: Page) -> str:  # noqa: ARG001
    """The comparison, and what to ask according to `flag` when two replies do not fit together.

    Raises LookupError for an unknown flag.
    """
    return render(
        "replies",
        asks={ask.id: ask.text for asks in library.asks for ask in asks.asks},
        flag=library.get(Flag, flag),
    )
