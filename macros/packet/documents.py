"""The documents: the packet, and what is printed by itself for who wants one thing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ..guide import GuidePage
from ..library import Library
from .view import View, checklists_view, friend_kit_view, packet_view, question_sheets_view


@dataclass(frozen=True)
class Document:
    """What is printed, and how it is offered."""

    title: str
    view: Callable[[Library, Sequence[GuidePage]], View]
    pictured: str
    """The label of the page that stands beside the first where it is offered."""
    prints: tuple[bool, ...] = (False,)
    """In normal print, and whether in large print as well."""


DOCUMENTS: Mapping[str, Document] = {
    "second-round": Document("The packet", packet_view, "questions", prints=(False, True)),
    "checklists": Document("The checklists", checklists_view, "evening-before"),
    "question-sheets": Document("The question sheets", question_sheets_view, "situational"),
    "friend-kit": Document("The kit for a friend", friend_kit_view, "score"),
}
"""By name, which is also that of the template and the start of the files' names."""
