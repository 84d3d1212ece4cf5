"""What a refused value is told: what is wrong with it, and how to mend it, in an author's words."""

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any

LISTED = 12
"""As many known names as a remedy lists."""

DIGITS = 18
"""As many as a whole number has: one with more is no number of ours, and some programs could not read it."""

_DUE = 'write "3 days before", "1 hour after", "the evening before" or "on the day"'
_PATTERNS: tuple[tuple[str, str, str], ...] = (
    ("evening before", "cannot be a due time", _DUE),
    ("^https", "is not a whole address", "write it from its https:// on, without spaces"),
    ("^10", "is not a DOI", "write the DOI alone, like 10.1037/apl0000994"),
)
_ID = "use small letters, digits and single hyphens, like first-month"
_FIELDS = 'write fields, one "name: text" a line'
_PAIRS = 'write one "old-id: new-id" a line'


def did_you_mean(value: object, known: Iterable[str]) -> str:
    """The remedy for a name that nobody knows: the nearest known one, or what is known."""
    known = sorted(known)
    if near := nearest(value, known):
        return f'did you mean "{near}"?'
    rest = len(known) - LISTED
    return "known: " + ", ".join(known[:LISTED]) + (f" and {rest} more" if rest > 0 else "")


def nearest(value: object, known: Iterable[str]) -> str | None:
    """The known name that is most like this one, if any is."""
    return next(iter(difflib.get_close_matches(str(value).strip().lower(), list(known), 1)), None)


def written(value: object) -> str:
    """A value as it stands in the file, in a few words."""
    if value is None or value == "":
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= 60 else f'"{value[:57]}..."'
    if isinstance(value, Mapping):
        return "a group of fields"
    return "a list" if isinstance(value, tuple) else str(value)


def refused(kind: str, value: Any, context: Mapping[str, Any]) -> tuple[str, str]:
    """What is wrong and how to mend it, for one kind of pydantic's errors."""
    if kind == "string_pattern_mismatch":
        return _misspelled(value, context["pattern"])
    if kind == "literal_error":
        known = re.findall(r"'([^']+)'", context["expected"])
        return f"{written(value)} is not one of the values", did_you_mean(value, known)
    if kind in ("too_short", "too_long"):
        least = kind == "too_short"
        wanted = f"at least {context['min_length']}" if least else f"at most {context['max_length']}"
        return f"{len(value)} given, {wanted} wanted", "add an entry" if least else "take one away"
    if value is None or (isinstance(value, str) and not value.strip()):
        return "nothing is written here", _EMPTY.get(kind, "write something after the colon")
    if kind == "string_too_short":
        return f"{written(value)} is too short", f"write at least {context['min_length']} characters"
    if kind == "string_too_long":
        return f"{written(value)} is too long", f"write at most {context['max_length']} characters"
    if kind in ("int_type", "float_type") and re.fullmatch(f"[-+]?[0-9]{{{DIGITS + 1},}}", str(value)):
        return f"{written(value)} has too many digits", f"write at most {DIGITS}"
    if kind == "string_type" and isinstance(value, Mapping):
        word = next(iter(value), "")
        return f'the colon after "{word}" starts a new field', "put the text in quotes"
    if kind == "string_type" and isinstance(value, tuple):
        return "a list stands here, a text is wanted", "take the hyphens away, or put it in quotes"
    wanted, remedy = _WANTED.get(kind, ("something else is wanted", "compare it with its neighbors"))
    return f"{written(value)} stands here, {wanted}", remedy


_EMPTY = {
    "tuple_type": 'write one "- item" a line below',
    "model_type": _FIELDS,
    "dict_type": _PAIRS,
    "bool_type": "write true or false, or take the line away",
    "int_type": "write a whole number, or take the line away",
    "float_type": "write a number, or take the line away",
}

_WANTED = {
    "string_type": ("a text is wanted", "put it in quotes"),
    "tuple_type": ("a list is wanted", 'write one "- item" a line'),
    "bool_type": ("true or false is wanted", "write true or false, without quotes"),
    "int_type": ("a whole number is wanted", "write the number alone, without quotes"),
    "float_type": ("a number is wanted", "write the number alone, without quotes"),
    "greater_than_equal": ("a higher number is wanted", "write a higher number"),
    "less_than_equal": ("a lower number is wanted", "write a lower number"),
    "model_type": ("a group of fields is wanted", _FIELDS),
    "dict_type": ("a group of fields is wanted", _PAIRS),
}


def _misspelled(value: str, pattern: str) -> tuple[str, str]:
    for mark, what, remedy in _PATTERNS:
        if mark in pattern:
            return f"{written(value)} {what}", remedy
    slug = re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-")
    return f"{written(value)} cannot be an id", f'write "{slug}"' if len(slug) > 1 else _ID
