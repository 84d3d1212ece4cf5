"""A fresh page for each test, and a failure for whatever the page complains of."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from tests.browser.alive import alive
from tests.browser.walking import Walk, walking
from tests.conftest import BuiltSite

# The longest page comes to life within a second, but not on a machine that does ten other things.
expect.set_options(timeout=20_000)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser profile of its own, as new."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    yield context
    context.close()


@pytest.fixture
def complaints() -> list[str]:
    """What pages wrote to the console as an error, or threw."""
    return []


@pytest.fixture
def visit(context: BrowserContext, site: BuiltSite, complaints: list[str]) -> Iterator[Callable[[str], Page]]:
    """Open a page of the site, by its address below the root, once its components are alive."""

    def note(line: ConsoleMessage) -> None:
        if line.type == "error":
            complaints.append(line.text)

    def open_page(path: str) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", note)
        return alive(page, lambda: page.goto(site.url + path))

    yield open_page
    assert complaints == []


@pytest.fixture(scope="module")
def walk(chromium: Browser, site: BuiltSite) -> Walk:
    """Visit every page in turn, all in one context with the given options."""
    return walking(chromium, site)
