"""What a browser printed: pages of which size, which words, and whether any are beyond the margins."""

import io
import re
import unicodedata
from dataclasses import dataclass, field

import pypdfium2  # type: ignore[import-untyped]

MM = 72 / 25.4


@dataclass(frozen=True)
class Size:
    """Of a paper and its margins, in millimeters."""

    width: float
    height: float
    top: float
    side: float
    bottom: float


SIZES = {
    "A4": Size(210, 297, top=27, side=19, bottom=27),
    "US Letter": Size(215.9, 279.4, top=19.4, side=21.95, bottom=17),
}
"""Of My packet, as `paper.mjs` has them."""
ANY_PAGE = Size(210, 297, top=18, side=25, bottom=18)
"""Of all other pages on A4, as `print.css` has it."""


def run_together(text: str) -> str:
    """A text as it can be found again, wherever its lines broke and whatever its ligatures."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


@dataclass(frozen=True)
class Paper:
    """A PDF that should be of this size, read."""

    pdf: bytes
    size: Size
    pages: list[str] = field(default_factory=list)
    beyond: list[str] = field(default_factory=list)
    """Pages of another size, and letters outside the margins, which may be cut: with where they stand."""

    def __post_init__(self) -> None:
        for number, page in enumerate(pypdfium2.PdfDocument(io.BytesIO(self.pdf)), 1):
            width, height = (length / MM for length in page.get_size())
            if abs(width - self.size.width) > 1 or abs(height - self.size.height) > 1:
                self.beyond.append(f"page {number} is {width:.0f} by {height:.0f} mm")
            text = page.get_textpage()
            self.pages.append(text.get_text_range())
            self.beyond.extend(
                f"page {number}: “{letter}” at {place}"
                for index in range(text.count_chars())
                if (letter := text.get_text_range(index, 1)).isalpha()
                and (place := self._outside([each / MM for each in text.get_charbox(index)]))
            )

    def _outside(self, box: list[float]) -> str:
        """Where a letter stands that is not between the margins; a millimeter is nothing."""
        (left, bottom, right, top), size = box, self.size
        inside = size.side - 1 < left and right < size.width - size.side + 1
        inside = inside and size.bottom - 1 < bottom and top < size.height - size.top + 1
        return "" if inside else f"{left:.0f} to {right:.0f}, {bottom:.0f} to {top:.0f} mm"

    def has(self, text: str) -> bool:
        return run_together(text) in run_together(
            "".join("".join(self.lines(page)) for page in range(len(self.pages)))
        )

    def lines(self, page: int) -> list[str]:
        """The lines of a page, without its number."""
        lines = [line.strip() for line in self.pages[page].splitlines()]
        return [line for line in lines if line and not line.isdigit()]
