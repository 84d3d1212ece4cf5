"""Two tabs of one reader: what one writes the other does not lose, and what is erased is gone from both."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

Visit = Callable[[str], Page]


def note(page: Page) -> Locator:
    """The first note of a table, opened and with the focus in it."""
    row = page.locator(".study-row").first
    row.locator("summary").click()
    field = row.get_by_label("My note")
    field.focus()
    return field


def erase(page: Page) -> None:
    page.get_by_role("button", name="Erase everything").first.click()
    dialog = page.get_by_role("dialog", name="Erase everything")
    dialog.get_by_role("checkbox").uncheck()
    dialog.get_by_role("textbox").fill("erase")
    page.keyboard.press("Enter")
    expect(page.locator("[data-component=erase-all] [data-part=said]")).to_contain_text("erased")


def goes_on(here: Locator, there: Locator) -> None:
    """What is typed in one of two tabs stands in the other, and what is typed there follows it."""
    here.press_sequentially("from one tab")
    expect(there).to_have_value("from one tab")
    there.press_sequentially(" and another")
    expect(here).to_have_value("from one tab and another")


@pytest.mark.parametrize("address", ["prepare/questions/", "prepare/questions-to-ask/"])
def test_a_note_goes_on_where_another_tab_left_it(visit: Visit, address: str) -> None:
    one, two = visit(address), visit(address)
    goes_on(note(one), note(two))


def test_a_blank_of_a_message_goes_on_where_another_tab_left_it(visit: Visit) -> None:
    one, two = visit("prepare/messages/"), visit("prepare/messages/")
    here, there = (page.locator("input[data-blank]").first for page in (one, two))
    for field in (here, there):
        field.evaluate("field => { field.closest('details').open = true; }")
        field.focus()
    goes_on(here, there)


def test_what_another_tab_wrote_meanwhile_is_not_undone(visit: Visit) -> None:
    one, two = visit("prepare/my-interview/"), visit("prepare/my-interview/")
    one.get_by_label("Employer").fill("Old")
    one.get_by_role("button", name="Clear this interview").click()
    undo = one.locator("[data-component=interview] [data-part=undo]")
    expect(undo).to_be_focused()
    two.get_by_label("Employer").fill("New")
    expect(one.get_by_label("Employer")).to_have_value("New")
    expect(undo).to_be_hidden()


def test_what_is_erased_cannot_be_brought_back_in_another_tab(visit: Visit) -> None:
    people, questions, page = visit("prepare/people/"), visit("prepare/questions/"), visit("prepare/my-data/")
    people.get_by_label("Name").fill("Ana")
    people.locator("[data-part=thing] [data-part=remove]").click()
    undo = people.locator("[data-component=people] [data-part=undo]")
    expect(undo).to_be_visible()
    field = note(questions)
    field.fill("To be gone")
    counts = page.locator("[data-component=kept-here] [data-part=counts]")
    expect(counts).to_have_text("1 note.")
    erase(page)
    expect(undo).to_be_hidden()
    expect(note(questions)).to_have_value("")
    expect(counts).to_contain_text("Nothing yet.")
