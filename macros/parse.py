"""YAML as authors mean it, from a file, the head of a Markdown page, or a text."""

import re
from pathlib import Path
from typing import Any

import yaml

from .parsed import Parsed, Place, Position
from .reader import Reader
from .syntax import behind, told

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # a PyYAML that was built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

__all__ = ["Parsed", "Place", "Position", "parse", "parse_front_matter", "parse_text"]

_HIDDEN_BREAK = re.compile("[\x85\u2028\u2029]")
"""What ends a line to the parser, and stands within one to an author."""


def parse(path: Path, shown_as: str) -> Parsed:
    """Read a YAML file. Never raises for what is in it: whatever is wrong is in `faults`."""
    parsed = Parsed(shown_as)
    text = _decode(path, parsed)
    return parsed if text is None else parse_text(text, parsed)


def parse_front_matter(path: Path, shown_as: str) -> Parsed:
    """Read the YAML between two `---` lines that opens a Markdown page; `data` is None without one."""
    parsed = Parsed(shown_as)
    lines = (_decode(path, parsed) or "").split("\n")
    if lines[0].rstrip() != "---":
        return parsed
    end = next((i for i, line in enumerate(lines) if i and line.rstrip() == "---"), None)
    if end is None:
        parsed.fault((), "the front matter has no end", "close it with a line of three hyphens: ---")
        return parsed
    return parse_text("\n".join(["", *lines[1:end]]), parsed)  # one empty line keeps the line numbers true


def parse_text(text: str, parsed: Parsed) -> Parsed:
    """Read YAML that is already text into `parsed`, which knows what the file is called."""
    loader: Any = None
    text = _without_hidden_breaks(text, parsed)
    try:
        loader = _Loader(text)
        Reader(parsed, loader, text).read_document()
    except yaml.YAMLError as error:
        at, what, remedy = told(error, text)
        if all(fault.line != at[0] for fault in parsed.faults):  # else it only follows from that one
            parsed.fault((), what, remedy, at)
    finally:
        if loader is not None:
            loader.dispose()
    return parsed


def _without_hidden_breaks(text: str, parsed: Parsed) -> str:
    """The text with a space in the place of each, which is a fault: so the lines are those of an editor."""
    for found in _HIDDEN_BREAK.finditer(text):
        what = f"an invisible line break ({ord(found.group()):#04x})"
        parsed.fault((), what, "delete it, or press Enter", behind(text[: found.start()]))
    return _HIDDEN_BREAK.sub(" ", text)


def _decode(path: Path, parsed: Parsed) -> str | None:
    try:
        raw = path.read_bytes()
    except OSError as error:
        parsed.fault((), f"this file cannot be read ({error.strerror})", "replace it with a text file")
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        parsed.fault((), "this is not UTF-8 text", "save the file as UTF-8", (line, 1))
        return None
