"""Any page of the site, printed: what belongs together stays together."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.alive import moves
from tests.browser.paper import ANY_PAGE, Paper, run_together
from tests.browser.seeding import seed
from tests.conftest import BuiltSite

CENTIMETER = 96 / 2.54
"""In pixels."""
Visit = Callable[[str], Page]


@pytest.mark.parametrize(
    ("address", "first"),
    [
        ("prepare/questions-to-ask/", "A good reply"),
        ("prepare/flags/", "(The innocent reading|When it means little)"),
    ],
)
def test_no_page_ends_between_a_title_and_what_is_said_of_it(visit: Visit, address: str, first: str) -> None:
    page = visit(address)
    titles = page.locator(".study-row__title").all_text_contents()
    paper = Paper(page.pdf(format="A4"), ANY_PAGE)
    assert not paper.beyond
    assert len(titles) > 20
    for title in titles:
        row = re.escape(run_together(title)) + ".{,400}?" + run_together(first)
        assert any(re.search(row, run_together(text)) for text in paper.pages), title


@pytest.mark.parametrize("address", ["", "404.html", "reference/"])
def test_no_sheet_is_empty(visit: Visit, address: str) -> None:
    paper = Paper(visit(address).pdf(format="A4"), ANY_PAGE)
    assert all(paper.pages)
    assert not paper.beyond


def test_an_empty_box_of_the_dark_palette_is_empty_on_paper(visit: Visit) -> None:
    page = visit("prepare/checklists/")
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    box = page.get_by_role("checkbox").first
    page.emulate_media(media="print", color_scheme="dark")
    expect(box).to_have_css("color-scheme", "light")


def test_what_stands_below_the_last_row_takes_no_sheet(visit: Visit) -> None:
    assert all(Paper(visit("prepare/calibrate/").pdf(format="Letter"), ANY_PAGE).pages)


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_notes_on_a_person_fill_one_sheet(visit: Visit, size: str) -> None:
    page = visit("prepare/after-the-day/")
    seed(page, {f"person/p{number}": {"name": f"Person {number}"} for number in range(3)})
    expect(page.locator("[data-component=debrief] form")).to_have_count(3)
    pages = Paper(page.pdf(format=size), ANY_PAGE).pages
    sheets = [number for number, text in enumerate(pages) if "worth keeping" in text]
    assert sheets == [sheets[0], sheets[0] + 1, sheets[0] + 2]
    assert all("What you doubted" in pages[number] for number in sheets)


def test_no_page_ends_between_a_word_and_its_explanation(visit: Visit) -> None:
    page = visit("reference/glossary/")
    words = set(page.get_by_role("term").all_inner_texts())
    assert len(words) > 20
    for size in ("A4", "A5"):
        paper = Paper(page.pdf(format=size), ANY_PAGE)
        assert words.isdisjoint(paper.lines(number)[-1] for number in range(len(paper.pages)))


OFFERS = {
    "factor/f1": {"name": "Work with children", "weight": 4},
    "offer/o1": {"name": "Clinic", "pay": "41,000", "scores": {"f1": 3}},
    "offer/o2": {"name": "Here", "pay": "38,000", "scores": {"f1": 3}},
}
PUSH = "height => { document.querySelector('[data-part=tables]').style.paddingBlockStart = `${height}px`; }"


def test_no_page_ends_with_the_head_of_a_table(visit: Visit) -> None:
    page = visit("prepare/decide/")
    seed(page, OFFERS)
    expect(page.get_by_role("table", name="The whole packages")).to_contain_text("41,000")
    heads = [run_together(head) for head in ("Clinic Here", "The scores", "The whole packages")]
    for height in range(400, 800, 20):  # in which each of the two tables comes to the end of a page
        page.evaluate(PUSH, height)
        paper = Paper(page.pdf(format="A4"), ANY_PAGE)
        for text in paper.pages:
            assert not run_together(text).endswith(tuple(heads)), f"pushed down by {height} px"


def test_a_long_note_is_whole(visit: Visit) -> None:
    page = visit("prepare/questions/")
    row = page.locator(".study-row").first
    row.locator("summary").click()
    lines = [f"Line {number} of the note." for number in range(25)]
    row.get_by_label("My note").fill("\n".join(lines))
    page.get_by_role("checkbox", name="Mine", exact=True).check()
    expect(page.locator(".study-row:visible")).to_have_count(1)
    paper = Paper(page.pdf(format="A4"), ANY_PAGE)
    assert [line for line in lines if not paper.has(line)] == []


@pytest.mark.parametrize(
    ("address", "label"),
    [
        ("prepare/my-interview/", "Place"),
        ("prepare/round-one/", "What they asked"),
        ("prepare/round-one/", "What you said"),
        ("prepare/stories/", "Title"),
    ],
)
def test_a_long_line_is_whole(visit: Visit, address: str, label: str) -> None:
    page = visit(address)
    line = page.locator("form:visible").get_by_label(label).first
    words = " ".join(f"word{number}" for number in range(40))
    line.press_sequentially(words)
    paper = Paper(page.pdf(format="A4"), ANY_PAGE)
    assert paper.has(words)
    assert not paper.beyond
    expect(line).to_be_focused()
    line.press("!")
    expect(line).to_have_value(f"{words}!")


def test_a_short_message_leaves_room_to_write_on(visit: Visit) -> None:
    page = visit("prepare/after-the-day/")
    message = page.locator("[data-component=thanks]").get_by_label("Your message").first
    message.fill("Dear Ana,")
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(message).to_be_hidden()
    room = message.evaluate("message => message.closest('label').getBoundingClientRect().height")
    assert room > 6 * CENTIMETER


SHORT = "To print what is said of each, open the page in full."


def test_the_short_page_of_questions_says_on_paper_where_the_rest_is(
    context: BrowserContext, site: BuiltSite
) -> None:
    page = context.new_page()
    page.goto(site.url + "prepare/questions/")
    expect(page.get_by_text(SHORT)).to_be_hidden()
    short = Paper(page.pdf(format="A4"), ANY_PAGE)
    assert short.has(SHORT)
    assert not short.has("What they listen for")
    moves(page)
    expect(page.get_by_text(SHORT)).to_have_count(0)
    whole = Paper(page.pdf(format="A4", page_ranges="1-4"), ANY_PAGE)
    assert not whole.has(SHORT)
    assert whole.has("Probes to expect")


def test_without_scripts_the_page_in_full_is_named(chromium: Browser, site: BuiltSite) -> None:
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.url + "prepare/questions/")
        page.get_by_text(SHORT).get_by_role("link").click()
        page.get_by_text("What they listen for").first.click()
        expect(page.get_by_text("Probes to expect").first).to_be_visible()
