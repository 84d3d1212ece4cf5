"""A page as the content policy sees it: its inline scripts, where the policy goes, what it forbids.

A policy that stands there was written by an earlier run; anywhere else it is a fault. Only where something
may be forbidden is the whole page read tag by tag, to tell where: to read all of them so took half of the
time of publishing.
"""

import re
from collections.abc import Sequence
from html.parser import HTMLParser
from itertools import accumulate
from typing import Any

from lxml.etree import XPath

from ..faults import Fault
from .elements import VERBATIM

ADDRESSES = frozenset({"action", "data", "formaction", "href", "poster", "src", "xlink:href"})
CODE = frozenset({"", "text/javascript", "application/javascript", "module", "importmap", "speculationrules"})
"""The types of <script> that the policy governs; every other type only holds data."""

_ADDRESS = " or ".join(f"name() = '{name}'" for name in sorted(ADDRESSES))
_ORDINARY = " or ".join(f"starts-with(., '{scheme}:')" for scheme in ("https", "http", "mailto", "data"))
_DOUBTFUL = XPath(
    "boolean(//style | //meta[@http-equiv] | //@style | //@*[starts-with(name(), 'on')]"
    f" | //@*[{_ADDRESS}][contains(., ':') and not({_ORDINARY})])"
)
"""Whether anything on a page of lxml may be forbidden. An earlier run's policy may be, too."""

_IGNORED_IN_ADDRESSES = re.compile(r"[\x00-\x20]")
"""What browsers skip before and inside the scheme of an address."""


def markup(html: str, page: Any, file: str) -> "Markup":
    """A page, of which lxml has read the elements as `page`."""
    return Markup(html if _DOUBTFUL(page) else html.partition("<body")[0], file)


def scripts(page: Any) -> list[str]:
    """The inline scripts that the policy governs, exactly as they are, for their hash is taken."""
    inline = [script for script in page.iter("script") if "src" not in script.attrib]
    return [script.text or "" for script in inline if script.get("type", "").strip().lower() in CODE]


class Markup(HTMLParser):
    """One page, read once: `Markup(html, file)`, then its fields. Spans are offsets into `html`."""

    def __init__(self, html: str, file: str) -> None:
        super().__init__()
        self.charset: tuple[int, int] | None = None
        self.policy: tuple[int, int] | None = None
        self.faults: list[Fault] = []
        self._html = html
        self._file = file
        self._line_starts = [0, *accumulate(len(line) + 1 for line in html.split("\n"))]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Note what this element means for the policy."""
        values = {name: value or "" for name, value in attrs}
        if tag in VERBATIM:
            self.set_cdata_mode(tag)  # of some of them only later versions of Python know
        if tag == "meta":
            self._meta(values)
        elif tag == "style":
            self._fault(tag, "inline style sheet", "move it into a .css file")
        for name, value in values.items():
            self._attribute(tag, name, value)

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
