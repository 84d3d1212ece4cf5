"""The way to a document on paper: a picture of its real pages, its sizes, its page counts."""

import struct

from ..edition import address
from ..guide import guide_pages
from ..library import Library
from ..packet import DOCUMENTS, FOLDER, editions, preview
from ..page import Page
from ..templates import render
from ..wording import did_you_mean


def packet(library: Library, document: str = "second-round", *, page: Page) -> str:
    """Links to a document in every edition. What they say of the files is read from the files.

    Raises LookupError where there is no such document.
    """
    if document not in DOCUMENTS:
        raise LookupError(f'there is no document "{document}": {did_you_mean(document, DOCUMENTS)}')
    known = library, guide_pages(), address()
    width, height = _size(preview(document, *known))
    made = editions(document, *known)
    return render(
        "packet",
        editions=[(edition, page.link(f"{FOLDER}/{edition.file}")) for edition in made],
        preview=page.link(f"{FOLDER}/{document}.png"),
        width=width,
        height=height,
    )


def _size(png: bytes) -> tuple[int, int]:
    """Width and height of a PNG in pixels: the first two fields of its header."""
    return struct.unpack(">II", png[16:24])
