"""The packet: the site's data and key points on paper, one PDF for each paper size.

The doors are `editions` and `preview`; `view` decides what is printed, the templates in
`overrides/packet` how it looks.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Literal

import pikepdf

from ..guide import GuidePage
from ..library import ROOT, Library
from . import typeset
from .keep import kept, slot
from .view import packet_view

__all__ = ["FOLDER", "Edition", "editions", "preview"]

Size = Literal["a4", "letter"]
FOLDER = "packet"
"""Where the PDFs lie below the site's root."""

NAMES: dict[Size, str] = {"a4": "A4", "letter": "US Letter"}
TEMPLATES = ROOT / "overrides" / "packet"
PICTURED = "questions"
"""The section whose first page stands beside the cover in the preview."""


@dataclass(frozen=True)
class Edition:
    """The packet for one paper size."""

    size: Size
    name: str
    file: str
    pdf: bytes
    pages: int


def editions(library: Library, pages: Sequence[GuidePage], address: str | None) -> tuple[Edition, ...]:
    """The packet for each paper size. `address` is the site's; a local one is not printed."""
    document = _document(library, pages, address)
    return tuple(_edition(document, size) for size in NAMES)


def preview(library: Library, pages: Sequence[GuidePage], address: str | None) -> bytes:
    """A PNG of the A4 edition's cover and one inner page, side by side."""
    document = _document(library, pages, address)
    edition = _edition(document, "a4")
    folder = _slot(document)

    def make() -> bytes:
        inner = _page_of(edition.pdf, PICTURED)
        source = "/" + (folder / edition.file).relative_to(ROOT).as_posix()
        return typeset.png(TEMPLATES / "preview.typ", {"pdf": source, "inner": str(inner)})

    return kept(folder / "preview.png", make)


def _document(library: Library, pages: Sequence[GuidePage], address: str | None) -> str:
    """The view as JSON; the edition's date is that of the sources where the build says it, else none."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    date = datetime.fromtimestamp(int(epoch), UTC).date().isoformat() if epoch else None
    return json.dumps(packet_view(library, pages, address, date), ensure_ascii=False)


def _edition(document: str, size: Size) -> Edition:
    file = f"second-round-{size}.pdf"

    def make() -> bytes:
        return typeset.pdf(TEMPLATES / "packet.typ", {"size": size, "data": document})

    content = kept(_slot(document) / file, make)
    with pikepdf.open(BytesIO(content)) as pdf:
        return Edition(size, NAMES[size], file, content, len(pdf.pages))


def _slot(document: str) -> Path:
    looks = [path.read_bytes() for path in sorted(TEMPLATES.glob("*.typ"))]
    mark = (ROOT / "docs" / "assets" / "mark.svg").read_bytes()
    return slot("packet", document.encode(), *looks, mark, typeset.tools())


def _page_of(content: bytes, label: str) -> int:
    """The number of the page on which a labeled heading stands."""
    with pikepdf.open(BytesIO(content)) as pdf:
        target = pikepdf.Page(pikepdf.NameTree(pdf.Root.Names.Dests)[label][0])
        return pdf.pages.index(target) + 1
