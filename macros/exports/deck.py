"""The questions as a deck for Anki.

What Anki knows a thing by never changes: the deck by its name, the note type by a number of its own, a
note by the first id that its question ever had. So a later edition that is imported changes the cards
that are there, and what a reader has learned of them stays.
"""

import sqlite3
from collections.abc import Iterator
from html import escape
from io import BytesIO
from itertools import count
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import genanki
from jinja2 import Template

from ..library import ROOT, Library
from ..models import Question, QuestionType
from ..page import place
from ..templates import environment, filled

DECK, NOTE_TYPE = 1_726_400_219, 1_384_907_553
"""Numbers drawn once. Anki gives the deck another; the package only needs one."""

UNDATED = 1_767_225_600
"""The moment of a deck whose edition has none: the first of January 2026."""

TEMPLATES = ROOT / "overrides" / "exports"


def deck(library: Library, site: str | None, moment: int | None) -> bytes:
    """The package. `moment` is the edition's: Anki takes from a package what is later than what it has."""
    made = genanki.Deck(DECK, "Second Round")
    for note in _notes(library, site):
        made.add_note(note)
    return _package(made, UNDATED if moment is None else moment)


def _notes(library: Library, site: str | None) -> Iterator[genanki.Note]:
    note_type, place_in_deck = _note_type(), count(1)
    answer = environment(TEMPLATES).get_template("answer.html")
    for kind in library.questions:
        for question in kind.questions:
            yield genanki.Note(
                note_type,
                [
                    escape(question.text, quote=False),
                    escape(question.variant, quote=False),
                    _back(answer, question, site),
                ],
                tags=_tags(kind, question),
                guid=f"second-round/{[*library.formerly(question.id), question.id][0]}",
                due=next(place_in_deck),
            )


def _back(answer: Template, question: Question, site: str | None) -> str:
    address = f"{site}{place(question)}" if site else None
    return filled(answer, question=question, address=address)


def _tags(kind: QuestionType, question: Question) -> list[str]:
    """A tree in Anki's side bar, of ids, for a tag has no spaces."""
    facts = [("type", kind.id), ("competency", question.competency)]
    facts += [("interviewer", who) for who in question.asked_by]
    facts += [("level", question.level)] if question.level else []
    facts += [("setting", question.setting)] if question.setting else []
    return [f"second-round::{name}::{value}" for name, value in facts]


def _note_type() -> genanki.Model:
    front, back, look = (
        (TEMPLATES / name).read_text(encoding="utf-8").strip()
        for name in ("card-front.html", "card-back.html", "card.css")
    )
    return genanki.Model(
        NOTE_TYPE,
        "Second Round question",
        fields=[{"name": name} for name in ("Question", "Variant", "Answer")],
        templates=[{"name": "Card 1", "qfmt": front, "afmt": back}],
        css=look,
    )


def _package(deck: genanki.Deck, moment: int) -> bytes:
    """The same as genanki writes, without the clock and the temporary file that it would bring in."""
    with sqlite3.connect(":memory:") as database:
        ids = count(moment * 1000)
        genanki.Package(deck).write_to_db(database.cursor(), moment, ids)
    package = BytesIO()
    with ZipFile(package, "w") as archive:
        for name, content in (("collection.anki2", database.serialize()), ("media", b"{}")):
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    database.close()
    return package.getvalue()
