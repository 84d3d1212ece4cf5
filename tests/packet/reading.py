"""A finished document, read back."""

import re
import unicodedata
from functools import cached_property
from io import BytesIO

import pikepdf
import pypdfium2  # type: ignore[import-untyped]

from macros.packet import Edition

ADDRESS = "https://second-round.test/study/"


class Paper:
    """One edition, with what its pages say and what its PDF declares."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.pdf = pikepdf.open(BytesIO(edition.pdf))
        self.drawn = pypdfium2.PdfDocument(edition.pdf)
        self.drawn.init_forms()

    def stream(self) -> BytesIO:
        """The file's bytes, for whoever wants to open it."""
        return BytesIO(self.edition.pdf)

    @cached_property
    def fields(self) -> dict[str, pikepdf.Object]:
        """Every field by its name."""
        return {str(field.T): field for field in self.pdf.Root.AcroForm.Fields}

    def page_of(self, name: str) -> int:
        """The number of the page on which a field stands."""
        return self.pdf.pages.index(pikepdf.Page(self.fields[name].P)) + 1

    def place_of(self, label: str) -> int:
        """The place, from 0, of the page on which a labeled heading stands."""
        return self.pdf.pages.index(pikepdf.Page(pikepdf.NameTree(self.pdf.Root.Names.Dests)[label][0]))

    def box(self, name: str) -> tuple[int, int, int, int]:
        """Where a field is on a picture of its page, one pixel a point: left, top, right, bottom."""
        left, bottom, right, top = (float(edge) for edge in self.fields[name].Rect)
        x, y = float(self.fields[name].P.MediaBox[0]), float(self.fields[name].P.MediaBox[3])
        return int(left - x) - 1, int(y - top) - 1, int(right - x) + 2, int(y - bottom) + 2

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


def contrast(red: float, green: float, blue: float) -> float:
    """How much a color, its parts from 0 to 1, stands out on white by WCAG: from 1 to 21."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    return 1.05 / (light + 0.05)


def saved(pdf: pikepdf.Pdf) -> bytes:
    """The bytes of a document that was changed."""
    content = BytesIO()
    pdf.save(content)
    return content.getvalue()
