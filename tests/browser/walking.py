"""A walk through every page of the site, and what keeps people out of one."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.alive import alive
from tests.browser.checks import Ears
from tests.conftest import BuiltSite

_GUIDE = re.compile(r"^guide/.+")
UNKNOWN = "no/such/page/"
"""An address for which the host shows 404.html, some levels down."""

_FILLED = """() => [...document.querySelectorAll(".md-sidebar")].every((sidebar) =>
  getComputedStyle(sidebar).position !== "sticky" || !sidebar.checkVisibility() ||
  sidebar.querySelector(".md-sidebar__scrollwrap").style.height)"""


@dataclass(frozen=True)
class Visit:
    """One page of the site, open."""

    name: str
    page: Page
    ears: Ears
    new: bool
    """Whether no page like it was visited before: those of the guide differ in their text only."""

    def told(self, faults: list[str], how: str = "") -> list[str]:
        """The faults with the name of the page."""
        return [f"{self.name}{how}: {fault}" for fault in faults]


Walk = Callable[..., Iterator[Visit]]
SMALL_PHONE: ViewportSize = {"width": 360, "height": 740}
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 320, "height": 640}


def resize(page: Page, size: ViewportSize) -> None:
    """Give the window a size, and wait until the theme has given the sidebars beside the text their height.

    Until then, some frames later, they have none, and seem to scroll.
    """
    page.set_viewport_size(size)
    page.wait_for_function(_FILLED)


@contextmanager
def large_letters(page: Page) -> Iterator[None]:
    """Twice as large as browsers have them, which a reader can set, and what counts in letters follows."""
    browser = page.context.new_cdp_session(page)
    browser.send("Page.setFontSizes", {"fontSizes": {"standard": 32}})
    expect(page.locator("html")).to_have_css("font-size", "40px")
    yield
    browser.send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
    expect(page.locator("html")).to_have_css("font-size", "20px")
    browser.detach()


def walking(chromium: Browser, site: BuiltSite) -> Walk:
    """A way to visit every page, or one of each kind, in turn, in one context with the given options."""
    listed = re.findall(r"<loc>([^<]*)", (site.path / "sitemap.xml").read_text(encoding="utf-8"))
    assert listed

    def visits(*, only_new: bool = False, **options: Any) -> Iterator[Visit]:
        with chromium.new_context(viewport=DESK, **options) as context:
            ears = Ears(context, "/".join(site.url.split("/")[:3]))
            page = context.new_page()
            kinds: set[str] = set()
            for address in [*listed, site.url + UNKNOWN]:
                name = address.removeprefix(site.url) or "(home)"
                kind = _GUIDE.sub("guide/", name)
                new = kind not in kinds
                kinds.add(kind)
                if only_new and not new:
                    continue
                if options.get("java_script_enabled", True):
                    alive(page, partial(page.goto, address))
                else:
                    page.goto(address)
                yield Visit(name, page, ears, new)

    return visits
