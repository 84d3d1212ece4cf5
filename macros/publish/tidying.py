"""What a generator copies along from the theme's folder, and nobody reads on the web."""

from .site import Site

SOURCES = ("**/*.typ", "exports/*.css")
"""Typst templates, of which the packet and the pictures are made, and the look of the flashcards."""


def tidy(site: Site) -> None:
    """Remove the templates, and the folders that they leave empty."""
    for path in sorted(path for pattern in SOURCES for path in site.path.glob(pattern)):
        path.unlink()
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
