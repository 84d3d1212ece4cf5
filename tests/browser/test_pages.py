"""Every page of the site in a real browser: quiet, accessible, readable without JavaScript, narrow enough."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.checks import Ears, axe_faults, static_faults, texts, width_faults
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


@pytest.fixture
def walk(chromium: Browser, site: BuiltSite) -> Walk:
    """Visit every page in turn, all in one context with the given options."""
    listed = re.findall(r"<loc>([^<]*)", (site.path / "sitemap.xml").read_text(encoding="utf-8"))
    assert listed

    def visits(**options: Any) -> Iterator[Visit]:
        with chromium.new_context(**options) as context:
            ears = Ears(context, "/".join(site.url.split("/")[:3]))
            page = context.new_page()
            for address in [*listed, site.url + UNKNOWN]:
                page.goto(address)
                # Components come to life after the page has loaded, and some ask the network first.
                page.wait_for_load_state("networkidle")
                yield Visit(address.removeprefix(site.url) or "(home)", page, ears)

    return visits


def test_no_page_complains_or_asks_anybody_else(walk: Walk) -> None:
    faults = [fault for visit in walk() for fault in visit.told(visit.ears.faults())]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_accessible(walk: Walk, scheme: str) -> None:
    faults = []
    for visit in walk(color_scheme=scheme, reduced_motion="reduce"):
        for width, height in ((390, 844), (1280, 900)):
            visit.page.set_viewport_size({"width": width, "height": height})
            faults += visit.told(axe_faults(visit.page), f", {scheme}, {width} px")
    assert not faults, "\n".join(faults)


def test_every_page_can_be_read_without_javascript(walk: Walk) -> None:
    faults = []
    with_it = {visit.name: texts(visit.page) for visit in walk()}
    for visit in walk(java_script_enabled=False):
        faults += visit.told(static_faults(visit.page))
        with_js, without = Counter(with_it[visit.name]), Counter(texts(visit.page))
        faults += visit.told(list(with_js - without), ", only with JavaScript")
        faults += visit.told(list(without - with_js), ", lost with JavaScript")
    assert not faults, "\n".join(faults)


def test_no_page_scrolls_sideways_on_a_narrow_screen(walk: Walk) -> None:
    faults = []
    for visit in walk(viewport={"width": 320, "height": 640}):
        faults += visit.told(width_faults(visit.page))
    assert not faults, "\n".join(faults)
