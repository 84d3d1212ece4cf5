"""Signs, red and green, each with the question that it calls for."""

from collections.abc import Sequence

from ..library import Library
from ..models import Flag
from ..page import Page
from ..templates import render


def flag_table(library: Library, *, page: Page, only: Sequence[str] = ()) -> str:
    """All flags, or those with the ids in `only`, in that order. Raises LookupError for an unknown id."""
    flags = library.chosen(Flag, only) or library.flags
    return render(
        "flag-table",
        flags=flags,
        whole=not only,
        home=page.is_home_of(Flag),
        formerly=library.formerly,
        address=page.address,
    )
