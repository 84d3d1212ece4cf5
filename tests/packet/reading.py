"""A finished packet, read back."""

import re
import unicodedata
from functools import cached_property
from io import BytesIO

import pikepdf
import pypdfium2  # type: ignore[import-untyped]

from macros.packet import Edition

ADDRESS = "https://second-round.test/study/"


class Packet:
    """One edition, with what its pages say and what its PDF declares."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.pdf = pikepdf.open(BytesIO(edition.pdf))
        self.drawn = pypdfium2.PdfDocument(edition.pdf)

    @cached_property
    def texts(self) -> list[str]:
        """The text of each page."""
        return [page.get_textpage().get_text_range() for page in self.drawn]

    @cached_property
    def squeezed(self) -> str:
        """All of the text, squeezed."""
        return squeezed("".join(self.texts))

    def bookmarks(self) -> list[tuple[str, int]]:
        """Title and page number of every bookmark."""
        found: list[tuple[str, int]] = []

        def read(items: list[pikepdf.OutlineItem]) -> None:
            for item in items:
                assert isinstance(item.destination, pikepdf.Array)
                page = pikepdf.Page(item.destination[0])
                found.append((item.title, self.pdf.pages.index(page) + 1))
                read(item.children)

        with self.pdf.open_outline() as outline:
            read(outline.root)
        return found


def squeezed(text: str) -> str:
    """Text without what differs between data and paper: line breaks, quotes, ligatures."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()
