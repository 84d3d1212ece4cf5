"""Finished HTML, kept out of Markdown's hands: on the page stands a mark, and the HTML where that was.

Markdown would read all of it twice more, once for itself and once for MkDocs, which looks for anchors:
most of the time that a row of a long table takes there. It would change nothing.
"""

import re
from collections.abc import Sequence

HELD = "held"
"""The name, in a page's front matter, of the list of what is held of it; without that list nothing is."""

_MARK = '<div data-held="{}"></div>'
_MARKS = re.compile(_MARK.format(r"(\d+)"))
_ANCHORS = re.compile(r'id="(?<=\sid=")([^"]+)"')
"""With its letters first, for which an expression looks much faster than for any white space."""
_INLINE = "<a "
"""So begins what stands within a sentence, and is short. All else is a block to Markdown, as the mark is."""


def hold(html: str, held: list[str] | None) -> str:
    """What goes to Markdown in the place of a component's HTML, which joins the list, if there is one."""
    if held is None or not html.startswith("<") or html.startswith(_INLINE):
        return html
    held.append(html)
    return _MARK.format(len(held) - 1)


def put_back(page: str, held: Sequence[str]) -> str:
    """A page as Markdown made it, with the HTML in the place of its marks."""
    return _MARKS.sub(lambda mark: held[int(mark[1])], page)


def anchors(held: Sequence[str]) -> set[str]:
    """What links may lead to within the HTML."""
    return {anchor for html in held for anchor in _ANCHORS.findall(html)}
