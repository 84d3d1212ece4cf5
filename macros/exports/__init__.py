"""The exports: the site's records for other tools, as flashcards, as tables and as JSON.

The door is `exported`; `deck`, `tables` and `published` each know one kind of file.
"""

from dataclasses import dataclass
from functools import lru_cache

from .. import edition
from ..edits import fingerprint
from ..library import Library
from .deck import TEMPLATES, deck
from .published import published, published_schema
from .tables import asks_table, checklists_table, questions_table

__all__ = ["FOLDER", "Export", "exported"]

FOLDER = "exports"
"""Where the files lie below the site's root."""


@dataclass(frozen=True)
class Export:
    """One file: what it is called, and what it holds, in words."""

    file: str
    name: str
    holds: str
    content: bytes


def exported(library: Library, address: str | None) -> tuple[Export, ...]:
    """Every file. `address` is the site's; one that only its builder can reach stands in none of them."""
    return _exported(library, edition.printable(address), edition.moment(), fingerprint(TEMPLATES, "*"))


@lru_cache(maxsize=1)
def _exported(library: Library, site: str | None, moment: int | None, _looks: object) -> tuple[Export, ...]:
    """Kept, for the pages that offer the files say how large they are."""
    questions = sum(len(kind.questions) for kind in library.questions)
    asks = sum(len(group.asks) for group in library.asks)
    items = sum(len(checklist.items) for checklist in library.checklists)
    return (
        Export("second-round.apkg", "Flashcards", f"{questions} cards", deck(library, site, moment)),
        Export("questions.csv", "Questions they ask", f"{questions} rows", questions_table(library, site)),
        Export("asks.csv", "Questions to ask", f"{asks} rows", asks_table(library, site)),
        Export("checklists.csv", "Checklists", f"{items} rows", checklists_table(library, site)),
        Export(
            "second-round.json",
            "All records",
            f"{len(library.by_id)} records",
            published(library, site, edition.day()),
        ),
        Export("second-round.schema.json", "Their schema", "what each field holds", published_schema()),
    )
