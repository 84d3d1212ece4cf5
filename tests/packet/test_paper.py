"""The sheets: their size, how full they are, that both papers carry the same."""

from collections.abc import Iterator
from itertools import combinations

import pikepdf
import pytest
from PIL import Image

from tests.packet.reading import Paper

POINTS = {"a4": (595.276, 841.89), "letter": (612, 792)}
TYPE_AREA = 172, 243
"""Its width and height in millimeters, on both papers."""
MARGIN = 0.09
"""The part of a sheet's height, above and below, that belongs to running heads."""


def test_the_paper_has_its_exact_size(paper: Paper) -> None:
    for page in paper.pdf.pages:
        left, bottom, right, top = (float(edge) for edge in page.mediabox)
        assert (right - left, top - bottom) == pytest.approx(POINTS[paper.edition.size], abs=0.01)
        middle = [length / 2 for length in POINTS["a4"]]
        assert [(left + right) / 2, (bottom + top) / 2] == pytest.approx(middle, abs=0.01)


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


def outside(pdf: pikepdf.Pdf) -> list[str]:
    """The fields that reach out of the middle of their page, where no running head or foot is."""
    across, down = (millimeters * 72 / 25.4 / 2 + 0.5 for millimeters in TYPE_AREA)
    found = []
    for field in pdf.Root.AcroForm.Fields:
        left, bottom, right, top = (float(edge) for edge in field.P.MediaBox)
        x, y = (left + right) / 2, (bottom + top) / 2
        from_left, from_bottom, from_right, from_top = (float(edge) for edge in field.Rect)
        if max(x - from_left, from_right - x) > across or max(y - from_bottom, from_top - y) > down:
            found.append(str(field.T))
    return found


def test_every_field_stands_between_head_and_foot(paper: Paper) -> None:
    assert outside(paper.pdf) == []


def test_a_field_that_hangs_into_the_foot_is_found(papers: dict[str, Paper]) -> None:
    """A planted fault: the last line of a page, two millimeters lower."""
    pdf = pikepdf.open(papers["second-round-a4.pdf"].stream())
    field = next(each for each in pdf.Root.AcroForm.Fields if each.T == "glance/remember-3")
    field.Rect[1] = float(field.Rect[1]) - 5.7
    assert outside(pdf) == ["glance/remember-3"]


Box = tuple[float, float, float, float]


def upon_each_other(boxes: list[Box]) -> list[tuple[Box, Box]]:
    """Pairs of boxes, given as left, bottom, right, top, that share more than an edge."""
    return [
        (one, other)
        for one, other in combinations(boxes, 2)
        if min(one[2], other[2]) - max(one[0], other[0]) > 1
        and min(one[3], other[3]) - max(one[1], other[1]) > 0.5
    ]


def test_no_words_are_printed_upon_others(paper: Paper) -> None:
    for number, page in enumerate(paper.drawn, 1):
        text = page.get_textpage()
        boxes = [text.get_rect(place) for place in range(text.count_rects())]
        assert upon_each_other(boxes) == [], f"page {number}"


def test_words_upon_others_are_found() -> None:
    """A planted fault: two lines of a label that share a millimeter and a half."""
    lines: list[Box] = [(72, 400, 172, 412), (72, 384, 172, 396), (72, 376, 101, 388)]
    assert upon_each_other(lines) == [(lines[1], lines[2])]


def test_no_field_covers_its_caption(paper: Paper) -> None:
    """Viewers tint a field and frame the one that is typed into: the words around it have to stay whole."""
    for number, (drawn, page) in enumerate(zip(paper.drawn, paper.pdf.pages, strict=True), 1):
        text = drawn.get_textpage()
        words = [text.get_rect(place) for place in range(text.count_rects())]
        for field in (each for each in page.get("/Annots", []) if each.Subtype == "/Widget"):
            left, bottom, right, top = (float(edge) for edge in field.Rect)
            covered = [each for each in words if upon_each_other([(left, bottom, right, top), each])]
            assert covered == [], f"page {number}, {field.T}"
