"""Weighing an offer: musts, factors, scores, packages side by side, and whether a lead is one."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.checks import axe_faults, width_faults
from tests.browser.seeding import seed

Visit = Callable[[str], Page]
DECIDE = "prepare/decide/"
RECORDS = {
    "factor/a": {"name": "Work with children", "weight": 5},
    "factor/b": {"name": "One weekend in four", "must": True},
    "offer/a": {
        "name": "The clinic",
        "pay": "71,000",
        "deadline": "2026-03-09",
        "scores": {"a": 4, "b": 3, "gone": 1},
    },
    "offer/b": {"name": "Where I am now", "pay": "66,000", "scores": {"a": 3, "b": 4}},
}


@pytest.fixture
def on_a_friday(context: BrowserContext) -> None:
    """A page takes its clock when it is opened."""
    context.clock.set_fixed_time("2026-03-06T12:00:00Z")


@pytest.fixture
def decide(visit: Visit) -> Page:
    page = visit(DECIDE)
    seed(page, RECORDS)
    return page


def offers(page: Page) -> Locator:
    return page.locator("[data-part=offers] [data-part=thing]")


def words(page: Page) -> Locator:
    return page.locator("[data-part=words] p")


@pytest.mark.usefixtures("on_a_friday")
def test_a_lead_of_one_point_is_too_close_and_a_failed_must_is_out(decide: Page) -> None:
    expect(words(decide)).to_have_text(
        [
            "Too close to call. The clinic is ahead, but one point on “Work with children” "
            "would turn it or make it level."
        ]
    )
    expect(decide.locator("[data-part=deadlines] li")).to_have_text(
        ["The clinic wants your answer in 3 days, on Monday, March 9."]
    )
    offers(decide).first.locator("summary").click()
    offers(decide).first.get_by_label("One weekend in four (a must)").select_option("2: less than I need")
    expect(words(decide)).to_have_count(2)
    expect(words(decide).last).to_contain_text("The clinic does not give you “One weekend in four”")
    expect(decide.get_by_role("cell", name="out: a must is missing")).to_be_visible()


def test_scores_and_fields_of_an_offer_keep_each_other(decide: Page) -> None:
    clinic = offers(decide).first
    clinic.locator("summary").click()
    clinic.get_by_label("Work with children").select_option("5: could not be better")
    clinic.get_by_label("Hours").fill("38, and one weekend")
    decide.locator("[data-part=factors] [data-part=thing]").first.get_by_label("What").fill("Children")
    expect(clinic.get_by_label("Children")).to_have_value("5")
    decide.reload()
    clinic.locator("summary").click()
    expect(clinic.get_by_label("Children")).to_have_value("5")
    expect(clinic.get_by_label("Hours")).to_have_value("38, and one weekend")
    expect(decide.get_by_role("table", name="The whole packages")).to_contain_text("38, and one weekend")


def test_where_one_is_now_is_an_offer_like_the_others(visit: Visit) -> None:
    page = visit(DECIDE)
    page.locator("[data-part=factors] form").get_by_label("What").press_sequentially("Quiet")
    page.locator("[data-part=factors] [data-part=thing]").get_by_label("How much").select_option("4")
    page.get_by_role("button", name="Add where I am now").click()
    expect(offers(page).get_by_label("Pay", exact=False).first).to_be_focused()
    expect(page.get_by_role("button", name="Add where I am now")).to_be_hidden()
    offers(page).get_by_label("Quiet").select_option("3: what I need")
    expect(words(page)).to_contain_text("One offer alone compares with nothing.")
    page.reload()
    expect(page.locator("[data-part=factors] [data-part=thing]").get_by_label("How much")).to_have_value("4")
    offers(page).get_by_role("button", name="Remove").click()
    expect(page.get_by_role("button", name="Add where I am now")).to_be_visible()
    page.get_by_role("button", name="Undo").locator("visible=true").click()
    offers(page).locator("summary").click()
    expect(offers(page).get_by_label("Quiet")).to_have_value("3")


def test_the_tables_are_cards_on_a_phone_and_still_tables_to_a_screen_reader(decide: Page) -> None:
    decide.set_viewport_size({"width": 320, "height": 640})
    assert width_faults(decide) == []
    table = decide.get_by_role("table", name="The whole packages")
    expect(table.get_by_role("row")).to_have_count(3)
    expect(table.get_by_role("cell", name="71,000")).to_be_visible()
    assert axe_faults(decide) == []
