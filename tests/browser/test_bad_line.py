"""A line on which something does not arrive: the page says so, and whatever can try again does."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.alive import MET, alive, met, moves
from tests.conftest import BuiltSite

START = re.compile(r"/components/start\.mjs$")
INDEX = re.compile(r"/components/part--[^/]*\.mjs$")
TOOLS = re.compile(r"/components/part-tools-[^/]*\.mjs$")
OFFLINE = re.compile(r"components/part-offline-")
THEME = re.compile(r"/assets/javascripts/bundle\.[^/]*\.js$")
WORDS = re.compile(r"/search/docs\.json$")
GUIDE = "guide/the-invitation/"
INTERVIEW = "prepare/my-interview/"
NOT_STARTED = "Part of this page did not start"

Losing = Callable[[re.Pattern[str]], AbstractContextManager[None]]


@pytest.fixture
def page(context: BrowserContext) -> Page:
    page = context.new_page()
    page.set_viewport_size({"width": 390, "height": 844})
    return page


@pytest.fixture
def losing(page: Page) -> Losing:
    """While it lasts, what has such an address does not arrive."""

    @contextmanager
    def losing(pattern: re.Pattern[str]) -> Iterator[None]:
        page.route(pattern, lambda route: route.abort("connectionreset"))
        yield
        page.unroute(pattern)

    return losing


@pytest.mark.parametrize("missing", [START, INDEX, TOOLS], ids=["start", "index", "tools"])
def test_a_page_whose_scripts_did_not_all_arrive_says_so_and_can_be_loaded_again(
    page: Page, site: BuiltSite, losing: Losing, missing: re.Pattern[str]
) -> None:
    told = page.get_by_role("alert").filter(has_text=NOT_STARTED)
    without = page.get_by_text("nothing that you type here is kept").first
    with losing(missing):
        page.goto(site.url + INTERVIEW)
        page.mouse.wheel(0, 300)
        expect(told).to_be_visible()
        expect(without).to_be_visible()

    def load_again() -> None:
        with page.expect_navigation():
            told.get_by_role("link", name="Load it again").click()

    alive(page, load_again)
    expect(told).to_be_hidden()
    expect(without).to_be_hidden()


def test_a_page_can_do_without_what_keeps_the_site(page: Page, site: BuiltSite, losing: Losing) -> None:
    thrown: list[str] = []
    page.on("pageerror", lambda error: thrown.append(str(error)))
    with losing(OFFLINE):
        with page.expect_event("requestfailed", lambda request: bool(OFFLINE.search(request.url))):
            alive(page, lambda: page.goto(site.url + INTERVIEW))
        # What is thrown in a promise that nobody heeds is told a moment later.
        page.evaluate("() => new Promise((done) => setTimeout(done))")
    expect(page.get_by_role("alert").filter(has_text=NOT_STARTED)).to_be_hidden()
    assert thrown == []


def test_it_is_still_said_once_the_theme_is_there(page: Page, site: BuiltSite, losing: Losing) -> None:
    told = page.get_by_role("alert").filter(has_text=NOT_STARTED)
    with losing(TOOLS):
        page.goto(site.url + INTERVIEW)
        expect(told).to_be_visible()
        met(page)
        expect(told).to_be_visible()


def test_without_scripts_there_is_nothing_to_load_again(chromium: Browser, site: BuiltSite) -> None:
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.url + INTERVIEW)
        expect(page.get_by_text("nothing that you type here is kept").first).to_be_visible()
        expect(page.get_by_text(NOT_STARTED)).to_be_hidden()


def test_a_theme_that_did_not_arrive_comes_with_the_next_sign(
    page: Page, site: BuiltSite, losing: Losing
) -> None:
    page.goto(site.url + GUIDE)
    with losing(THEME), page.expect_event("requestfailed", lambda request: bool(THEME.search(request.url))):
        moves(page)
    page.evaluate(MET)  # again and again: the page hears of the failure after this test does


def test_words_to_search_that_did_not_arrive_come_by_themselves(
    page: Page, site: BuiltSite, losing: Losing
) -> None:
    page.goto(site.url + GUIDE)
    with losing(WORDS), page.expect_event("requestfailed", lambda request: bool(WORDS.search(request.url))):
        page.keyboard.type("/salary")
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_the_next_page_asks_again_for_what_did_not_arrive(
    page: Page, site: BuiltSite, losing: Losing
) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})  # with the menu beside the text
    told = page.get_by_role("alert").filter(has_text=NOT_STARTED)

    def instantly_to(name: str) -> None:
        page.evaluate("() => { globalThis.stayed = true }")
        page.locator(".md-sidebar--primary").get_by_role("link", name=name).click()
        expect(page.get_by_role("heading", level=1)).to_contain_text(name)
        assert page.evaluate("() => globalThis.stayed")

    with losing(INDEX):
        page.goto(site.url + INTERVIEW)
        met(page)
        page.wait_for_load_state("networkidle")
        instantly_to("Round one")
        expect(told).to_be_visible()
    instantly_to("Stories")
    page.wait_for_function("() => 'awake' in document.documentElement.dataset")
    expect(told).to_be_hidden()
