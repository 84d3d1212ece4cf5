"""What each document prints, chosen and ordered: plain dicts and lists that the templates read as JSON.

Pure: the same records and pages give the same view.
"""

from collections.abc import Sequence
from typing import Any

from ..guide import GuidePage
from ..library import Library
from ..models import (
    Asks,
    Checklist,
    Claim,
    Competency,
    Flag,
    Interviewer,
    Message,
    Question,
    QuestionType,
    Record,
    Source,
)

View = dict[str, Any]


def packet_view(library: Library, pages: Sequence[GuidePage]) -> View:
    """The packet: something of everything."""
    asks = (_asks(library, asks) for asks in library.asks)
    return {
        "guide": [_guide_page(page) for page in pages],
        "interviewers": [_interviewer(one) for one in library.interviewers],
        "checklists": [_checklist(one) for one in library.checklists if one.packet],
        "questions": _printed_questions(library),
        "asks": [group for group in asks if group["asks"]],
        "competencies": [_fields(one, "id", "name") for one in library.competencies],
        "flags": _flags([flag for flag in library.flags if flag.packet]),
        "messages": [_message(one) for one in library.templates if one.packet],
        "sources": _sources(library, pages),
    }


def checklists_view(library: Library, pages: Sequence[GuidePage]) -> View:  # noqa: ARG001
    """Every checklist, those too that the packet has no room for."""
    return {"checklists": [_checklist(one) for one in library.checklists]}


def question_sheets_view(library: Library, pages: Sequence[GuidePage]) -> View:  # noqa: ARG001
    """The questions of the packet."""
    return {"questions": _printed_questions(library)}


def friend_kit_view(library: Library, pages: Sequence[GuidePage]) -> View:  # noqa: ARG001
    """A few questions, each with what its answer is scored on."""
    chosen = [each for kind in library.questions for each in kind.questions if each.kit]
    return {"questions": [_scored(library, question) for question in chosen]}


def _fields(record: Record, *names: str) -> View:
    return {name: getattr(record, name) for name in names}


def _guide_page(page: GuidePage) -> View:
    return _fields(page, "slug", "title", "part", "key_points")


def _interviewer(interviewer: Interviewer) -> View:
    return _fields(interviewer, "id", "name", "decides", "listens_for", "prepare")


def _checklist(checklist: Checklist) -> View:
    items = [_fields(item, "id", "text", "due") for item in checklist.items]
    return {**_fields(checklist, "id", "title", "purpose"), "items": items}


def _printed_questions(library: Library) -> list[View]:
    groups = (_questions(library, kind) for kind in library.questions)
    return [group for group in groups if group["questions"]]


def _questions(library: Library, kind: QuestionType) -> View:
    questions = [_question(library, question) for question in kind.questions if question.packet]
    return {**_fields(kind, "id", "name", "purpose"), "questions": questions}


def _question(library: Library, question: Question) -> View:
    return {
        **_fields(question, "id", "text", "why", "probes"),
        "competency": library.get(Competency, question.competency).name,
        "asked_by": [library.get(Interviewer, who).name for who in question.asked_by],
    }


def _scored(library: Library, question: Question) -> View:
    competency = library.get(Competency, question.competency)
    anchors = _fields(competency.anchors, "one", "three", "five")
    return {**_question(library, question), "anchors": anchors}


def _asks(library: Library, asks: Asks) -> View:
    interviewer = library.get(Interviewer, asks.id)
    printed = [_fields(ask, "id", "text", "when", "good", "worrying") for ask in asks.asks if ask.packet]
    return {**_fields(interviewer, "id", "name", "decides", "listens_for"), "asks": printed}


def _flags(flags: Sequence[Flag]) -> list[View]:
    groups = []
    for color in ("red", "green"):
        chosen = [_fields(flag, "id", "notice", "ask", "innocent") for flag in flags if flag.color == color]
        if chosen:
            groups.append({"color": color, "flags": chosen})
    return groups


def _message(message: Message) -> View:
    return _fields(message, "id", "title", "when", "subject", "body", "why")


def _sources(library: Library, pages: Sequence[GuidePage]) -> list[View]:
    """What the guide rests on: each source once, under the first page that needs it, by the alphabet."""
    seen: set[str] = set()
    groups = []
    for page in pages:
        claims = (library.by_id.get((Claim, claim)) for claim in page.claims)
        ids = {
            source for claim in claims if claim for source in claim.sources
        }  # its page tells of a wrong one
        new = sorted(ids - seen)
        seen |= ids
        if new:
            groups.append(
                {"title": page.title, "sources": [_source(library.get(Source, one)) for one in new]}
            )
    return groups


def _source(source: Source) -> View:
    return {**_fields(source, "authors", "year", "title", "published_in"), "address": source.address}
