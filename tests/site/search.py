"""Whether the site's search finds each record under its own name, and nothing of it elsewhere."""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from macros import models
from macros.library import Library
from macros.page import HOMES

INDEX = "search/docs.json"


@dataclass(frozen=True)
class Wanted:
    """A record as a search must find it: the entry's location and title, and a text of that record alone."""

    location: str
    title: str
    text: str


def wanted(library: Library) -> Iterator[Wanted]:
    """Every record that has an address of its own and that a reader would look for."""
    for kind in library.questions:
        for question in kind.questions:
            yield Wanted(_location(question), question.text, question.credited[0])
    for asks in library.asks:
        for ask in asks.asks:
            yield Wanted(_location(ask), ask.text, ask.good)
    for flag in library.flags:
        yield Wanted(_location(flag), flag.notice, flag.innocent)
    for checklist in library.checklists:
        yield Wanted(_location(checklist), checklist.title, checklist.items[0].text)
    for message in library.templates:
        yield Wanted(_location(message), message.title, message.why)


def search_faults(entries: Iterable[Mapping[str, str]], records: Iterable[Wanted]) -> list[str]:
    """One line for each record that the search index has not, or has wrongly."""
    known = {entry["location"]: (_plain(entry["title"]), _plain(entry["text"])) for entry in entries}
    return [f"{INDEX}: {record.location}: {what}" for record in records for what in _faults(record, known)]


def _faults(record: Wanted, known: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    anchor = record.location.partition("#")[2]
    if record.location not in known:
        yield f'no entry: give its heading id="{anchor}" in the component\'s template'
        return
    title, text = known[record.location]
    if title != _plain(html.escape(record.title)):
        yield f"titled {title!r}, not {record.title!r}: the heading holds the record's title and nothing else"
    sought = _plain(html.escape(record.text))
    if sought not in text:
        yield f"its text is not in the entry: put it behind its heading, not in data-search-exclude: {sought}"
    for other, (_, text) in known.items():
        if other != record.location and sought in text:
            yield f"found under {other} too: put data-search-exclude on that copy: {sought}"


def _location(record: models.Record) -> str:
    return HOMES[type(record)].removesuffix(".md") + f"/#{getattr(record, 'id', '')}"


def _plain(text: str) -> str:
    """The text of a piece of HTML, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())
