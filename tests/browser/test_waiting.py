"""What comes only when it is needed, and what a reader did before it was there."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.alive import moves
from tests.conftest import BuiltSite

GUIDE = "guide/the-invitation/"
THEME = re.compile(r"/assets/javascripts/bundle\.[^/]*\.js$")
HEAVY = re.compile(r"bundle\.|/workers/|search_index|docs\.json|components/part-")

Opened = Callable[..., Page]


@pytest.fixture
def asked(context: BrowserContext) -> list[str]:
    """The addresses that pages have asked for."""
    addresses: list[str] = []
    context.on("request", lambda request: addresses.append(request.url))
    return addresses


@pytest.fixture
def opened(context: BrowserContext, site: BuiltSite) -> Opened:
    """Open a page and leave it alone."""

    def open_page(path: str = GUIDE, width: int = 1280) -> Page:
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": 844})
        page.goto(site.url + path, wait_until="networkidle")
        return page

    return open_page


@pytest.fixture
def held(context: BrowserContext) -> Callable[[], None]:
    """The theme's script does not arrive until this is called."""
    waiting: list[Route] = []
    let_go: list[bool] = []  # a busy browser may ask only then
    context.route(THEME, lambda route: route.continue_() if let_go else waiting.append(route))

    def release() -> None:
        let_go.append(True)
        for route in waiting:
            route.continue_()

    return release


def names(asked: list[str], pattern: re.Pattern[str]) -> list[str]:
    return [url for url in asked if pattern.search(url)]


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_heavy_comes_to_a_page_that_is_only_opened(
    opened: Opened, asked: list[str], width: int
) -> None:
    opened(width=width)
    assert names(asked, HEAVY) == []


def test_a_mouse_that_rests_where_the_page_shifts_below_it_brings_nothing(
    opened: Opened, asked: list[str]
) -> None:
    page = opened()
    # A browser tells of such a move by itself, but only sometimes.
    page.evaluate("() => dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }))")
    page.wait_for_load_state("networkidle")
    assert names(asked, HEAVY) == []
    assert page.evaluate("() => document.documentElement.dataset.met") is None


def test_who_scrolls_by_touch_gets_the_components_and_not_the_theme(opened: Opened, asked: list[str]) -> None:
    page = opened(width=390)
    checklist = page.locator("[data-component=checklist]")
    expect(checklist.get_by_role("button", name="Clear this list")).to_be_hidden()
    checklist.evaluate("element => element.scrollIntoView()")
    expect(checklist.get_by_role("button", name="Clear this list")).to_be_visible()
    assert names(asked, THEME) == []


def test_who_only_stays_gets_the_components_in_the_end(context: BrowserContext, opened: Opened) -> None:
    context.clock.install()
    page = opened("prepare/questions/", width=390)
    filters = page.get_by_role("searchbox", name="Search questions")
    expect(filters).to_be_hidden()  # at the foot of the screen
    page.clock.fast_forward("00:10")
    expect(filters).to_be_visible()


def test_the_index_comes_with_the_first_letter(opened: Opened, asked: list[str]) -> None:
    page = opened()
    index = re.compile(r"docs\.json|engine\.")
    page.get_by_placeholder("Search").click()
    expect(page.get_by_text("Type to start searching")).to_be_visible()
    assert names(asked, index) == []
    page.keyboard.type("salary")
    expect(page.locator(".md-search-result__link").first).to_be_visible()
    assert len(names(asked, index)) == 2


def test_what_is_typed_into_search_before_it_is_there_is_searched(
    opened: Opened, held: Callable[[], None]
) -> None:
    page = opened()
    page.get_by_placeholder("Search").click()
    page.keyboard.type("salary")
    held()
    expect(page.locator(".md-search-result__link").first).to_be_visible()


