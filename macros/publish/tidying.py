"""What a generator copies along from the theme's folder, and nobody reads on the web."""

import re

from .site import Site

UNREAD = ("**/*.typ", "exports/*.css", "assets/javascripts/lunr/**/*.js")
"""Typst templates, of which the packet and the pictures are made; the look of the flashcards; what the theme
needs to search in other languages than English."""

_VERBATIM = re.compile(r"(<(pre|textarea|script)\b.*?</\2>)", re.DOTALL)
_INDENTED = re.compile(r"\n\s+")


def tidy(site: Site) -> None:
    """Remove these files, with the folders that they leave empty, and the indentation of pages."""
    site.pages.update({page: unindented(html) for page, html in site.pages.items()})
    for path in sorted(path for pattern in UNREAD for path in site.path.glob(pattern)):
        path.unlink()
        if not any(path.parent.iterdir()):
            path.parent.rmdir()


def unindented(html: str) -> str:
    """A page without what its templates are indented by: half a kilobyte and more, which no browser shows."""
    verbatim = _VERBATIM.split(html)
    return "".join(
        part if index % 3 == 1 else _INDENTED.sub("\n", part)
        for index, part in enumerate(verbatim)
        if index % 3 != 2
    )
