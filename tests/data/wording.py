"""Words that the project does not use, and marks that have no place in plain text."""

import re
from collections.abc import Iterator, Set
from typing import Any

from pydantic import BaseModel

BANNED = ("leverage", "showcase", "passion", "navigate", "in today's", "it is important to")
_STEMS = {phrase: re.compile(rf"\b{phrase.removesuffix('e')}", re.IGNORECASE) for phrase in BANNED}
_NOT_A_VERB = re.compile(r"\bnavigation", re.IGNORECASE)

_MARKS = {
    "an HTML tag": re.compile(r"</?[a-zA-Z!]"),
    "an HTML character": re.compile(r"&(#\w+|[a-z]{2,8});"),
    "bold or emphasis": re.compile(r"\*\w|\w\*|(?<!\w)_+\w|\w_+(?!\w)"),
    "code": re.compile("`"),
    "a link": re.compile(r"\]\(|\]\["),
    "a heading": re.compile(r"(?m)^#"),
    "a macro": re.compile(r"\{[{%#]"),
}


def banned(text: str) -> set[str]:
    """The phrases of the list that a text uses, in any of their forms."""
    straight = " ".join(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())
    plain = _NOT_A_VERB.sub("", straight)
    return {phrase for phrase, stem in _STEMS.items() if stem.search(plain)}


def unlisted(used: Set[tuple[str, str]], exempt: Set[tuple[str, str]]) -> list[str]:
    """What is wrong with uses, as (file, phrase), and with exemptions that nobody needs any more."""
    new = [f'{file}: "{phrase}": say it plainly' for file, phrase in used - exempt]
    idle = [
        f'{file}: "{phrase}" is not there any more: take its exemption away' for file, phrase in exempt - used
    ]
    return sorted(new) + sorted(idle)


def markup(text: str) -> list[str]:
    """The kinds of markup in what should be plain text."""
    return [kind for kind, mark in _MARKS.items() if mark.search(text)]


def texts(record: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a record and its parts, with its place."""
    if isinstance(record, BaseModel):
        for name in type(record).model_fields:
            yield from texts(getattr(record, name), f"{place}.{name}")
    elif isinstance(record, tuple):
        for i, part in enumerate(record):
            yield from texts(part, f"{place}[{getattr(part, 'id', i + 1)}]")
    elif isinstance(record, str):
        yield place, record
