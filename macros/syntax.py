"""What a YAML parser complains of, in words for an author who has never heard of YAML."""

import re
from typing import Any

Position = tuple[int, int]

_QUOTES = "put the text in quotes"
_TAB = "a tab stands where only spaces may"
_SPACES = "indent with spaces, not with a tab"
_ALIGN = "line it up with the other fields, or the other - items, of its group"

_BY_PROBLEM = (
    ("tab character", _TAB, _SPACES),
    ("escape", "a backslash has a meaning of its own in double quotes", "use single quotes"),
    ("block sequence entries", "a list cannot begin here", f'give each "- item" its own line, or {_QUOTES}'),
    ("comment or line break", "a text after > or | begins on the next line", f"move it there, or {_QUOTES}"),
    ("expected key", "this does not line up with what stands above", _ALIGN),
    ("expected '-'", "this does not line up with what stands above", _ALIGN),
    ("<document start>", "this does not line up with what stands above", _ALIGN),
    ("nested too deeply", "this is nested too deeply", "look for a bracket or a hyphen too many"),
)
"""Words of the parser, what is wrong, and the remedy."""


def told(error: Any, text: str) -> tuple[Position, str, str]:
    """Where the error is, what is wrong, and how to mend it."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:  # a character that YAML forbids; the error knows only its offset, in bytes
        before = text.encode()[: getattr(error, "position", 0)].decode(errors="ignore")
        return behind(before), "an invisible control character", "delete it"
    problem = error.problem or ""
    opened = _opened(error, problem)
    if opened is not None:
        return opened
    for words, what, remedy in (*_by_text(text, mark, problem), *_BY_PROBLEM):
        if words in problem:
            return _at(mark), what, remedy
    return _at(mark), f"this cannot be understood ({problem})", "look at this line and the one above it"


def behind(text: str) -> Position:
    """Line and column of what comes next after a text, as an editor counts them."""
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _opened(error: Any, problem: str) -> tuple[Position, str, str] | None:
    """What began well and went wrong later is told where it began."""
    context, mark = error.context or "", error.context_mark
    if mark is None:
        return None
    if "quoted scalar" in context and "end of stream" in problem:
        return _at(mark), "the quote that opens here is never closed", "close it where the text ends"
    if "flow" in context:
        return _at(mark), "the bracket that opens here is never closed", f"close it, or {_QUOTES}"
    if "simple key" in context:
        what = "a field needs a name, a colon and a space"
        return _at(mark), what, 'write "name: text", or indent the line if it continues the text above'
    if "alias" in context or "anchor" in context or "tag" in context:
        return _at(mark), "a text cannot begin with *, & or !", _QUOTES
    return None


def _by_text(text: str, mark: Any, problem: str) -> list[tuple[str, str, str]]:
    """Explanations that need a look at what stands around the error."""
    here = text[mark.index : mark.index + 1]
    before = text[: mark.index].rsplit("\n", 1)[-1]
    found = [("mapping values", *_colon(before))]
    if here == "\t":
        found.append(("cannot start", _TAB, _SPACES))
    elif here.strip() and ("cannot start" in problem or "node content" in problem):
        found.append((problem, f"a text cannot begin with {here}", _QUOTES))
    elif before.rstrip()[-1:] in ('"', "'"):
        what = "the text in quotes has already ended"
        found.append(("expected", what, "look for one left open, or put other quotes around the whole text"))
    elif before.rstrip()[-1:] in ("]", "}"):
        found.append(
            ("expected", "the bracket before this has already been closed", "put the whole text in quotes")
        )
    return found


def _colon(before: str) -> tuple[str, str]:
    if re.fullmatch(r"\s*(- +)?\w+", before):
        return "this field is indented further than the one above", _ALIGN
    word = before.split()[-1] if before.split() else ":"
    return f'the colon after "{word}" starts a new field', _QUOTES


def _at(mark: Any) -> Position:
    return mark.line + 1, mark.column + 1
