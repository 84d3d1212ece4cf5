"""How the packet is made: its fonts, its date, its pictures."""

import re
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from macros.guide import GuidePage
from macros.library import Library
from macros.packet import DOCUMENTS, editions, preview
from tests.packet.reading import ADDRESS, Paper


def test_all_fonts_are_embedded_and_ours(paper: Paper) -> None:
    objects = (each for each in paper.pdf.objects if isinstance(each, pikepdf.Dictionary))
    fonts = [each for each in objects if each.get("/Type") == "/FontDescriptor"]
    assert fonts
    for font in fonts:
        assert {"/FontFile2", "/FontFile3"} & font.keys(), font.FontName
        assert re.fullmatch(r"/[A-Z]{6}\+Source(Sans|Serif)Pro-\w+|/StudyField", str(font.FontName))


def test_every_document_is_light_enough_to_send(paper: Paper) -> None:
    assert len(paper.edition.pdf) < 420_000


def test_without_a_given_date_the_packet_has_none(
    library: Library, guide: tuple[GuidePage, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    packet = Paper(next(editions("second-round", library, guide, None)))
    assert "Edition of" not in packet.texts[0]
    assert str(packet.pdf.docinfo["/CreationDate"]).startswith("D:19700101"), "an archive wants one"


def test_the_date_of_the_sources_is_the_edition(
    library: Library, guide: tuple[GuidePage, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798761599")
    packet = Paper(next(editions("second-round", library, guide, None)))
    assert "Edition of December 31, 2026" in packet.texts[0]
    assert str(packet.pdf.docinfo["/CreationDate"]).startswith("D:20261231")


def rows(picture: Image.Image) -> bytes:
    """How light each row of pixels is."""
    return picture.convert("L").resize((1, picture.height), Image.Resampling.BOX).tobytes()


def shifts(shown: Image.Image, page: Image.Image) -> set[int]:
    """How many rows higher than on the page itself its picture shows each fifth of it."""
    one, other = rows(shown), rows(page)
    fifth = (page.height - 16) // 5
    return {
        min(range(-4, 5), key=lambda by: sum(abs(one[y + by] - other[y]) for y in range(top, top + fifth)))
        for top in range(8, 8 + 5 * fifth, fifth)
    }


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_preview_loses_no_row_of_a_page(
    name: str, papers: dict[str, Paper], library: Library, guide: tuple[GuidePage, ...]
) -> None:
    paper = papers[f"{name}-a4.pdf"]
    picture = Image.open(BytesIO(preview(name, library, guide, ADDRESS))).convert("RGBA")
    for number, left in ((0, 1), (paper.place_of(DOCUMENTS[name].pictured), 460)):
        page = paper.drawn[number].render(scale=439 / 595.276, may_draw_forms=True).to_pil()
        shown = picture.crop((left, 0, left + page.width, picture.height))
        assert len(shifts(shown, page)) == 1, f"page {number + 1}"


def test_a_row_that_is_lost_is_seen(papers: dict[str, Paper]) -> None:
    """A planted fault: one row of pixels, taken out of the middle."""
    page = papers["checklists-a4.pdf"].drawn[0].render(scale=0.7, may_draw_forms=True).to_pil()
    less = page.copy()
    less.paste(page.crop((0, 301, page.width, page.height)), (0, 300))
    assert shifts(page, page) == {0}
    assert shifts(less, page) == {0, -1}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_preview_shows_two_whole_pages(name: str, library: Library, guide: tuple[GuidePage, ...]) -> None:
    content = preview(name, library, guide, ADDRESS)
    picture = Image.open(BytesIO(content)).convert("RGBA")
    assert picture.width == 900
    assert len(content) < 150_000
    for left, right in ((0, 440), (460, 900)):
        page = picture.crop((left, 0, right, picture.height)).convert("1")
        assert page.getextrema() == (0, 255), "the page is blank"
    gap = picture.crop((445, 0, 455, picture.height))
    assert gap.getchannel("A").getextrema() == (0, 0), "the gap shows what is behind the picture"
