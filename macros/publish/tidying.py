"""What a generator copies along from the theme's folder, and nobody reads on the web."""

from .site import Site

UNREAD = ("**/*.typ", "exports/*.css", "assets/javascripts/lunr/**/*.js")
"""Typst templates, of which the packet and the pictures are made; the look of the flashcards; what the theme
needs to search in other languages than English."""


def tidy(site: Site) -> None:
    """Remove these files, and the folders that they leave empty."""
    for path in sorted(path for pattern in UNREAD for path in site.path.glob(pattern)):
        path.unlink()
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
