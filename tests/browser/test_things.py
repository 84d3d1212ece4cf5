"""A list of things that the reader writes: kept at once, removed with a way back, the same in every tab."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.alive import moves
from tests.browser.seeding import keep, seed
from tests.conftest import BuiltSite

Visit = Callable[[str], Page]
ROUND_ONE = "prepare/round-one/"
INTERVIEW = "prepare/my-interview/"
CHECKLISTS = "prepare/checklists/"
COMPONENTS = "**/components/part-*.mjs"


def things(page: Page) -> Locator:
    return page.locator("[data-component=ledger] [data-part=thing]")


def blank(page: Page) -> Locator:
    return page.locator("[data-component=ledger] form:not([data-part=thing])")


def state(page: Page, what: str, said: str) -> None:
    """Fill in the blank form, which becomes a thing with the first key."""
    blank(page).get_by_label("What it was about").press_sequentially(what)
    things(page).last.get_by_label("What you said").fill(said)


def test_what_is_typed_in_the_blank_form_is_there_after_a_reload(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    state(page, "Base pay", "58,000")
    expect(things(page)).to_have_count(1)
    expect(blank(page)).to_have_count(1)
    expect(blank(page).get_by_label("What it was about")).to_have_value("")

    page.reload()
    expect(things(page)).to_have_count(1)
    expect(things(page).get_by_label("What it was about")).to_have_value("Base pay")
    expect(things(page).get_by_label("What you said")).to_have_value("58,000")


@contextmanager
def components_late(page: Page, address: str) -> Iterator[None]:
    """Open a page whose components arrive only in the end."""
    waiting: list[Route] = []
    page.route(COMPONENTS, lambda route: waiting.append(route))
    with page.expect_request(COMPONENTS):
        page.goto(address)
        moves(page)
    yield
    page.route(COMPONENTS, lambda route: route.continue_())
    for route in waiting:
        route.continue_()


def test_what_is_typed_before_the_script_is_there_is_kept(visit: Visit, site: BuiltSite) -> None:
    page = visit(ROUND_ONE)
    with components_late(page, site.url + ROUND_ONE):
        blank(page).get_by_label("What it was about").press_sequentially("Base pay")
    expect(things(page)).to_have_count(1)
    expect(things(page).get_by_label("What it was about")).to_be_focused()
    expect(blank(page).get_by_label("What it was about")).to_have_value("")
    expect(things(visit(ROUND_ONE)).get_by_label("What it was about")).to_have_value("Base pay")


def test_what_is_typed_before_the_script_fills_gaps_and_replaces_nothing(
    visit: Visit, site: BuiltSite
) -> None:
    page = visit("prepare/my-interview/")
    page.get_by_label("Employer").fill("Northside")
    expect(page.get_by_role("button", name="Clear this interview")).to_be_visible()
    with components_late(page, site.url + "prepare/my-interview/"):
        page.get_by_label("Employer").fill("Gone")
        page.get_by_label("Job", exact=True).fill("Ward sister")
        page.locator("[name=date]").fill("2030-03-06")
    expect(page.get_by_label("Employer")).to_have_value("Northside")
    again = visit("prepare/my-interview/")
    expect(again.get_by_label("Employer")).to_have_value("Northside")
    expect(again.get_by_label("Job", exact=True)).to_have_value("Ward sister")
    expect(again.locator("[name=date]")).to_have_value("2030-03-06")


@pytest.mark.parametrize(
    ("tool", "field"), [("debrief", "What they said that is worth keeping"), ("thanks", "Your message")]
)
def test_what_is_typed_on_a_blank_sheet_before_the_script_is_kept(
    visit: Visit, site: BuiltSite, tool: str, field: str
) -> None:
    address = "prepare/after-the-day/"
    page = visit(address)
    seed(page, {"person/a": {"name": "Ann"}, "person/b": {"name": "Bob"}})
    with components_late(page, site.url + address):
        page.locator(f"[data-component={tool}]").get_by_label(field).fill("The bed list comes at seven.")
    sheets = page.locator(f"[data-component={tool}] form")
    expect(sheets).to_have_count(2)
    again = visit(address).locator(f"[data-component={tool}] form").get_by_label(field)
    expect(again.first).to_have_value("The bed list comes at seven.")
    expect(again.last).not_to_have_value("The bed list comes at seven.")


def test_a_box_ticked_before_the_script_stays_ticked(visit: Visit, site: BuiltSite) -> None:
    page = visit(CHECKLISTS)
    boxes = page.get_by_role("checkbox")
    boxes.nth(1).check()
    page.locator("[data-part=skip]").nth(2).click()
    lines = page.locator("[data-component=checklist]").first.locator("li")
    first, done, skipped = (lines.nth(place).get_attribute("data-id") for place in range(3))
    with components_late(page, site.url + CHECKLISTS):
        boxes.nth(0).check()
        boxes.nth(1).check()
        boxes.nth(2).check()
    for state, ids in (("done", {first, done}), ("skipped", {skipped})):
        found = visit(CHECKLISTS).locator(f"[data-component=checklist] li[data-state={state}]")
        expect(found).to_have_count(len(ids))
        assert {each.get_attribute("data-id") for each in found.all()} == ids


def test_undo_takes_nothing_from_what_was_written_since(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    state(page, "Base pay", "58,000")
    id = things(page).get_attribute("data-id")
    things(page).get_by_role("button", name="Remove").click()
    expect(things(page)).to_have_count(0)
    keep(visit(ROUND_ONE), {f"stated/{id}": {"what": "Base pay", "value": "61,000"}})
    expect(things(page)).to_have_count(1)
    page.locator("[data-component=ledger]").get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Back as it was.")).to_be_visible()
    expect(things(page).get_by_label("What you said")).to_have_value("61,000")


def test_things_stay_in_the_order_in_which_they_were_written(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    for what in ("first", "second", "third"):
        state(page, what, "something")
    page.reload()
    expect(things(page)).to_have_count(3)
    titles = things(page).locator("[data-part=title]")
    expect(titles).to_have_text(["first: something", "second: something", "third: something"])


def test_choosing_alone_makes_a_thing(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    blank(page).locator("select").select_option("Pay")
    expect(things(page)).to_have_count(1)
    expect(things(visit(ROUND_ONE)).locator("select")).to_have_value("pay")


def test_what_is_removed_comes_back_in_its_place(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    for what in ("first", "second", "third"):
        state(page, what, "something")
    things(page).nth(1).get_by_role("button", name="Remove").click()
    expect(things(page)).to_have_count(2)
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="Removed")).to_have_text("Removed “second: something”.")
    expect(things(visit(ROUND_ONE))).to_have_count(2)

    undo.click()
    expect(things(page).locator("[data-part=title]")).to_have_text(
        ["first: something", "second: something", "third: something"]
    )
    expect(things(page).nth(1).locator("select")).to_be_focused()
    expect(things(visit(ROUND_ONE))).to_have_count(3)


def test_another_tab_follows(visit: Visit) -> None:
    here, there = visit(ROUND_ONE), visit(ROUND_ONE)
    state(here, "Notice", "four weeks")
    expect(things(there).get_by_label("What you said")).to_have_value("four weeks")
    things(there).get_by_label("What you said").fill("a month")
    expect(things(here).get_by_label("What you said")).to_have_value("a month")
    things(here).get_by_role("button", name="Remove").click()
    expect(things(there)).to_have_count(0)


ON_NEWS = """([name, css]) => {
  const news = new BroadcastChannel(name); // hears of it just after the store has, which is then reading
  news.onmessage = () => {
    news.close();
    document.querySelector(css).click();
  };
}"""


def test_a_click_while_another_tabs_change_is_being_read_is_not_undone(visit: Visit, site: BuiltSite) -> None:
    here, there = visit(INTERVIEW), visit(INTERVIEW)
    name = "second-round:/" + site.url.split("/", 3)[3]
    here.evaluate(ON_NEWS, [name, "[data-component=interview] [value=panel]"])
    there.get_by_label("Job", exact=True).fill("Ward sister")
    expect(there.get_by_label("Panel", exact=True)).to_be_checked()  # it went out and has come back
    expect(here.get_by_label("Panel", exact=True)).to_be_checked()
    here.reload()
    expect(here.get_by_label("Panel", exact=True)).to_be_checked()


def test_hostile_text_stays_text(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    state(page, "<img src=x onerror=alert(1)>", "“</script>”")
    page.reload()
    expect(things(page).locator("[data-part=title]")).to_have_text(
        "<img src=x onerror=alert(1)>: “</script>”"
    )
    expect(page.locator("article img")).to_have_count(0)


def test_it_works_by_keyboard_alone(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    blank(page).locator("select").focus()
    page.keyboard.press("Tab")
    page.keyboard.type("Start")
    page.keyboard.press("Tab")
    page.keyboard.type("May 1")
    page.keyboard.press("Enter")
    expect(things(page)).to_have_count(1)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(things(page)).to_have_count(0)
    page.keyboard.press("Enter")
    expect(things(page).get_by_label("What you said")).to_have_value("May 1")


def test_paper_is_white_even_from_a_dark_screen(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    page.emulate_media(color_scheme="dark")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.emulate_media(color_scheme="dark", media="print")
    expect(page.locator("article")).to_have_css("color", "rgb(27, 42, 48)")
    expect(blank(page)).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    expect(blank(page).locator("input").first).to_have_css("background-color", "rgb(255, 255, 255)")
