"""Every claim of the site with its strength and its sources, by topic."""

from typing import get_args

from ..library import Library
from ..models import Claim, Source, Strength
from ..page import Page
from ..templates import render


def claim_table(library: Library, *, page: Page) -> str:
    """All claims, grouped by topic in the order in which the topics first appear."""
    topics: dict[str, list[Claim]] = {}
    for claim in library.claims:
        topics.setdefault(claim.topic, []).append(claim)
    return render(
        "claim-table",
        topics=topics,
        total=len(library.claims),
        strengths=[{"id": name, "name": name.capitalize()} for name in get_args(Strength)],
        known=lambda id: library.get(Source, id),
        home=page.is_home_of(Claim),
    )
