"""What a reader sees of the data: the texts of each record, by the file that holds it."""

import re
from collections.abc import Iterator

from macros.library import FOLDERS, LISTS, Library
from tests.data import wording

from .passages import Passage

UNREAD = re.compile(
    r"\.(id|competency|asked_by|question|compare_with|sources|level|color|strength|words)(\[\d+\])?$"
)
"""Ids, values from a list, and words that another field of the record holds already."""

LABELS = re.compile(
    r"\.(name|title|term|subject|due|topic|figure|jurisdiction|maps_to|setting|known_as)(\[\d+\])?$"
)
"""Fields too short for sentences."""


def passages(library: Library) -> Iterator[Passage]:
    """Every text of the data that a reader meets. Of a source it is the note: the rest is as published."""
    for name in (*LISTS, *FOLDERS):
        for record in getattr(library, name):
            file = f"data/{name}.yml" if name in LISTS else f"data/{name}/{record.id}.yml"
            for place, text in wording.texts(record):
                if UNREAD.search(place) or (name == "sources" and place != ".note"):
                    continue
                yield Passage(file, text, prose=not LABELS.search(place))
