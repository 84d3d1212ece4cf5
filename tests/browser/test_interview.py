"""The interview, the plan worked back from it, its calendar file, and the small status on every page."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.checks import width_faults
from tests.browser.paper import ANY_PAGE, Paper
from tests.browser.seeding import keep
from tests.browser.walking import SMALL_PHONE, large_letters

Visit = Callable[[str], Page]
HERE = "prepare/my-interview/"


@pytest.fixture(autouse=True)
def monday(context: BrowserContext) -> None:
    """Monday, March 2, 2026, ten in the morning in New York."""
    context.clock.set_fixed_time("2026-03-02T15:00:00Z")


def form(page: Page) -> Locator:
    return page.locator("[data-component=interview] form")


def field(page: Page, name: str) -> Locator:
    return form(page).locator(f"[name={name}]")


def plan(page: Page) -> Locator:
    return page.locator("[data-component=plan]")


def put_in(page: Page, day: str = "2026-03-06", start: str = "10:00") -> None:
    field(page, "zone").select_option("America/New_York")
    field(page, "date").fill(day)
    field(page, "start").fill(start)
    expect(plan(page).locator("[data-part=day]").first).to_be_visible()


def test_a_day_and_an_hour_make_a_countdown_in_both_zones(visit: Visit) -> None:
    page = visit(HERE)
    expect(plan(page)).to_contain_text("Without a date there is nothing to plan")
    put_in(page)
    told = page.locator("[data-component=interview] [data-part=when]")
    expect(told).to_contain_text("Your interview is in 4 days. Friday, March 6, 10:00 AM in New York.")
    expect(told).to_contain_text("that is 3:00 PM.")
    page.reload()
    expect(told).to_contain_text("in 4 days")
    expect(field(page, "zone")).to_have_value("America/New_York")


def test_large_letters_have_room_for_the_countdown_and_the_plan(visit: Visit) -> None:
    page = visit(HERE)
    put_in(page)
    page.set_viewport_size(SMALL_PHONE)
    with large_letters(page):
        expect(page.locator(".study-status")).to_be_visible()
        assert width_faults(page) == []


def test_each_day_of_the_plan_has_its_name_on_paper(visit: Visit) -> None:
    page = visit("prepare/my-interview/")
    put_in(page)
    days = plan(page).locator("[data-part=day] > summary")
    expect(days.first).to_contain_text("Today, Monday, March 2")
    paper = Paper(page.pdf(format="A4"), ANY_PAGE)
    assert [day for day in days.all_text_contents() if not paper.has(day)] == []


def test_nothing_is_lost_by_a_mistyped_date(visit: Visit) -> None:
    page = visit(HERE)
    put_in(page)
    cell = page.locator("[data-field=date]")
    for mistake in ("", "0206-03-06"):
        field(page, "date").fill(mistake)
        expect(cell).to_contain_text("Friday, March 6, 2026 is still kept.")
        expect(page.locator("[data-part=when]").first).to_contain_text("in 4 days")
    field(page, "company").fill("Northside")
    page.reload()
    expect(field(page, "date")).to_have_value("2026-03-06")

    field(page, "date").fill("")
    cell.get_by_role("button", name="Clear it").click()
    expect(plan(page)).to_contain_text("Without a date there is nothing to plan")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.get_by_role("button", name="Undo").click()
    expect(field(page, "date")).to_have_value("2026-03-06")
    expect(field(page, "date")).to_be_focused()
    expect(field(page, "company")).to_have_value("Northside")


def test_what_does_not_fit_is_told_beside_the_field(visit: Visit) -> None:
    page = visit(HERE)
    field(page, "date").fill("0206-03-06")
    field(page, "company").focus()
    expect(page.locator("[data-field=date]")).to_contain_text("The year reads 0206")
    put_in(page)
    field(page, "end").fill("09:00")
    expect(field(page, "end")).to_have_accessible_description(
        "This is not after the start. The plan leaves it out until one of the two is mended."
    )
    field(page, "end").fill("12:00")
    expect(page.locator("[data-field=end] [data-part=note]")).to_be_hidden()
    field(page, "date").fill("2026-03-01")
    field(page, "company").focus()
    expect(page.locator("[data-field=date]")).to_contain_text("That day has gone")


def test_the_whole_interview_is_cleared_and_comes_back(visit: Visit) -> None:
    page = visit(HERE)
    put_in(page)
    page.get_by_role("button", name="Clear this interview").click()
    expect(field(page, "start")).to_have_value("")
    page.get_by_role("button", name="Undo").click()
    expect(field(page, "start")).to_have_value("10:00")
    expect(field(visit(HERE), "date")).to_have_value("2026-03-06")


def test_a_tick_in_the_plan_is_a_tick_in_the_checklist_and_back(visit: Visit) -> None:
    page = visit(HERE)
    put_in(page)
    line = plan(page).locator("[data-id=setting-in-two-lines]")
    expect(line).to_be_visible()
    line.get_by_role("checkbox").check()
    lists = visit("prepare/checklists/")
    box = lists.locator("[data-component=checklist] [data-id=setting-in-two-lines] input")
    expect(box).to_be_checked()
    box.uncheck()
    expect(line.get_by_role("checkbox")).not_to_be_checked()
    line.get_by_role("button", name="Not for me").click()
    expect(lists.locator("[data-id=setting-in-two-lines]")).to_have_attribute("data-state", "skipped")
    page.reload()
    expect(plan(page).locator("[data-part=day]").first).to_be_visible()
    expect(line).to_have_count(0)


def test_the_time_that_is_left_decides(visit: Visit, context: BrowserContext) -> None:
    page = visit(HERE)
    put_in(page)
    expect(plan(page).get_by_role("link", name="Four days")).to_be_visible()
    context.clock.set_fixed_time("2026-03-06T13:40:00Z")
    page.reload()
    expect(plan(page)).to_contain_text("You have 1 hour 20 minutes.")
    expect(plan(page).get_by_role("link", name="Half an hour")).to_have_attribute(
        "href", re.compile("/study/prepare/plans/#half-an-hour$")
    )
    expect(plan(page).locator("[data-id=setting-in-two-lines]")).to_have_count(0)
    context.clock.set_fixed_time("2026-03-06T15:10:00Z")
    page.reload()
    expect(plan(page)).to_contain_text("The interview is going on.")
    expect(page.locator("[data-part=when]").first).to_contain_text("Your interview has begun.")
    expect(plan(page).get_by_role("link", name="Half an hour")).to_be_hidden()
    context.clock.set_fixed_time("2026-03-06T20:00:00Z")
    page.reload()
    expect(plan(page)).to_contain_text("The interview is behind you.")
    expect(page.locator("[data-part=when]").first).to_contain_text("Your interview was today.")


def saved(page: Page) -> Any:
    with page.expect_download() as download:
        plan(page).get_by_role("button", name="Save for my calendar").click()
    assert download.value.suggested_filename == "second-round.ics"
    return Calendar.from_ical(download.value.path().read_bytes())


def test_a_second_calendar_file_updates_the_first(visit: Visit) -> None:
    page = visit(HERE)
    put_in(page)
    first = saved(page)
    assert not first.errors
    said = plan(page).locator("[data-part=saved]")
    expect(said).to_contain_text("Saved second-round.ics")
    plan(page).get_by_role("checkbox").first.check()  # which no calendar is told
    expect(said).to_contain_text("Saved second-round.ics")
    field(page, "start").fill("11:00")
    expect(said).to_be_empty()
    expect(page.locator("[data-part=when]").first).to_contain_text("11:00 AM")
    expect(plan(page)).to_contain_text("11:00 AM")
    page.reload()
    expect(plan(page).locator("[data-part=day]").first).to_be_visible()
    second = saved(page)
    ids = [[str(event["UID"]) for event in file.walk("VEVENT")] for file in (first, second)]
    assert ids[0] == ids[1]
    meant = [file.walk("VEVENT")[0] for file in (first, second)]
    assert [event["DTSTART"].dt.isoformat() for event in meant] == [
        "2026-03-06T15:00:00+00:00",
        "2026-03-06T16:00:00+00:00",
    ]
    assert [event["SEQUENCE"] for event in meant] == [0, 1]


def test_a_zone_without_a_continent_is_called_by_its_name(visit: Visit, context: BrowserContext) -> None:
    context.add_init_script("Intl.supportedValuesOf = () => ['Europe/Vienna', 'UTC']")  # as Firefox has it
    groups = visit(HERE).locator("[name=zone] optgroup")
    assert [group.get_attribute("label") for group in groups.all()] == ["Europe", "UTC"]
    expect(groups.locator("option")).to_have_text(["Vienna", "UTC"])


def places(page: Page) -> list[int]:
    """Where what stands in the header begins, from the left."""
    places: list[int] = page.evaluate(
        """() => [...document.querySelectorAll(".md-header__inner > :not(.study-status)")]
                .filter(one => one.checkVisibility())
                .map(one => Math.round(one.getBoundingClientRect().left))"""
    )
    return places


def test_the_header_says_when_on_every_page_and_moves_nothing(visit: Visit) -> None:
    page = visit("")
    expect(page.locator(".study-status")).to_be_hidden()
    expect(page.locator("[data-component=today]")).to_be_hidden()
    before = places(visit("guide/panel/"))
    page = visit(HERE)
    put_in(page)
    page = visit("guide/panel/")
    status = page.locator(".study-status")
    expect(status).to_have_text("Your interview: Fri in 4 days")
    assert places(page) == before
    page.get_by_role("link", name="Peers and reports").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Peers")
    expect(status).to_have_count(1)
    expect(status).to_be_visible()
    status.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Prepare")
    expect(page.locator("[data-component=today]")).to_contain_text("Your interview is in 4 days.")
    page.set_viewport_size({"width": 320, "height": 640})
    expect(status).to_be_visible()


def seen(page: Page) -> bool:
    """Whether the name of the site stands in the header. It is never cut, and the day beside it neither."""
    name, cut, lines = page.evaluate(
        """() => {
            const topic = document.querySelector(".md-header__topic");
            const name = topic.querySelector(".md-ellipsis");
            const place = (one) => one.getBoundingClientRect();
            const lines = [...document.querySelectorAll(".study-status > :not(.study-unseen)")];
            return [
                place(name).top < place(topic).bottom,
                name.scrollWidth > name.clientWidth,
                lines.map((line) => place(line).height),
            ];
        }"""
    )
    assert not (name and cut)
    assert max(lines) < 20, "a line of the day is broken"
    return bool(name)


def test_beside_the_day_the_name_of_the_site_is_whole_or_not_there(visit: Visit) -> None:
    page = visit("prepare/checklists/")
    page.get_by_role("checkbox").first.check()
    page.evaluate("() => scrollTo(0, 0)")
    expect(page.locator(".study-status")).to_contain_text("No date yet")
    for width, whole in ((320, False), (375, True), (390, True), (430, True)):
        page.set_viewport_size({"width": width, "height": 844})
        assert seen(page) == whole, f"at {width} pixels"

    tool = visit(HERE)
    put_in(tool, "2026-03-04", "12:30")  # the widest there is
    field(tool, "zone").select_option(index=0)  # this device's, as others have no hour there
    expect(page.locator(".study-status")).to_contain_text("Wed 12:30 PM")
    for width in (320, 360, 375, 390, 430):
        page.set_viewport_size({"width": width, "height": 844})
        assert seen(page) == (width == 430), f"at {width} pixels"


def test_today_comes_first_for_a_reader_who_has_something(visit: Visit) -> None:
    page = visit("prepare/")
    expect(page.locator("[data-component=today]")).to_contain_text("Start with the day of your interview")
    page = visit(HERE)
    put_in(page)
    home = visit("")
    today = home.locator("[data-component=today]")
    expect(today).to_be_visible()
    expect(today).to_contain_text("lines done")
    today.get_by_role("link", name="Write down whom you will meet").click()
    expect(home.get_by_role("heading", level=1)).to_contain_text("People")


ANYTHING = {
    "note/hardest-feedback": "Ask Sam",
    "mark/hardest-feedback": True,
    "asked/a": {"question": "Why here?"},
    "stated/a": {"what": "notice", "value": "four weeks"},
    "rating/a": 3,
    "noticed/pay-range-withheld": {"what": "twice"},
    "factor/a": {"name": "Pay"},
    "message/thank-you": {"your name": "Ada"},
    "riddle/a": "of a later edition",
}


@pytest.mark.parametrize("key", ANYTHING)
def test_nothing_is_kept_is_said_of_nothing_at_all_only(visit: Visit, key: str) -> None:
    prepare, home = visit("prepare/"), visit("")
    today = prepare.locator("[data-component=today]")
    empty, facts = today.locator("[data-part=empty]"), today.locator("[data-part=facts]")
    expect(empty).to_be_visible()
    keep(prepare, {"packet/mine": {"paper": "a4"}, "person/a": {"name": ""}})
    expect(empty).to_be_visible()
    keep(prepare, {key: ANYTHING[key]})
    expect(empty).to_be_hidden()
    expect(today).to_contain_text("Put in the day of your interview.")
    expect(facts).to_be_visible(visible=key.startswith("mark/"))
    expect(home.locator("[data-component=today]")).to_be_visible()

    # From then on the page keeps room for it, and what it shows comes without being asked for.
    home.reload(wait_until="domcontentloaded")
    assert home.evaluate("() => 'kept' in document.documentElement.dataset")
    keep(prepare, {key: None})
    expect(empty).to_be_visible()
    expect(home.locator("[data-component=today]")).to_be_hidden()


def test_what_was_typed_is_on_paper_and_what_is_open_is_a_bare_line(visit: Visit) -> None:
    page = visit(HERE)
    put_in(page, start="09:30")
    paper = Paper(page.pdf(format="A4"), ANY_PAGE)
    assert paper.has("03/06/2026")
    assert paper.has("09:30 AM")
    assert not any("--" in text for text in paper.pages)
    field(page, "start").fill("")
    field(page, "company").fill("Northside")
    again = Paper(page.pdf(format="A4"), ANY_PAGE)
    assert again.has("Northside")
    assert not again.has("09:30 AM")
    assert not any("--" in text for text in again.pages)
