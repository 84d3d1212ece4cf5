"""Checklists as the browser plans with them."""

from typing import Any

from .library import Library
from .models import Checklist


def in_order(library: Library) -> list[Checklist]:
    """Every checklist, in the order in which they are used."""
    return sorted(library.checklists, key=lambda checklist: checklist.order)


def lines(library: Library, checklist: Checklist) -> list[dict[str, Any]]:
    """The items of a checklist with their words, when they are due and what they were called before."""
    return [
        {"id": item.id, "text": item.text, "due": item.due, "was": library.formerly(item.id)}
        for item in checklist.items
    ]
