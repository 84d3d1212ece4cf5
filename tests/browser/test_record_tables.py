"""The tables of questions, asks, flags and claims: found, narrowed, opened, marked, noted."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from macros.library import Library
from tests.browser.walking import PHONE
from tests.conftest import BuiltSite

Visit = Callable[[str], Page]
BANK = "prepare/questions/"
FAILURE = "failure-and-the-habit-after"


def shown(page: Page) -> Locator:
    return page.locator(".study-row:visible")


def row(page: Page, id: str) -> Locator:
    return page.locator(f".study-row[data-id={id}]")


def lower(texts: list[str]) -> list[str]:
    return [text.lower() for text in texts]


def total() -> int:
    return sum(len(type.questions) for type in Library.load().questions)


def test_a_question_that_a_link_names_stands_below_the_header(
    context: BrowserContext, site: BuiltSite
) -> None:
    page = context.new_page()
    page.set_viewport_size(PHONE)
    page.goto(f"{site.url}{BANK}#{FAILURE}")
    expect(row(page, FAILURE).get_by_text("Probes to expect")).to_be_visible()
    page.wait_for_function("() => !document.querySelector('[data-waking]')")
    header = page.locator(".md-header").evaluate("header => header.getBoundingClientRect().bottom")
    top = page.locator(f"#{FAILURE}").evaluate("heading => heading.getBoundingClientRect().top")
    assert header <= top < 3 * header


def test_search_narrows_to_the_rows_with_every_word(visit: Visit) -> None:
    page = visit(BANK)
    page.get_by_role("searchbox", name="Search questions").fill("Failed  NAME")
    expect(row(page, FAILURE)).to_be_visible()
    expect(page.locator("[data-part=count]")).to_have_text(f"{shown(page).count()} of {total()}")
    assert shown(page).count() < total() / 2


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("weakness", "criticism-that-stung"),
        ("stress", "signs-that-you-are-under-strain"),
        ("conflict", "friction-and-how-it-stands-today"),
        ("why us", "why-this-role-over-others"),
    ],
)
def test_a_question_is_found_by_what_people_call_it(visit: Visit, name: str, id: str) -> None:
    page = visit(BANK)
    page.get_by_role("searchbox", name="Search questions").fill(name)
    expect(row(page, id).get_by_text("Also known as")).to_contain_text(name)


@pytest.mark.parametrize(
    ("control", "value", "attribute"),
    [
        ("Type of question", "situational", "data-type"),
        ("Competency", "learning", "data-competency"),
        ("Who asks", "customer", "data-asked-by"),
    ],
)
def test_a_choice_leaves_only_its_rows(visit: Visit, control: str, value: str, attribute: str) -> None:
    page = visit(BANK)
    page.get_by_role("combobox", name=control).select_option(value)
    assert 0 < shown(page).count() < total()
    for one in shown(page).all():
        assert value in (one.get_attribute(attribute) or "").split()


def test_choices_add_up_and_can_be_taken_back_at_once(visit: Visit) -> None:
    page = visit(BANK)
    page.get_by_role("combobox", name="Competency").select_option("learning")
    page.get_by_role("combobox", name="Type of question").select_option("off-limits")
    expect(page.get_by_text("Nothing fits all of these.")).to_be_visible()
    expect(page.locator("[data-part=group]:visible")).to_have_count(0)
    page.get_by_role("button", name="Show all").click()
    expect(page.locator("[data-part=count]")).to_have_text(f"{total()} of {total()}")


def test_the_address_holds_the_view_and_no_server_sees_it(visit: Visit, context: BrowserContext) -> None:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = visit(BANK)
    page.get_by_role("searchbox", name="Search questions").fill("secret salary")
    page.get_by_role("combobox", name="Competency").select_option("integrity")
    page.get_by_role("combobox", name="Order").select_option("text")
    page.wait_for_url("**#*order=text")  # the address follows a moment later
    bookmark = page.url
    page.reload()
    again = visit(BANK + bookmark.partition(BANK)[2])
    for each in (page, again):
        expect(each.get_by_role("searchbox", name="Search questions")).to_have_value("secret salary")
        expect(each.get_by_role("combobox", name="Competency")).to_have_value("integrity")
        expect(each.get_by_role("combobox", name="Order")).to_have_value("text")
    assert not [url for url in asked if "secret" in url]


def test_a_view_is_not_written_into_the_address_of_the_next_page(visit: Visit) -> None:
    page = visit(BANK)
    waiting: list[Route] = []
    page.route("**/guide/panel/", lambda route: waiting.append(route))
    page.evaluate(
        "() => document.querySelector('article').append(Object.assign(document.createElement('a'), "
        "{ href: '../../guide/panel/', textContent: 'The panel' }))"
    )
    search = page.get_by_role("searchbox", name="Search questions")
    search.fill("salary")
    page.get_by_role("link", name="The panel", exact=True).last.evaluate("link => link.click()")
    page.wait_for_url("**/guide/panel/")
    page.evaluate("pause => new Promise((done) => setTimeout(done, pause))", 400)
    assert page.url.endswith("/guide/panel/")
    for route in waiting:
        route.continue_()
    page.go_back()
    expect(search).to_have_value("salary")


def test_rows_can_be_put_in_another_order_and_back(visit: Visit) -> None:
    page = visit(BANK)
    before = page.locator(".study-row__title").all_text_contents()
    page.get_by_role("combobox", name="Order").select_option("text")
    after = page.locator(".study-row__title").all_text_contents()
    assert after != before
    assert sorted(after) == sorted(before)
    assert page.evaluate(
        "list => list.every((t, i) => !i || list[i - 1].localeCompare(t) <= 0)", lower(after)
    )
    page.get_by_role("combobox", name="Order").select_option("")
    assert page.locator(".study-row__title").all_text_contents() == before


def test_a_link_to_a_question_opens_it(visit: Visit, site: BuiltSite) -> None:
    page = visit(f"{BANK}#{FAILURE}")
    expect(row(page, FAILURE).get_by_text("Probes to expect")).to_be_visible()
    link = row(page, FAILURE).get_by_role("link", name="Link to this question")
    assert (link.get_attribute("href") or "").endswith(f"#{FAILURE}")
    expect(page.get_by_text("Probes to expect").locator("visible=true")).to_have_count(1)


def test_a_question_in_the_guide_links_to_its_place_in_the_bank(visit: Visit) -> None:
    page = visit("guide/harder-questions/")
    row(page, FAILURE).locator("summary").click()
    row(page, FAILURE).get_by_role("link", name="Link to this question").click()
    expect(page).to_have_url(re.compile(f"{BANK}#{FAILURE}$"))
    expect(row(page, FAILURE).get_by_text("Probes to expect")).to_be_visible()


def test_ready_and_note_are_kept_and_make_it_mine(visit: Visit) -> None:
    page = visit(f"{BANK}#{FAILURE}")
    row(page, FAILURE).get_by_role("checkbox", name="Ready").check()
    row(page, FAILURE).get_by_role("textbox", name="My note").fill("The cut-off <b>story</b>")
    page.reload()
    expect(row(page, FAILURE).get_by_role("checkbox", name="Ready")).to_be_checked()
    expect(row(page, FAILURE).get_by_role("textbox", name="My note")).to_have_value(
        "The cut-off <b>story</b>"
    )

    page.get_by_role("checkbox", name="Mine", exact=True).check()
    expect(shown(page)).to_have_count(1)
    page.get_by_role("checkbox", name="Mine", exact=True).uncheck()
    page.get_by_role("combobox", name="Order").select_option("open")
    expect(page.locator(".study-row").last).to_have_attribute("data-id", FAILURE)


def test_the_field_for_a_note_comes_with_the_row_that_opens(visit: Visit) -> None:
    """Chrome looks at every field of a page to see what it could fill in, and lays out its row for that."""
    page = visit(BANK)
    expect(page.locator("article textarea")).to_have_count(0)
    row(page, FAILURE).locator("summary").click()
    expect(row(page, FAILURE).get_by_role("textbox", name="My note")).to_be_visible()
    expect(page.locator("article textarea")).to_have_count(1)


def test_a_note_that_is_not_yet_kept_stays_when_its_row_is_closed_and_opened(visit: Visit) -> None:
    page = visit(BANK)
    summary, note = row(page, FAILURE).locator("summary"), row(page, FAILURE).get_by_role("textbox")
    summary.click()
    note.fill("The cut-off")
    summary.click()
    summary.click()
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    expect(note).to_have_value("The cut-off")
    expect(row(page, FAILURE)).to_have_attribute("data-mine", "yes")


BREAKS_OFF = """
const whole = fetch;
globalThis.fetch = (address, ...rest) => {
  if (!String(address).endsWith("in-full.html")) return whole(address, ...rest);
  const start = (body) => { body.enqueue(new Uint8Array(9)); body.error(new TypeError("lost")); };
  return Promise.resolve(new Response(new ReadableStream({ start })));
};
"""


def test_where_the_line_breaks_within_the_page_in_full_the_short_one_still_works(
    visit: Visit, context: BrowserContext
) -> None:
    context.add_init_script(BREAKS_OFF)
    page = visit(BANK)
    row(page, FAILURE).get_by_role("checkbox", name="Ready").check()
    page.get_by_role("checkbox", name="Mine", exact=True).check()
    expect(shown(page)).to_have_count(1)
    expect(shown(page).get_by_role("link", name="What they listen for")).to_be_visible()


def test_an_ask_for_one_person_and_for_those_to_compare_with(visit: Visit) -> None:
    page = visit("prepare/questions-to-ask/")
    page.get_by_role("combobox", name="For whom").select_option("peer")
    mine = {
        ask.id for asks in Library.load().asks for ask in asks.asks if "peer" in (asks.id, *ask.compare_with)
    }
    assert {one.get_attribute("data-id") for one in shown(page).all()} == mine


def test_flags_by_color(visit: Visit) -> None:
    page = visit("prepare/flags/")
    page.get_by_role("combobox", name="Color").select_option("green")
    green = [flag for flag in Library.load().flags if flag.color == "green"]
    expect(shown(page)).to_have_count(len(green))


def test_the_label_of_a_claim_opens_its_source(visit: Visit) -> None:
    page = visit("guide/the-invitation/")
    label = page.locator(".study-claim").first
    assert re.match(
        r"Evidence: (strong|moderate|contested|convention)\. ", label.get_attribute("aria-label") or ""
    )
    id = (label.get_attribute("href") or "").partition("#")[2]
    label.click()
    expect(row(page, id)).to_be_visible()
    expect(row(page, id).locator("details")).to_have_attribute("open", "")
    assert row(page, id).get_by_role("listitem").count() > 0


def test_rows_open_and_close_by_keyboard(visit: Visit) -> None:
    page = visit("prepare/flags/")
    page.locator(".study-row summary").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("The innocent reading").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_text("The innocent reading").first).to_be_hidden()
