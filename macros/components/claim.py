"""The evidence label behind a statement: how strong it is, and the way to its source."""

from ..library import Library
from ..models import Claim, Source
from ..page import Page
from ..templates import render


def claim(library: Library, id: str, *, page: Page) -> str:
    """The label of the claim with this id. Raises LookupError where there is none."""
    found = library.get(Claim, id)
    return render(
        "claim",
        claim=found,
        sources=[library.get(Source, source) for source in found.sources],
        address=page.address(found),
    )
