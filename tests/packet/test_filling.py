"""Filled in and saved, by a library, by Firefox and by Chromium's engine: still whole, still valid."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import Playwright
from pypdf import PdfReader, PdfWriter

from macros.library import Library
from tests.browser import firefox
from tests.packet.reading import Paper
from tests.packet.test_standards import gate
from tests.packet.verapdf import verapdf
from tests.packet.viewer import filled

TYPED = "Zoë & Söhne, 9:30, €5"
"""No curly quotes: PDFium writes those with a font of its own, which it does not embed."""
FILE = "second-round-letter.pdf"


@pytest.fixture(scope="module")
def paper(papers: dict[str, Paper]) -> Paper:
    return papers[FILE]


@pytest.fixture(scope="module")
def names(library: Library) -> tuple[str, str, str]:
    """A line, some lines and a tick."""
    checklist = next(each for each in library.checklists if each.packet)
    question = next(each for kind in library.questions for each in kind.questions if each.packet)
    return "cover/company", f"question/{question.id}", f"tick/{checklist.items[0].id}"


def values(content: bytes) -> dict[str, str]:
    """What is filled in, by the name of the field."""
    fields = PdfReader(BytesIO(content)).get_fields() or {}
    found = {name: str(field.get("/V", "")) for name, field in fields.items()}
    return {name: value for name, value in found.items() if value not in ("", "/Off")}


def by_pypdf(paper: Paper, names: tuple[str, str, str]) -> bytes:
    line, area, tick = names
    writer = PdfWriter(clone_from=paper.stream())
    typed = {line: TYPED, area: TYPED, tick: "/on"}
    for page in writer.pages:
        writer.update_page_form_field_values(page, typed, auto_regenerate=False)
    content = BytesIO()
    writer.write(content)
    return content.getvalue()


def by_firefox(playwright: Playwright, folder: Path, paper: Paper, names: tuple[str, str, str]) -> bytes:
    line, area, tick = names
    file = folder / FILE
    file.write_bytes(paper.edition.pdf)
    texts = {name: (paper.page_of(name), TYPED) for name in (line, area)}
    with firefox.launched(playwright) as browser:
        return filled(browser.new_page(), file, texts, {tick: paper.page_of(tick)})


def by_chromium(paper: Paper, names: tuple[str, str, str]) -> bytes:
    """By PDFium, which is Chromium's viewer: a click into each field, then keys, then a copy is saved."""
    document = pypdfium2.PdfDocument(paper.edition.pdf)
    document.init_forms()
    environment = document.formenv
    for name in names:
        field = paper.fields[name]
        page = document[paper.page_of(name) - 1]
        left, bottom, _right, top = (float(edge) for edge in field.Rect)
        at = (environment, page, 0, left + 4, top - 4 if name == names[1] else (top + bottom) / 2)
        for event in (pdfium.FORM_OnMouseMove, pdfium.FORM_OnLButtonDown, pdfium.FORM_OnLButtonUp):
            event(*at)
        if name != names[2]:
            for letter in TYPED:
                pdfium.FORM_OnChar(environment, page, ord(letter), 0)
        pdfium.FORM_ForceToKillFocus(environment)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


@pytest.fixture(scope="module", params=["pypdf", "firefox", "chromium"])
def content(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    tmp_path_factory: pytest.TempPathFactory,
    paper: Paper,
    names: tuple[str, str, str],
) -> bytes:
    """The saved file, by each way of filling it in."""
    ways: dict[str, Callable[[Paper, tuple[str, str, str]], bytes]] = {
        "pypdf": by_pypdf,
        "firefox": partial(by_firefox, playwright, tmp_path_factory.mktemp("filled")),
        "chromium": by_chromium,
    }
    return ways[request.param](paper, names)


def test_what_was_filled_in_is_there_and_nothing_else(content: bytes, names: tuple[str, str, str]) -> None:
    assert values(content) == {names[0]: TYPED, names[1]: TYPED, names[2]: "/on"}


def test_it_shows_where_it_was_filled_in(content: bytes, paper: Paper, names: tuple[str, str, str]) -> None:
    """The page differs from the empty one inside the field, and outside of it not at all."""
    after = pypdfium2.PdfDocument(content)
    after.init_forms()
    for name in names:
        number = paper.page_of(name) - 1
        before_, after_ = (
            document[number].render(scale=1, grayscale=True, may_draw_forms=True).to_pil()
            for document in (paper.drawn, after)
        )
        box = paper.box(name)
        assert before_.crop(box).tobytes() != after_.crop(box).tobytes(), name
        for picture in (before_, after_):
            for other in names:
                if paper.page_of(other) == number + 1:
                    picture.paste(255, paper.box(other))
        assert before_.tobytes() == after_.tobytes(), f"something else on the page of {name}"


def test_the_saved_file_is_still_valid(content: bytes) -> None:
    assert gate(content) == []
    assert verapdf(content, "PDFUA_1") == []
    assert verapdf(content, "PDFA_2_A") == []
