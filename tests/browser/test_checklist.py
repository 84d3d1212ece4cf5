"""A checklist remembers, counts honestly, and gives back what was cleared."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

Visit = Callable[[str], Page]
LISTS = "prepare/checklists/"


def research(page: Page) -> Locator:
    return page.locator("[data-component=checklist]", has=page.locator("#research"))


def count(list_: Locator) -> Locator:
    return list_.locator("[data-part=count]")


def item(list_: Locator, id: str) -> Locator:
    return list_.locator(f"[data-id={id}]")


def first_id(list_: Locator) -> str:
    return list_.locator("li").first.get_attribute("data-id") or ""


def test_a_tick_is_there_after_a_reload_at_the_end_of_the_list(visit: Visit) -> None:
    page = visit(LISTS)
    id = first_id(research(page))
    item(research(page), id).get_by_role("checkbox").check()
    expect(count(research(page))).to_have_text("1 of 11 done")
    assert first_id(research(page)) == id, "an item must not move under the reader's finger"

    page.reload()
    expect(count(research(page))).to_have_text("1 of 11 done")
    expect(item(research(page), id).get_by_role("checkbox")).to_be_checked()
    expect(research(page).locator("li").last).to_have_attribute("data-id", id)


def test_not_for_me_leaves_the_count_and_can_be_taken_back(visit: Visit) -> None:
    page = visit(LISTS)
    row = item(research(page), first_id(research(page)))
    row.get_by_role("button").click()
    expect(count(research(page))).to_have_text("0 of 10 done")
    expect(row.get_by_role("checkbox")).to_be_disabled()
    row.get_by_role("button").click()
    expect(count(research(page))).to_have_text("0 of 11 done")


def test_what_was_cleared_comes_back_with_undo(visit: Visit) -> None:
    page = visit(LISTS)
    boxes = research(page).get_by_role("checkbox")
    boxes.nth(1).check()
    boxes.nth(3).check()
    research(page).get_by_role("listitem").nth(5).get_by_role("button").click()
    expect(count(research(page))).to_have_text("2 of 10 done")

    research(page).get_by_role("button", name="Clear this list").click()
    expect(count(research(page))).to_have_text("0 of 11 done")
    research(page).get_by_role("button", name="Undo").click()
    expect(count(research(page))).to_have_text("2 of 10 done")
    # Another tab tells when it is stored: to leave the page earlier would race with the last write.
    expect(count(research(visit(LISTS)))).to_have_text("2 of 10 done")


def test_the_same_list_in_the_guide_has_the_same_ticks(visit: Visit) -> None:
    page = visit(LISTS)
    research(page).get_by_role("checkbox").first.check()
    guide = visit("guide/what-they-want-to-know/")
    expect(guide.locator("[data-component=checklist] [data-part=count]")).to_have_text("1 of 11 done")


def test_another_tab_follows(visit: Visit) -> None:
    here, there = visit(LISTS), visit(LISTS)
    research(here).get_by_role("checkbox").first.check()
    expect(count(research(there))).to_have_text("1 of 11 done")


def test_ticks_survive_instant_navigation(visit: Visit) -> None:
    page = visit(LISTS)
    research(page).get_by_role("checkbox").first.check()
    page.evaluate("() => { window.sameDocument = true }")
    page.get_by_role("link", name="Questions they ask").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("The questions they ask")
    page.go_back()
    expect(count(research(page))).to_have_text("1 of 11 done")
    assert page.evaluate("() => window.sameDocument"), "the page was loaded anew"


def test_it_works_by_keyboard_alone(visit: Visit) -> None:
    page = visit(LISTS)
    research(page).get_by_role("checkbox").first.focus()
    page.keyboard.press("Space")
    expect(count(research(page))).to_have_text("1 of 11 done")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(count(research(page))).to_have_text("0 of 10 done")
