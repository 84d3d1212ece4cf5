"""The sheets: their size, how full they are, that both papers carry the same."""

from collections.abc import Iterator

import pytest
from PIL import Image

from tests.packet.reading import Packet

POINTS = {"a4": (595.276, 841.89), "letter": (612, 792)}
MARGIN = 0.09
"""The part of a sheet's height, above and below, that belongs to running heads."""


def test_the_paper_has_its_exact_size(packet: Packet) -> None:
    width, height = POINTS[packet.edition.size]
    for page in packet.pdf.pages:
        assert [float(value) for value in page.mediabox] == pytest.approx([0, 0, width, height], abs=0.01)


def test_the_number_of_pages_is_true(packet: Packet) -> None:
    assert packet.edition.pages == len(packet.pdf.pages)


def test_both_papers_carry_the_same_pages(packets: dict[str, Packet]) -> None:
    assert packets["a4"].texts == packets["letter"].texts


def pictures(packet: Packet) -> Iterator[tuple[int, Image.Image]]:
    for number, page in enumerate(packet.drawn, 1):
        yield number, page.render(scale=0.5, grayscale=True).to_pil()


def darkest(picture: Image.Image, part: tuple[int, int, int, int]) -> float:
    lowest, _ = picture.crop(part).getextrema()
    assert isinstance(lowest, int | float)
    return lowest


def test_no_page_is_nearly_empty(packet: Packet) -> None:
    """From head to foot, at least two thirds of each page are used, without a great gap."""
    sparse = []
    for number, picture in pictures(packet):
        top, bottom = round(picture.height * MARGIN), round(picture.height * (1 - MARGIN))
        inked = [y for y in range(top, bottom) if darkest(picture, (0, y, picture.width, y + 1)) < 200]
        gaps = [after - before for before, after in zip([top, *inked], [*inked, bottom], strict=True)]
        if max(gaps) > (bottom - top) / 3:
            sparse.append(number)
    assert sparse == []


def test_nothing_is_printed_in_the_margins(packet: Packet) -> None:
    """A printer leaves about five millimeters at each edge white; ours are wider."""
    for number, picture in pictures(packet):
        edge = round(picture.width * 0.07)
        assert darkest(picture, (0, 0, edge, picture.height)) == 255, f"page {number}, left"
        assert darkest(picture, (picture.width - edge, 0, *picture.size)) == 255, f"page {number}, right"
