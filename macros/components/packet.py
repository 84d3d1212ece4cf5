"""The way to the printed packet: a picture of its real pages, its sizes, its page counts."""

import os
import struct

from ..guide import guide_pages
from ..library import Library
from ..packet import FOLDER, editions, preview
from ..page import Page
from ..templates import render


def packet(library: Library, *, page: Page) -> str:
    """Links to the packet in both paper sizes. What they say of the files is read from the files."""
    pages, address = guide_pages(), os.environ.get("SITE_URL")
    width, height = _size(preview(library, pages, address))
    return render(
        "packet",
        editions=[
            (edition, page.link(f"{FOLDER}/{edition.file}")) for edition in editions(library, pages, address)
        ],
        preview=page.link(f"{FOLDER}/preview.png"),
        width=width,
        height=height,
    )


def _size(png: bytes) -> tuple[int, int]:
    """Width and height of a PNG in pixels: the first two fields of its header."""
    return struct.unpack(">II", png[16:24])
