"""What the packet prints, chosen and ordered: plain dicts and lists that the template reads as JSON.

Pure: the same records, pages, address and date give the same view.
"""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from ..guide import GuidePage
from ..library import Library
from ..models import Asks, Checklist, Competency, Flag, Interviewer, Message, Question, QuestionType, Record
from .quotes import curled

_LOCAL = {None, "localhost", "127.0.0.1", "0.0.0.0", "::1"}


def packet_view(
    library: Library, pages: Sequence[GuidePage], address: str | None = None, date: str | None = None
) -> dict[str, Any]:
    """All that the template needs. `date` is the edition's, as YYYY-MM-DD."""
    questions = (_questions(library, kind) for kind in library.questions)
    asks = (_asks(library, asks) for asks in library.asks)
    content = {
        "guide": [_guide_page(page) for page in pages],
        "checklists": [_checklist(one) for one in library.checklists if one.packet],
        "questions": [group for group in questions if group["questions"]],
        "asks": [group for group in asks if group["asks"]],
        "flags": _flags([flag for flag in library.flags if flag.packet]),
        "messages": [_message(one) for one in library.templates if one.packet],
    }
    return {"address": printable(address), "date": date, **curled(content)}


def printable(address: str | None) -> str | None:
    """The site's address if somebody who holds the paper can go there, else None."""
    host = urlsplit(address or "").hostname
    return None if host in _LOCAL else address


def _fields(record: Record, *names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def _guide_page(page: GuidePage) -> dict[str, Any]:
    return _fields(page, "slug", "title", "part", "key_points")


def _checklist(checklist: Checklist) -> dict[str, Any]:
    items = [_fields(item, "id", "text", "due") for item in checklist.items]
    return {**_fields(checklist, "id", "title", "purpose"), "items": items}


def _questions(library: Library, kind: QuestionType) -> dict[str, Any]:
    questions = [_question(library, question) for question in kind.questions if question.packet]
    return {**_fields(kind, "id", "name", "purpose"), "questions": questions}


def _question(library: Library, question: Question) -> dict[str, Any]:
    return {
        **_fields(question, "id", "text", "why", "probes"),
        "competency": library.get(Competency, question.competency).name,
        "asked_by": [library.get(Interviewer, who).name for who in question.asked_by],
    }


def _asks(library: Library, asks: Asks) -> dict[str, Any]:
    interviewer = library.get(Interviewer, asks.id)
    printed = [_fields(ask, "id", "text", "when", "good", "worrying") for ask in asks.asks if ask.packet]
    return {**_fields(interviewer, "id", "name", "decides", "listens_for"), "asks": printed}


def _flags(flags: Sequence[Flag]) -> list[dict[str, Any]]:
    groups = []
    for color in ("red", "green"):
        chosen = [_fields(flag, "id", "notice", "ask", "innocent") for flag in flags if flag.color == color]
        if chosen:
            groups.append({"color": color, "flags": chosen})
    return groups


def _message(message: Message) -> dict[str, Any]:
    return _fields(message, "id", "title", "when", "subject", "body", "why")
