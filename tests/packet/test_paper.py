"""The sheets: their size, how full they are, that both papers carry the same."""

from collections.abc import Iterator

import pikepdf
import pytest
from PIL import Image

from tests.packet.reading import Paper

POINTS = {"a4": (595.276, 841.89), "letter": (612, 792)}
MARGIN = 0.09
"""The part of a sheet's height, above and below, that belongs to running heads."""


def test_the_paper_has_its_exact_size(paper: Paper) -> None:
    width, height = POINTS[paper.edition.size]
    for page in paper.pdf.pages:
        assert [float(value) for value in page.mediabox] == pytest.approx([0, 0, width, height], abs=0.01)


def test_the_number_of_pages_is_true(paper: Paper) -> None:
    assert paper.edition.pages == len(paper.pdf.pages)


def test_both_papers_carry_the_same_pages(papers: dict[str, Paper]) -> None:
    pairs = [(file, file.replace("-a4", "-letter")) for file in papers if "-a4" in file]
    assert len(pairs) == 5
    for a4, letter in pairs:
        assert papers[a4].texts == papers[letter].texts, a4
        assert list(papers[a4].fields) == list(papers[letter].fields), a4


def test_nothing_in_large_print_is_small(papers: dict[str, Paper]) -> None:
    for paper in papers.values():
        if paper.edition.large:
            sizes = {size for page in paper.pdf.pages for size in type_sizes(page)}
            assert min(sizes) >= 14, paper.edition.file


def type_sizes(page: pikepdf.Page) -> set[float]:
    """The sizes of type on a page, in points."""
    return {float(each.operands[1]) for each in pikepdf.parse_content_stream(page, "Tf")}


def pictures(paper: Paper) -> Iterator[tuple[int, Image.Image]]:
    for number, page in enumerate(paper.drawn, 1):
        yield number, page.render(scale=0.5, grayscale=True, may_draw_forms=True).to_pil()


def darkest(picture: Image.Image, part: tuple[int, int, int, int]) -> float:
    lowest, _ = picture.crop(part).getextrema()
    assert isinstance(lowest, int | float)
    return lowest


def test_no_page_is_nearly_empty(paper: Paper) -> None:
    """From head to foot, at least two thirds of each page are used, without a great gap."""
    sparse = []
    for number, picture in pictures(paper):
        top, bottom = round(picture.height * MARGIN), round(picture.height * (1 - MARGIN))
        inked = [y for y in range(top, bottom) if darkest(picture, (0, y, picture.width, y + 1)) < 200]
        gaps = [after - before for before, after in zip([top, *inked], [*inked, bottom], strict=True)]
        if max(gaps) > (bottom - top) / 3:
            sparse.append(number)
    assert sparse == []


def test_nothing_is_printed_in_the_margins(paper: Paper) -> None:
    """A printer leaves about five millimeters at each edge white; ours are wider."""
    for number, picture in pictures(paper):
        edge = round(picture.width * 0.07)
        assert darkest(picture, (0, 0, edge, picture.height)) == 255, f"page {number}, left"
        assert darkest(picture, (picture.width - edge, 0, *picture.size)) == 255, f"page {number}, right"
