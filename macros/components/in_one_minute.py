"""The key points of a guide page, from its front matter."""

from ..library import Library
from ..page import Page
from ..templates import render


def in_one_minute(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The box at the top of a guide page. Raises LookupError where the front matter has no points."""
    points = page.meta.get("key_points")
    if not points:
        raise LookupError("the front matter has no `key_points:` -- add three to five key points")
    return render("in-one-minute", points=points)
