"""A marked word explains itself to pointer, keyboard and finger, and is a plain link to everybody else."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from tests.browser.checks import axe_faults
from tests.conftest import BuiltSite

Visit = Callable[[str], Page]
PAGE = "contribute/"
NARROW = {"width": 320, "height": 640}
FOLLOWED = """word => {
  const heard = (click) => { taken = click.defaultPrevented; click.preventDefault() };
  let taken = false;
  scrollBy(0, -1);
  addEventListener("click", heard, { once: true });
  word.click();
  return taken;
}"""
"""Scroll, click it, and say whether instant navigation took the click. Until it does, which is some time
after it has the list of all pages, nothing happens."""


@pytest.fixture
def context(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    """A profile as new, with what a test marks it with: a screen that is touched, no scripts."""
    marker = request.node.get_closest_marker("parametrize")
    options = request.node.callspec.params.get("options", {}) if marker else {}
    with chromium.new_context(**{"viewport": {"width": 1280, "height": 900}} | options) as context:
        yield context


TOUCH = pytest.mark.parametrize("options", [{"has_touch": True, "viewport": NARROW}])


def words(page: Page) -> Locator:
    return page.locator("[data-component=term]")


def tip(page: Page) -> Locator:
    return page.locator(".study-tip")


def definition(word: Locator) -> str:
    return word.get_attribute("data-definition") or ""


def test_it_opens_under_the_pointer_and_can_be_pointed_at(visit: Visit) -> None:
    page = visit(PAGE)
    word = words(page).first
    word.hover()
    expect(tip(page)).to_have_text(definition(word))
    tip(page).hover()
    box = tip(page).bounding_box()
    assert box
    page.mouse.move(box["x"] + 20, box["y"] + box["height"] - 5)
    expect(tip(page)).to_be_visible()
    page.mouse.move(5, 5)
    expect(tip(page)).to_have_count(0)


def test_only_one_is_open(visit: Visit) -> None:
    page = visit(PAGE)
    words(page).nth(0).focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(tip(page)).to_have_text(definition(words(page).nth(0)))
    words(page).nth(1).hover()
    expect(tip(page)).to_have_text(definition(words(page).nth(1)))
    expect(tip(page)).to_have_count(1)


def test_it_opens_for_the_keyboard_and_closes_with_escape(visit: Visit) -> None:
    page = visit(PAGE)
    word = words(page).first
    word.focus()
    page.keyboard.press("Shift+Tab")
    expect(tip(page)).to_have_count(0)
    page.keyboard.press("Tab")
    expect(word).to_be_focused()
    expect(tip(page)).to_have_text(definition(word))
    page.keyboard.press("Escape")
    expect(tip(page)).to_have_count(0)
    expect(word).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/reference/glossary/#debrief$"))


def test_a_screen_reader_is_told_before_anything_opens(visit: Visit) -> None:
    page = visit(PAGE)
    ids = [word.get_attribute("aria-describedby") for word in words(page).all()]
    assert len(set(ids)) == len(ids) >= 2
    for word in words(page).all():
        expect(word).to_have_accessible_description(definition(word))


@pytest.mark.parametrize("options", [{"color_scheme": "dark"}])
def test_it_is_accessible_while_it_is_open(visit: Visit, options: object) -> None:
    page = visit(PAGE)
    words(page).first.hover()
    expect(tip(page)).to_be_visible()
    assert axe_faults(page) == []


@pytest.mark.parametrize("options", [{"viewport": NARROW}])
def test_it_stays_in_the_window(visit: Visit, options: object) -> None:
    page = visit(PAGE)
    for word in words(page).all():
        word.hover()
        box = tip(page).bounding_box()
        width = page.evaluate("() => document.documentElement.clientWidth")
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_it_stays_with_its_word_when_the_page_scrolls(visit: Visit) -> None:
    page = visit(PAGE)
    words(page).first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(tip(page)).to_be_visible()

    def distance() -> float:
        found: float = words(page).first.evaluate(
            "word => document.querySelector('.study-tip').getBoundingClientRect().top"
            " - word.getBoundingClientRect().top"
        )
        return found

    before = distance()
    page.evaluate("() => scrollBy({ top: -60, behavior: 'instant' })")
    page.wait_for_function(
        "before => Math.abs(document.querySelector('.study-tip').getBoundingClientRect().top"
        " - document.querySelector('[data-component=term]').getBoundingClientRect().top - before) < 1",
        arg=before,
    )


@TOUCH
def test_a_first_tap_opens_it_and_the_second_follows_the_link(visit: Visit, options: object) -> None:
    page = visit(PAGE)
    word = words(page).first
    before = axe_faults(page)  # the theme lets wide code be scrolled by keyboard only where a pointer hovers
    word.tap()
    expect(tip(page)).to_contain_text(definition(word))
    expect(tip(page).get_by_role("link", name="All words used here")).to_be_visible()
    assert page.url.endswith(PAGE)
    assert axe_faults(page) == before
    word.tap()
    expect(page).to_have_url(re.compile(r"/reference/glossary/#debrief$"))


@TOUCH
def test_a_tap_elsewhere_closes_it(visit: Visit, options: object) -> None:
    page = visit(PAGE)
    words(page).first.tap()
    expect(tip(page)).to_be_visible()
    page.touchscreen.tap(10, 300)
    expect(tip(page)).to_have_count(0)


@TOUCH
def test_the_link_in_it_leads_to_all_words(visit: Visit, options: object) -> None:
    page = visit(PAGE)
    words(page).first.tap()
    tip(page).get_by_role("link").tap()
    expect(page).to_have_url(re.compile(r"/reference/glossary/$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Words used here")


def test_a_click_follows_the_link_and_leaves_nothing_behind(visit: Visit) -> None:
    page = visit(PAGE)
    page.evaluate("() => { window.sameDocument = true }")
    words(page).first.hover()
    expect(tip(page)).to_be_visible()
    words(page).first.click()
    expect(page).to_have_url(re.compile(r"/reference/glossary/#debrief$"))
    expect(page.locator("#debrief")).to_be_in_viewport()
    expect(tip(page)).to_have_count(0)
    assert page.evaluate("() => window.sameDocument"), "the page was loaded anew"


def test_a_page_opens_where_the_link_leads_however_soon_it_is_followed(visit: Visit) -> None:
    """The theme notes 100 ms late how far one has scrolled, and by then of the next page."""
    page = visit(PAGE)
    slow: list[Route] = []
    page.context.route("**/reference/glossary/", lambda route: slow.append(route))
    words(page).last.scroll_into_view_if_needed()
    page.evaluate("() => scrollTo(0, document.body.scrollHeight)")
    page.wait_for_function(FOLLOWED, arg=words(page).last.element_handle())
    page.wait_for_function("() => history.state?.y > 0")
    slow[0].continue_()
    expect(page).to_have_url(re.compile(r"/reference/glossary/#"))
    expect(page.locator(f"#{page.url.partition('#')[2]}")).to_be_in_viewport()


def test_it_works_again_after_coming_back(visit: Visit) -> None:
    page = visit(PAGE)
    words(page).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Words used here")
    page.go_back()
    words(page).nth(1).hover()
    expect(tip(page)).to_have_text(definition(words(page).nth(1)))


@pytest.mark.parametrize("options", [{"java_script_enabled": False}])
def test_without_javascript_it_is_a_link(context: BrowserContext, site: BuiltSite, options: object) -> None:
    page = context.new_page()
    page.goto(site.url + PAGE)
    words(page).first.hover()
    expect(tip(page)).to_have_count(0)
    words(page).first.click()
    expect(page.locator("#debrief")).to_be_in_viewport()


def test_where_the_browser_has_no_popovers_it_is_a_link(visit: Visit, context: BrowserContext) -> None:
    context.add_init_script("delete HTMLElement.prototype.popover")
    page = visit(PAGE)
    words(page).first.hover()
    expect(tip(page)).to_have_count(0)
    words(page).first.click()
    expect(page).to_have_url(re.compile(r"/reference/glossary/#debrief$"))
