"""A library in which every text is whatever somebody may have pasted."""

import dataclasses
from collections.abc import Mapping
from functools import cache
from typing import Any, get_args, get_type_hints

from macros.library import FOLDERS, LISTS, Library
from macros.models import Record, Text


@cache
def shapes(kind: type[Record]) -> Mapping[str, Any]:
    return get_type_hints(kind, include_extras=True)


def is_text(shape: Any) -> bool:
    """Whether a field is free text: a Text, perhaps bounded, in a tuple or optional."""
    return get_args(shape)[:2] == get_args(Text) or any(is_text(part) for part in get_args(shape))


def poisoned(value: Any, text: str, shape: Any = None) -> Any:
    """A record with one text in all its fields and parts that hold free text."""
    if isinstance(value, Record):
        fields = shapes(type(value))
        return value.model_copy(
            update={name: poisoned(getattr(value, name), text, fields[name]) for name in fields}
        )
    if isinstance(value, tuple):
        return tuple(poisoned(part, text, shape) for part in value)
    return text if isinstance(value, str) and is_text(shape) else value


def library(sound: Library, text: str) -> Library:
    kinds = {name: poisoned(getattr(sound, name), text) for name in (*LISTS, *FOLDERS)}
    return dataclasses.replace(sound, **kinds)
