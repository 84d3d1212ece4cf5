"""Whoever clicks twice has asked for one thing, and can take it back."""

from collections.abc import Callable

from playwright.sync_api import Download, Page, expect

from tests.browser.alive import alive

Visit = Callable[[str], Page]


def test_clearing_a_list_can_be_undone(visit: Visit) -> None:
    page = visit("prepare/checklists/")
    checklist = page.locator("[data-component=checklist]").first
    checklist.get_by_role("checkbox").first.check()
    checklist.get_by_role("button", name="Clear this list").dblclick()
    expect(checklist.locator("[data-part=status]")).to_have_text("Cleared 1.")
    checklist.get_by_role("button", name="Undo").click()
    expect(checklist.get_by_role("checkbox").first).to_be_checked()


def test_one_session_is_begun(visit: Visit) -> None:
    page = visit("prepare/practice/")
    practice = page.locator("[data-component=practice]")
    practice.get_by_role("button", name="Begin", exact=True).dblclick()
    practice.get_by_role("button", name="Leave").click()
    practice.get_by_role("button", name="Start another").click()
    expect(practice.get_by_role("button", name="Undo")).to_be_focused()
    alive(page, page.reload)
    expect(practice.get_by_role("button", name="Begin", exact=True)).to_be_visible()


def test_dates_are_put_on_the_list_once(visit: Visit) -> None:
    visit("prepare/my-interview/").locator("[name=date]").fill("2030-03-06")
    page = visit("prepare/after-the-day/")
    followups = page.locator("[data-component=followups]")
    proposals = followups.locator("[data-part=proposals] li")
    expect(proposals.first).to_be_visible()
    count = proposals.count()
    followups.get_by_role("button", name="Put these on the list").dblclick()
    expect(proposals).to_have_count(0)
    expect(followups.locator("[data-part=thing]")).to_have_count(count)


def test_where_one_is_now_is_added_once(visit: Visit) -> None:
    page = visit("prepare/decide/")
    page.get_by_role("button", name="Add where I am now").dblclick()
    expect(page.get_by_label("Pay").first).to_be_focused()
    expect(page.locator("[data-component=decision] [data-part=offers] [data-part=thing]")).to_have_count(1)


def test_everything_is_erased_once_also_the_codes_of_it(visit: Visit) -> None:
    visit("prepare/checklists/").get_by_role("checkbox").first.check()
    page = visit("prepare/my-data/")
    page.get_by_role("button", name="Show the codes").click()
    code = page.get_by_role("img", name="for a camera")
    expect(code).to_be_visible()
    saved: list[Download] = []
    page.on("download", lambda download: saved.append(download))
    page.get_by_role("button", name="Erase everything").first.click()
    dialog = page.get_by_role("dialog", name="Erase everything")
    dialog.get_by_role("textbox").fill("erase")
    dialog.get_by_role("button", name="Erase everything").dblclick()
    expect(page.locator("[data-component=erase-all] [data-part=said]")).to_contain_text(
        "Everything is erased."
    )
    assert len(saved) == 1
    expect(code).to_be_hidden()


def test_a_sign_is_removed_once(visit: Visit) -> None:
    page = visit("prepare/after-the-day/")
    noticed = page.locator("[data-component=noticed]")
    noticed.locator("summary").first.click()
    noticed.locator("[data-part=flag] summary").first.click()
    noticed.get_by_label("What you saw or heard").fill("Late")
    noticed.get_by_role("button", name="Remove").dblclick()
    noticed.get_by_role("button", name="Undo").click()
    expect(noticed.get_by_label("What you saw or heard")).to_have_value("Late")
