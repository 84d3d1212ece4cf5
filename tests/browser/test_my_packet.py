"""The reader's own packet: chosen, looked at, and printed in two engines."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Playwright, expect

from tests.browser import firefox
from tests.browser.checks import axe_faults, width_faults
from tests.browser.paper import SIZES, Paper
from tests.browser.seeding import keep, seed
from tests.conftest import BuiltSite
from tests.server import serving

Visit = Callable[[str], Page]
PACKET = "prepare/my-packet/"
TITLES = (
    *("The room card", "The day", "A card for each person", "Stories"),
    *("Round one", "What is still to do", "Practice notes"),
)
CHROME = ("Second Round", "Previous", "CC BY 4.0", "My packet", "What goes in", "Actual size", "Printing it")
"""Words of the page and the site that are on no sheet."""
UNBROKEN = "Donaudampfschifffahrtsgesellschaft" * 9
LONG = " ".join(f"I asked person {number} and wrote down what they said." for number in range(150))
NAMES = ("Ana", "Ben", "Chidi", "Dee", "Eva", "Femi", "Grace", "Hugo", "Ines", "Jon", "Kei", "Lea")


def person(number: int, name: str) -> dict[str, Any]:
    return {
        "name": f"{name} Ruiz",
        "job": f"Manager of ward {number}",
        "time": f"{10 + number // 2}:{number % 2 * 30:02}",
        "interviewer": "peer",
        "decides": f"Whether ward {number} wants me.",
        "know": f"Asked about nights on ward {number}. {UNBROKEN if number == 7 else ''}",
        "remember": f"Ward {number} would know where I left off.",
        "questions": f"What does ward {number} never write down?\nWho left ward {number} last?",
        "asks": ["first-two-problems"],
        "stories": ["s1"],
    }


CROWD = {
    "event/interview": {
        **{"company": "Northgate Hospital", "role": "Ward manager", "formats": ["panel"], "zone": "UTC"},
        **{"date": f"{date.today() + timedelta(days=7)}", "start": "10:00", "end": "16:30"},
        **{"place": "Main building, door C", "link": "https://meet.example/c", "contact": "Ines, 020 7946"},
    },
    **{f"person/p{number:02}": person(number, name) for number, name in enumerate(NAMES)},
    "story/s1": {"title": "The Saturday van", "situation": "Half an order.", "actions": LONG, "used": True},
    "story/s2": {"title": "Nine weeks to five", "learned": UNBROKEN[5:], "competencies": ["learning"]},
    "stated/a": {"topic": "pay", "value": "58,000 a year"},
    "stated/b": {"topic": "notice", "value": "Eight weeks"},
    "stated/c": {"topic": "pay", "value": "61,000 a year"},
    # More than the room card has room for.
    **{
        f"stated/r{at}": {"topic": "result", "what": f"Ward {at}", "value": f"{at}1 hours"} for at in range(5)
    },
    "asked/a": {"question": "Two nurses out sick?", "loose": "Send the handover sheet."},
    "asked/b": {"question": "Settled already?", "loose": "Nobody needs this.", "settled": True},
    "attempt/a": {
        "question": "failure-and-the-habit-after",
        "score": 3,
        "words": "Filed under the wrong depot.",
    },
    "tick/morning-dress-last": "done",
    "tick/numbers-from-round-one": "skipped",
}
OF_THE_BANK = (
    "What are the first two problems you would put on my desk?",
    "Tell us about something that failed with your name on it.",
    "Look once for a message that moves the hour or the room.",
    "Two different answers about pay",
)


def written(value: Any) -> Iterator[str]:
    """Every line that the reader wrote; not ids, dates and choices."""
    for name, field in value.items():
        if name not in ("interviewer", "time", "date", "start", "end", "zone", "topic") and isinstance(
            field, str
        ):
            yield from field.split("\n") if name != "question" else ()


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def desk(request: Any, playwright: Playwright, site: BuiltSite) -> Iterator[tuple[Browser, str]]:
    """A browser and the address of the site in it."""
    if request.param == "chromium":
        yield request.getfixturevalue("chromium"), site.url
        return
    path = "/" + site.url.split("/", 3)[3]
    with serving(site.path, site.url) as served, firefox.launched(playwright) as browser:
        yield browser, f"https://127.0.0.1:{served.port}{path}"


@pytest.fixture(scope="module")
def sheets(desk: tuple[Browser, str]) -> Iterator[Page]:
    browser, root = desk
    with browser.new_context(ignore_https_errors=True, viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.goto(root + PACKET)
        seed(page, CROWD)
        yield page


def announced(page: Page) -> int:
    """How many pages the preview has."""
    expect(page.locator("[data-part=count]")).to_contain_text("page")
    return int(page.locator("[data-part=count]").inner_text().split()[0])


def printed(page: Page, size: str) -> Paper:
    page.get_by_label(size, exact=True).check()
    expect(page.locator(f"[data-size={'a4' if size == 'A4' else 'letter'}]")).to_be_attached()
    return Paper(page.pdf(prefer_css_page_size=True), SIZES[size])


@pytest.fixture(scope="module")
def papers(sheets: Page) -> dict[str, Paper]:
    return {size: printed(sheets, size) for size in SIZES}


def test_the_pages_are_those_of_the_preview_on_either_paper(sheets: Page, papers: dict[str, Paper]) -> None:
    for size, paper in papers.items():
        assert (size, len(paper.pages)) == (size, announced(sheets))
        assert paper.beyond == []


def test_whatever_was_written_is_on_paper(papers: dict[str, Paper]) -> None:
    texts = [text for value in CROWD.values() if isinstance(value, dict) for text in written(value)]
    assert len(texts) == 110
    for paper in papers.values():
        there = [*texts, *OF_THE_BANK, *TITLES]
        assert [text for text in there if not paper.has(text)] == ["Nobody needs this."]
        assert not paper.has("Dress after breakfast")
        assert not paper.has("Write down the three numbers")
        assert not [text for text in CHROME if paper.has(text)]


def test_each_sheet_begins_a_page_and_no_heading_ends_one(sheets: Page, papers: dict[str, Paper]) -> None:
    headings = {*TITLES, *sheets.locator(".study-sheet h4").all_inner_texts()}
    for paper in papers.values():
        first = [paper.lines(number)[0] for number in range(len(paper.pages))]
        assert [title for title in first if title in TITLES] == list(TITLES)
        # The room card is one side, whoever comes.
        assert first[:2] == ["The room card", "The day"]
        # The day has no heading but its own, and rows that say the same as the titles of the cards.
        others = [0, *range(first.index("A card for each person"), len(first))]
        assert not [page for page in others if paper.lines(page)[-1] in headings]


def test_a_card_that_fits_stays_whole(papers: dict[str, Paper]) -> None:
    for paper in papers.values():
        for number, name in enumerate(NAMES):
            cards = [page for page in paper.pages if f"Whether ward {number} wants" in page]
            assert len(cards) == 1
            assert f"{name} Ruiz" in cards[0]
            assert f"Who left ward {number} last?" in cards[0]


def test_without_javascript_the_blank_packet_prints_whole(chromium: Browser, site: BuiltSite) -> None:
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.url + PACKET)
        paper = Paper(page.pdf(), replace(SIZES["US Letter"], top=5, side=5, bottom=5))
    first = [paper.lines(number)[0] for number in range(len(paper.pages))]
    assert [title for title in first if title in TITLES] == list(TITLES)
    assert not [text for text in CHROME if paper.has(text)]
    assert paper.beyond == []


def sheet(page: Page, title: str) -> Locator:
    return page.locator("[data-part=sheet]").filter(has=page.locator("h3", has_text=title))


def test_the_choice_of_parts_is_remembered_and_follows_in_another_tab(visit: Visit) -> None:
    page, other = visit(PACKET), visit(PACKET)
    pages = announced(page)
    page.get_by_label("Practice notes").uncheck()
    page.get_by_label("A4").check()
    for tab in (page, other):
        expect(sheet(tab, "Practice notes")).to_be_hidden()
        expect(tab.get_by_label("A4")).to_be_checked()
        expect(tab.locator("[data-part=count]")).to_have_text(f"{pages - 1} pages")
    page.reload()
    assert announced(page) == pages - 1
    expect(page.get_by_label("Practice notes")).not_to_be_checked()
    expect(sheet(page, "Stories")).to_be_visible()
    while page.locator("[name=parts]:checked").count():
        page.locator("[name=parts]:checked").first.uncheck()
    expect(page.get_by_text("Choose at least one part.")).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_be_disabled()


def test_choices_made_faster_than_they_are_kept_all_count(visit: Visit) -> None:
    page = visit(PACKET)
    announced(page)
    page.evaluate(
        """async () => {
          for (const [index, box] of document.querySelectorAll("[name=parts]").entries()) {
            box.click();
            await new Promise((done) => setTimeout(done, index * 2));
          }
        }"""
    )
    expect(page.get_by_text("Choose at least one part.")).to_be_visible()


def test_it_is_printed_when_the_button_is_pressed_and_never_before(
    context: BrowserContext, visit: Visit
) -> None:
    context.add_init_script("globalThis.asked = 0; globalThis.print = () => { asked += 1; };")
    page = visit(PACKET)
    keep(page, CROWD)
    expect(sheet(page, "Stories")).to_contain_text("The Saturday van")
    page.get_by_label("A4").check()
    assert page.evaluate("() => asked") == 0
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("() => asked") == 1


def test_what_another_tab_writes_shows_and_goes_again_as_text(visit: Visit) -> None:
    page = visit(PACKET)
    keep(page, {"person/a": {"name": "<img src=x>", "questions": "Why?"}})
    expect(sheet(page, "The room card")).to_contain_text("<img src=x>")
    expect(sheet(page, "A card for each person").get_by_role("article")).to_have_count(1)
    keep(page, {"story/a": {"title": "The cold buses"}})
    expect(sheet(page, "Stories")).to_contain_text("The cold buses")
    keep(page, {"story/a": {"title": "The warm buses"}})
    expect(sheet(page, "Stories")).to_contain_text("The warm buses")
    keep(page, {"person/a": None})
    expect(sheet(page, "The room card")).not_to_contain_text("img")
    expect(sheet(page, "A card for each person").get_by_text("Name and job")).to_have_count(4)


def test_the_paper_size_leaves_with_the_page(visit: Visit) -> None:
    page = visit(PACKET)
    rules = "() => document.adoptedStyleSheets.length"
    assert page.evaluate(rules) == 1
    page.get_by_role("navigation").get_by_role("link", name="After the day").first.click()
    expect(page).to_have_title(re.compile("After the day"))
    expect(page.locator("[data-component=debrief]")).to_be_visible()
    page.wait_for_function("() => document.adoptedStyleSheets.length === 0")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_blank_and_filled_on_a_phone(visit: Visit, scheme: Any) -> None:
    page = visit(PACKET)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": 320, "height": 700})
    assert axe_faults(page) == []
    keep(page, CROWD)
    expect(sheet(page, "Stories")).to_contain_text("The Saturday van")
    assert axe_faults(page) == []
    assert width_faults(page) == []
    page.get_by_role("button", name="Actual size").click()
    assert width_faults(page) == []
