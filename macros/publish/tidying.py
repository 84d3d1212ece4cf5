"""What a generator copies along from the theme's folder, and nobody reads on the web."""

from pathlib import Path

from .site import Site

SOURCES = "*.typ"
"""Typst templates: the packet and the pictures are made of them, on the builder's machine."""


def tidy(site: Site) -> None:
    """Remove the templates, and the folders that they leave empty."""
    for path in sorted(site.path.rglob(SOURCES)):
        path.unlink()
    remove_empty(site.path)


def remove_empty(folder: Path) -> None:
    """Remove every folder below this one that holds nothing, the deepest first."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
