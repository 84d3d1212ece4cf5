"""The frame of every page: menu, search, palette, the lost page, a browser that refuses storage."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.alive import moves
from tests.browser.refusing import REFUSING

Visit = Callable[[str], Page]


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the control with this name has the focus; fails where it is never reached."""
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement?.getAttribute('aria-label')") == name:
            return
    raise AssertionError(f"Tab never reaches {name!r}")


@pytest.mark.parametrize(("name", "inside"), [("Menu", ".md-nav--primary"), ("Search", ".md-search")])
def test_menu_and_search_open_and_close_by_keyboard(visit: Visit, name: str, inside: str) -> None:
    page = visit("")
    page.set_viewport_size({"width": 390, "height": 844})
    tab_to(page, name)
    button = page.get_by_role("button", name=name, exact=True)
    expect(button).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    page.wait_for_function("inside => document.activeElement.closest(inside)", arg=inside)
    page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()


def test_an_older_browser_puts_the_focus_into_the_menu_as_well(visit: Visit, context: BrowserContext) -> None:
    context.add_init_script("delete Element.prototype.checkVisibility")
    page = visit("")
    page.set_viewport_size({"width": 390, "height": 844})
    page.get_by_role("button", name="Menu", exact=True).press("Enter")
    page.wait_for_function("() => document.activeElement.closest('.md-nav--primary')")


def test_search_finds_one_question_and_leads_to_it(visit: Visit) -> None:
    page = visit("")
    page.get_by_placeholder("Search").click()
    page.keyboard.type("failed with your name on it", delay=5)
    # Results are drawn anew at each letter; only those of the whole query carry its last word.
    page.locator(".md-search-result__link[href*='+it'][href*='#failure-and-the-habit-after']").first.click()
    expect(page.locator("#failure-and-the-habit-after")).to_be_in_viewport()


def test_the_palette_follows_the_device_until_the_reader_chooses(visit: Visit) -> None:
    page = visit("")
    scheme = page.locator("body")
    page.emulate_media(color_scheme="dark")
    expect(scheme).to_have_attribute("data-md-color-scheme", "slate")
    page.emulate_media(color_scheme="light")
    expect(scheme).to_have_attribute("data-md-color-scheme", "default")


def test_an_unknown_address_helps(visit: Visit, complaints: list[str]) -> None:
    page = visit("guide/no/such/page/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("There is no such page")
    page.get_by_role("link", name="The checklists").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Checklists")
    complaints[:] = [line for line in complaints if "404" not in line]


TOOLS = (
    "my-interview",
    "round-one",
    "people",
    "stories",
    "practice",
    "my-packet",
    "after-the-day",
    "decide",
    "my-data",
)


def test_where_storage_is_refused_the_page_works_and_says_that_it_forgets(
    visit: Visit, context: BrowserContext
) -> None:
    context.add_init_script(path=REFUSING)
    page = visit("prepare/checklists/")
    page.get_by_role("checkbox").first.check()
    expect(page.get_by_role("status").filter(has_text="until")).to_be_visible()
    expect(page.locator("[data-part=count]").first).to_contain_text("1 of")
    page.get_by_role("link", name="Questions they ask").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("The questions they ask")
    expect(page.get_by_role("button", name="Save a copy")).to_be_visible()
    expect(page.get_by_role("button", name="Save a copy")).to_have_css("border-top-style", "solid")


def test_where_storage_is_refused_every_tool_takes_what_is_typed_and_says_that_it_forgets(
    visit: Visit, context: BrowserContext
) -> None:
    context.add_init_script(path=REFUSING)
    typed = 0
    for tool in TOOLS:
        page = visit(f"prepare/{tool}/")
        fields = page.locator("article :is(textarea, input:not([type]), input[type=text])").filter(
            visible=True
        )
        for field in fields.all()[:1]:
            field.fill("Typed")
            expect(field).to_have_value("Typed")
            typed += 1
        expect(
            page.get_by_role("status").filter(has_text="Your browser refuses storage here.")
        ).to_be_visible()
    assert typed >= 6
    assert context.cookies() == [], "nor is there a cookie for anybody to refuse"


def test_a_violation_of_the_policy_is_a_complaint_in_any_state(visit: Visit, complaints: list[str]) -> None:
    page = visit("prepare/people/")
    with page.expect_console_message():
        page.evaluate("() => document.body.setAttribute('style', 'color: red')")
    assert [line for line in complaints if "Content Security Policy" in line] == complaints != []
    complaints.clear()


def test_the_reader_can_save_a_copy(visit: Visit, context: BrowserContext) -> None:
    context.add_init_script("indexedDB.open = () => { throw new DOMException('no', 'SecurityError') }")
    page = visit("prepare/questions/#failure-and-the-habit-after")
    row = page.locator(".study-row[data-id=failure-and-the-habit-after]")
    row.get_by_role("textbox", name="My note").fill("Ünïcode & more")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save a copy").click()
    assert "Ünïcode & more" in download.value.path().read_text(encoding="utf-8")


def test_single_keys_can_be_switched_off_and_on_again(visit: Visit) -> None:
    page = visit("reference/accessibility/")
    query = page.get_by_role("textbox", name="Search")
    switch = page.get_by_role("checkbox", name="Single keys open the search")
    expect(switch).to_be_checked()
    switch.uncheck()
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("/")
    page.keyboard.press("p")
    expect(query).not_to_be_focused()
    page.reload()
    moves(page)
    expect(switch).not_to_be_checked()
    expect(page).to_have_url(re.compile("reference/accessibility/$"))
    switch.check()
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("/")
    expect(query).to_be_focused()
