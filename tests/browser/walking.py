"""A walk through every page of the site, and what keeps people out of one."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.checks import Ears
from tests.conftest import BuiltSite

UNKNOWN = "no/such/page/"
"""An address for which the host shows 404.html, some levels down."""


@dataclass(frozen=True)
class Visit:
    """One page of the site, open."""

    name: str
    page: Page
    ears: Ears

    def told(self, faults: list[str], how: str = "") -> list[str]:
        """The faults with the name of the page."""
        return [f"{self.name}{how}: {fault}" for fault in faults]


Walk = Callable[..., Iterator[Visit]]
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 320, "height": 640}


def walking(chromium: Browser, site: BuiltSite) -> Walk:
    """A way to visit every page in turn, all in one context with the given options."""
    listed = re.findall(r"<loc>([^<]*)", (site.path / "sitemap.xml").read_text(encoding="utf-8"))
    assert listed

    def visits(**options: Any) -> Iterator[Visit]:
        with chromium.new_context(viewport=DESK, **options) as context:
            ears = Ears(context, "/".join(site.url.split("/")[:3]))
            page = context.new_page()
            for address in [*listed, site.url + UNKNOWN]:
                # Components come to life after the page has loaded, and some ask the network first.
                page.goto(address)
                if options.get("java_script_enabled", True):
                    page.mouse.move(1, 1)  # somebody is there
                    page.wait_for_load_state("networkidle")
                yield Visit(address.removeprefix(site.url) or "(home)", page, ears)

    return visits
