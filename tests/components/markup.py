"""What HTML is made of: enough of a parser to compare two pieces, and to find what is not closed."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

VOID = {"img", "input", "br", "hr"}


@dataclass
class Markup(HTMLParser):
    """Tags with the names of their attributes, in order; attribute values; text; what is not closed."""

    shape: list[str] = field(default_factory=list)
    values: list[tuple[str, str]] = field(default_factory=list)
    text: str = ""
    open: list[str] = field(default_factory=list)
    unclosed: list[str] = field(default_factory=list)
    json: bool = False

    def __post_init__(self) -> None:
        HTMLParser.__init__(self, convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shape.append(f"<{tag} {' '.join(name for name, _ in attrs)}>")
        self.values += [(name, value or "") for name, value in attrs]
        self.json = ("data-part", "data") in attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.shape.append(f"</{tag}>")
        self.json = False
        if not self.open or self.open.pop() != tag:
            self.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        # What a component hands its script is JSON, in one piece: its texts are what the script will show.
        self.text += " ".join(_texts(json.loads(data))) if self.json else data

    def handle_comment(self, data: str) -> None:
        self.shape.append("<!---->")

    def handle_decl(self, decl: str) -> None:
        self.shape.append("<!>")

    def unknown_decl(self, data: str) -> None:
        self.shape.append("<![]>")

    def handle_pi(self, data: str) -> None:
        self.shape.append("<?>")

    def all(self, name: str) -> list[str]:
        """The values of every attribute of a name."""
        return [value for attribute, value in self.values if attribute == name]


def _texts(data: Any) -> Iterator[str]:
    """Every string in some JSON."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list | dict):
        for part in data.values() if isinstance(data, dict) else data:
            yield from _texts(part)


def read(html: str) -> Markup:
    parser = Markup()
    parser.feed(html)
    parser.close()
    parser.unclosed += parser.open
    return parser
