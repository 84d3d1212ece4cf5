"""What a generator copies along from the theme's folder, and nobody reads on the web."""

from .site import Site

SOURCES = "*.typ"
"""Typst templates: the packet and the pictures are made of them, on the builder's machine."""


def tidy(site: Site) -> None:
    """Remove the templates, and the folders that they leave empty."""
    for path in sorted(site.path.rglob(SOURCES)):
        path.unlink()
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
