"""The elements of a page, each once: what a long table repeats for every row is read only once."""

import re
from functools import lru_cache
from typing import Any

from lxml.html import document_fromstring

from ..pieces import tags

VERBATIM = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
"""Within these a browser looks for no elements."""

_ELEMENT = re.compile(tags(VERBATIM, ends=False), re.DOTALL)
_NAME = re.compile(r"<(?!(?:html|head|body)\b)([a-z][^\s/>]*)", re.IGNORECASE)
"""Of those that can end. What follows the end of those three is not read."""


@lru_cache(maxsize=256)
def elements(html: str) -> Any:
    """A page of lxml with every element that differs from all others, one behind the other, and few words.

    To be read only: it is kept, for several steps ask it of the same page.
    """
    found = dict.fromkeys(_ELEMENT.findall(html))
    bare = all(each.startswith("<!") for each in found)  # lxml takes no page that is all comment
    return document_fromstring("<html>" * bare + "".join(each + _end(each) for each in found))


def _end(element: str) -> str:
    """Its end tag, without which the next element would stand in it, and a parser counts how deep it is."""
    name = _NAME.match(element)
    return f"</{name[1]}>" if name else ""