@pytest.mark.parametrize("width", [390, 1280])
def test_a_slash_and_what_is_typed_behind_it_is_searched(
    opened: Opened, held: Callable[[], None], width: int
) -> None:
    page = opened(width=width)
    page.keyboard.type("/salary")
    expect(page.get_by_placeholder("Search")).to_have_value("salary")
    held()
    expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_the_drawer_opens_before_it_is_there_and_stays_open(opened: Opened, held: Callable[[], None]) -> None:
    page = opened(width=390)
    page.get_by_role("button", name="Menu").click()
    expect(page.locator(".md-nav--primary").first).to_be_visible()
    held()
    page.wait_for_function("() => globalThis.document$")
    expect(page.get_by_role("button", name="Menu")).to_have_attribute("aria-expanded", "true")


def test_the_palette_that_was_chosen_before_it_is_there_is_taken_and_kept(
    opened: Opened, held: Callable[[], None]
) -> None:
    page = opened()
    page.get_by_title("Colors: as the device says").click()
    held()
    light = page.get_by_title("Colors: light")
    expect(light).to_be_visible()
    light.click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.get_by_title("Colors: dark")).to_be_visible()


def test_a_key_of_the_theme_is_told_again(opened: Opened, held: Callable[[], None]) -> None:
    page = opened("guide/what-they-want-to-know/")
    page.keyboard.press("p")
    held()
    expect(page).to_have_url(re.compile("guide/the-invitation/$"))


def test_the_page_is_dark_at_once_where_the_device_is(
    context: BrowserContext, opened: Opened, asked: list[str]
) -> None:
    page = opened()
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.reload(wait_until="domcontentloaded")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert names(asked, THEME) == []


def test_links_are_ordinary_before_it_is_there(opened: Opened, held: Callable[[], None]) -> None:
    page = opened()
    page.get_by_role("link", name="Next: ").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("What the company wants")


def test_links_are_instant_once_it_is_there_and_bring_components_to_life(opened: Opened) -> None:
    page = opened()
    moves(page)
    page.wait_for_function("() => globalThis.document$")
    page.evaluate("() => { globalThis.stayed = true }")
    page.get_by_role("link", name="Next: ").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("What the company wants")
    assert page.evaluate("() => globalThis.stayed")
    page.get_by_role("checkbox").first.check()
    expect(page.locator("[data-component=checklist] [data-part=count]")).to_contain_text("1 of")


def test_a_tool_has_its_look_as_soon_as_an_instant_link_shows_it(
    context: BrowserContext, opened: Opened
) -> None:
    context.route("**/components/for-*.css", lambda route: None)  # its page's own sheet takes long
    page = opened("prepare/")
    moves(page)
    page.wait_for_function("() => globalThis.document$")
    page.get_by_role("article").get_by_role("link", name="People", exact=True).click()
    form = page.locator("[data-component=people] form").first
    expect(form).to_have_css("display", "grid")


def test_words_that_were_searched_are_marked_on_the_page(opened: Opened) -> None:
    page = opened(GUIDE + "?h=arithmetic")
    expect(page.locator("mark").first).to_have_text("arithmetic")


def test_what_the_bank_opens_comes_with_the_first_sign_of_a_reader(opened: Opened, asked: list[str]) -> None:
    page = opened("prepare/questions/")
    expect(page.get_by_role("searchbox", name="Search questions")).to_be_visible()
    assert names(asked, re.compile("in-full")) == []
    moves(page)
    expect(page.get_by_text("Probes to expect").first).to_be_attached()
    expect(page.get_by_role("link", name="What they listen for")).to_have_count(0)


def test_without_scripts_the_bank_leads_to_itself_in_full(chromium: Browser, site: BuiltSite) -> None:
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.url + "prepare/questions/")
        page.locator(".study-row").nth(3).get_by_role("link", name="What they listen for").click()
        row = page.locator(".study-row:has(:target)")
        row.locator("summary").click()
        expect(row.get_by_text("Probes to expect")).to_be_visible()
