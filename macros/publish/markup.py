"""A page as the content policy sees it: its inline scripts, where the policy goes, what it forbids.

A policy that stands there was written by an earlier run; anywhere else it is a fault.
"""

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from itertools import accumulate

from ..faults import Fault

ADDRESSES = frozenset({"action", "data", "formaction", "href", "poster", "src", "xlink:href"})
CODE = frozenset({"", "text/javascript", "application/javascript", "module", "importmap", "speculationrules"})
"""The types of <script> that the policy governs; every other type only holds data."""

_IGNORED_IN_ADDRESSES = re.compile(r"[\x00-\x20]")
"""What browsers skip before and inside the scheme of an address."""


class Markup(HTMLParser):
    """One page, read once: `Markup(html, file)`, then its fields. Spans are offsets into `html`."""

    def __init__(self, html: str, file: str) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.charset: tuple[int, int] | None = None
        self.policy: tuple[int, int] | None = None
        self.faults: list[Fault] = []
        self._html = html
        self._file = file
        self._line_starts = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]
        self._in_script = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Note what this element means for the policy."""
        values = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._meta(values)
        elif tag == "style":
            self._fault(tag, "inline style sheet", "move it into a .css file")
        elif tag == "script" and "src" not in values:
            self._in_script = values.get("type", "").strip().lower() in CODE
            if self._in_script:
                self.scripts.append("")
        for name, value in values.items():
            self._attribute(tag, name, value)

    def handle_data(self, data: str) -> None:
        """Keep the text of a script exactly as it is: its hash is taken."""
        if self._in_script:
            self.scripts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        """End a script."""
        if tag == "script":
            self._in_script = False

    def _meta(self, values: dict[str, str]) -> None:
        if "charset" in values and self.charset is None:
            self.charset = self._span()
        elif values.get("http-equiv", "").lower() == "content-security-policy":
            start, end = self._span()
            if self.charset is not None and not self._html[self.charset[1] : start].strip():
                self.policy = start, end
            else:
                self._fault("meta[http-equiv]", "a content policy", "take it out: publishing writes it")

    def _attribute(self, tag: str, name: str, value: str) -> None:
        where = f"{tag}[{name}]"
        if name == "style":
            self._fault(where, "inline style", "give it a class and style that in a .css file")
        elif name.startswith("on"):
            self._fault(where, "inline handler", "call addEventListener in the component's .mjs")
        elif name in ADDRESSES:
            scheme, colon, _ = _IGNORED_IN_ADDRESSES.sub("", value).partition(":")
            if colon and scheme.lower() == "javascript":
                self._fault(
                    where, "javascript: address", "make it a <button> that the component's .mjs listens to"
                )

    def _span(self) -> tuple[int, int]:
        line, column = self.getpos()
        start = self._line_starts[line - 1] + column
        return start, start + len(self.get_starttag_text() or "")

    def _fault(self, where: str, what: str, remedy: str) -> None:
        line, column = self.getpos()
        self.faults.append(Fault(self._file, line, column + 1, where, what, remedy))
