"""What is printed can be seen, on a printer without colors too: contrast is a matter of lightness alone."""

from collections.abc import Iterator
from ctypes import byref, c_int, c_uint
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from tests.packet.reading import Paper, contrast, saved

LEAST = {"text": 5, "line": 3}
"""WCAG asks 4.5 to one for text, which 5 on white leaves on the tint behind some of it."""
THIN = 3
"""Points up to which a filled shape is a line: Typst fills the lines at one side of a block."""


QUIET, RULE = b"0.290 0.352 0.376 scn", b"0.490 0.560 0.588 scn"
"""Two of the colors, as Typst writes them."""


def pale(pdf: pypdfium2.PdfDocument) -> set[str]:
    """The colors of letters and lines that are too light, with the first page of each."""
    found: dict[tuple[str, tuple[int, ...]], int] = {}
    for number, page in enumerate(pdf, 1):
        for kind, color in drawn(page):
            found.setdefault((kind, color), number)
    return {
        f"page {number}: {kind} in rgb{color}"
        for (kind, color), number in found.items()
        if contrast(*(part / 255 for part in color)) < LEAST[kind]
    }


def drawn(page: Any) -> Iterator[tuple[str, tuple[int, ...]]]:
    """What is written and what is drawn as a line, with its color. Larger areas carry no meaning."""
    for each in page.get_objects():
        if each.type == pdfium.FPDF_PAGEOBJ_TEXT:
            yield "text", color_of(pdfium.FPDFPageObj_GetFillColor, each.raw)
        elif each.type == pdfium.FPDF_PAGEOBJ_PATH:
            fill, stroke = c_int(), c_int()
            assert pdfium.FPDFPath_GetDrawMode(each.raw, byref(fill), byref(stroke))
            left, bottom, right, top = each.get_bounds()
            if stroke.value:
                yield "line", color_of(pdfium.FPDFPageObj_GetStrokeColor, each.raw)
            elif fill.value and min(right - left, top - bottom) < THIN:
                yield "line", color_of(pdfium.FPDFPageObj_GetFillColor, each.raw)


def color_of(get: Any, item: Any) -> tuple[int, ...]:
    """Red, green and blue, from 0 to 255."""
    red, green, blue, alpha = parts = [c_uint() for _ in range(4)]
    assert get(item, byref(red), byref(green), byref(blue), byref(alpha))
    return tuple(part.value for part in parts[:3])


def test_letters_and_lines_are_dark_enough(paper: Paper) -> None:
    assert pale(paper.drawn) == set()


def test_a_pale_line_and_pale_letters_are_found(papers: dict[str, Paper]) -> None:
    pdf = pikepdf.open(papers["checklists-a4.pdf"].stream())
    page = pdf.pages[0]
    content = page.Contents.read_bytes()
    for ours, paler in ((QUIET, b"0.6 0.6 0.6 scn"), (RULE, b"0.6 0.7 0.8 scn")):
        assert ours in content
        content = content.replace(ours, paler)
    page.Contents.write(b"q 0.8 0.8 0.8 RG 50 400 m 200 400 l S Q\n" + content)
    assert pale(pypdfium2.PdfDocument(saved(pdf))) == {
        "page 1: text in rgb(153, 153, 153)",
        "page 1: line in rgb(153, 178, 204)",
        "page 1: line in rgb(204, 204, 204)",
    }
