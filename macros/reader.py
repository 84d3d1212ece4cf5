"""From a YAML parser's events to data: every value keeps its place, and no scalar changes its type.

PyYAML reads YAML 1.1, where `NO` is false, `12:30` is 750 and the last of two equal keys wins
without a word. Here only `true` and `false` are booleans, a repeated key is a fault, and so is
whatever would drop a part of a text in silence. Events, because PyYAML's nodes no longer know of
anchors, and because composing nodes can exhaust the stack.
"""

import re
from typing import Any

from yaml import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from .parsed import Parsed, Place, Position
from .wording import DIGITS

DEEPEST = 20
"""Levels of nesting. The deepest record has five; beyond this a file is damaged."""

_INTEGER = re.compile(rf"[-+]?[0-9]{{1,{DIGITS}}}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]{1,2})?")
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
_LOST = re.compile(r"[ \t]+#")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Reader:
    """Walks the events of one file, keeping positions."""

    def __init__(self, parsed: Parsed, loader: Any, text: str) -> None:
        self.parsed = parsed
        self.loader = loader
        self.text = text

    def read_document(self) -> None:
        """Read the whole file; afterwards `parsed` knows everything."""
        self.loader.get_event()  # the stream's start
        if self.loader.check_event(StreamEndEvent):
            self.parsed.fault((), "the file is empty", "write at least one entry, or delete the file")
            return
        self.loader.get_event()  # the document's start
        data = self.read((), self.loader.get_event())
        self.loader.get_event()  # the document's end
        if not self.loader.check_event(StreamEndEvent):
            what, remedy = "three hyphens begin a second document", "take this line away"
            self.parsed.fault((), what, remedy, _start(self.loader.peek_event()))
        self.parsed.data = data

    def read(self, place: Place, event: Any) -> Any:
        """The value that begins with an event, and stands at a place."""
        at = _start(event)
        self.parsed.values[place] = at
        if isinstance(event, AliasEvent) or event.anchor is not None:
            what = f'a text cannot begin with "{self.text[event.start_mark.index]}"'
            self.parsed.fault(place, what, "put it in quotes, or write the text out again", at)
        elif event.tag is not None:
            self.parsed.fault(place, 'a text cannot begin with "!"', "put it in quotes", at)
        if len(place) > DEEPEST:
            raise MarkedYAMLError(problem="nested too deeply", problem_mark=event.start_mark)
        if isinstance(event, ScalarEvent):
            return self.read_scalar(event, place, at)
        if isinstance(event, MappingStartEvent):
            return self.read_mapping(place)
        return self.read_sequence(place) if isinstance(event, SequenceStartEvent) else None

    def read_scalar(self, event: Any, place: Place, at: Position) -> Any:
        """A text, a number, true, false or nothing."""
        text = event.value
        if found := _CONTROL.search(text):
            what = f"an invisible control character ({ord(found.group()):#04x})"
            self.parsed.fault(place, what, "delete it", at)
        if event.style:  # in quotes, or a block: text, whatever it looks like
            return text
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        for number, kind in ((_INTEGER, int), (_FLOAT, float)):
            if number.fullmatch(text):
                return kind(text)
        if _LOST.match(self.text, event.end_mark.index):
            what = 'what follows " #" is a comment, and is not read'
            end = event.end_mark.line + 1, event.end_mark.column + 2
            self.parsed.fault(place, what, "put the text in quotes, or the comment on its own line", end)
        return text

    def read_sequence(self, place: Place) -> tuple[Any, ...]:
        """The entries of a list that has begun."""
        found: list[Any] = []
        while not isinstance(event := self.loader.get_event(), SequenceEndEvent):
            found.append(self.read((*place, len(found)), event))
        return tuple(found)

    def read_mapping(self, place: Place) -> dict[str, Any]:
        """The fields of a group that has begun."""
        found: dict[str, Any] = {}
        while not isinstance(key := self.loader.get_event(), MappingEndEvent):
            name = self.read_key(place, key)
            here = (*place, name)
            event = self.loader.get_event()
            if name in found:
                first = self.parsed.keys[here][0]
                what = f"this field is given twice, first on line {first}"
                self.parsed.fault(here, what, "take one of the two away", _start(key))
                self.skip(event)
            else:
                self.parsed.keys[here] = _start(key)
                found[name] = self.read(here, event)
        return found

    def read_key(self, place: Place, key: Any) -> str:
        """The name of a field; a list or a group in its place is a fault."""
        if isinstance(key, ScalarEvent):
            return str(key.value)
        what = "a text cannot begin with [, {, * or &"
        self.parsed.fault(place, what, "put the whole text in quotes", _start(key))
        self.skip(key)
        return ""

    def skip(self, event: Any) -> None:
        """Pass over the value that begins with an event, with all its parts."""
        depth = _deeper(event)
        while depth:
            depth += _deeper(self.loader.get_event())


def _deeper(event: Any) -> int:
    """By how many levels an event leads into a value with parts."""
    return isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)


def _start(event: Any) -> Position:
    return event.start_mark.line + 1, event.start_mark.column + 1
