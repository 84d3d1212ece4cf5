"""Every page of the site in a real browser: quiet, accessible, readable without JavaScript, narrow enough."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

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
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def walk(chromium: Browser, site: BuiltSite) -> Walk:
    """Visit every page in turn, all in one context with the given options."""
    listed = re.findall(r"<loc>([^<]*)", (site.path / "sitemap.xml").read_text(encoding="utf-8"))
    assert listed

    def visits(**options: Any) -> Iterator[Visit]:
        with chromium.new_context(viewport=DESK, **options) as context:
            ears = Ears(context, "/".join(site.url.split("/")[:3]))
            page = context.new_page()
            for address in [*listed, site.url + UNKNOWN]:
                # Components come to life after the page has loaded, and some ask the network first.
                page.goto(
                    address, wait_until="networkidle" if options.get("java_script_enabled", True) else "load"
                )
                yield Visit(address.removeprefix(site.url) or "(home)", page, ears)

    return visits


@dataclass(frozen=True)
class Findings:
    """What one visit to every page told."""

    noises: list[str] = field(default_factory=list)
    barriers: list[str] = field(default_factory=list)
    too_wide: list[str] = field(default_factory=list)
    texts: dict[str, Counter[str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def by_day(walk: Walk) -> Findings:
    """Everything that needs scripts and the light colors: opening a page takes longer than looking at it."""
    found = Findings()
    for visit in walk(color_scheme="light", reduced_motion="reduce"):
        found.noises.extend(visit.told(visit.ears.faults()))
        found.texts[visit.name] = Counter(texts(visit.page))
        visit.page.set_viewport_size(NARROW)
        found.too_wide.extend(visit.told(width_faults(visit.page)))
        found.barriers.extend(barriers(visit, "light"))
    return found


def barriers(visit: Visit, scheme: str) -> Iterator[str]:
    """What keeps people out, on a phone and on a desk; the next page opens on a desk again."""
    for size in (PHONE, DESK):
        visit.page.set_viewport_size(size)
        yield from visit.told(axe_faults(visit.page), f", {scheme}, {size['width']} px")


def test_no_page_complains_or_asks_anybody_else(by_day: Findings) -> None:
    assert not by_day.noises, "\n".join(by_day.noises)


def test_no_page_scrolls_sideways_on_a_narrow_screen(by_day: Findings) -> None:
    assert not by_day.too_wide, "\n".join(by_day.too_wide)


def test_every_page_is_accessible_in_light(by_day: Findings) -> None:
    assert not by_day.barriers, "\n".join(by_day.barriers)


def test_every_page_is_accessible_in_dark(walk: Walk) -> None:
    visits = walk(color_scheme="dark", reduced_motion="reduce")
    faults = [fault for visit in visits for fault in barriers(visit, "dark")]
    assert not faults, "\n".join(faults)


def test_every_page_can_be_read_without_javascript(walk: Walk, by_day: Findings) -> None:
    faults = []
    for visit in walk(java_script_enabled=False):
        faults += visit.told(static_faults(visit.page))
        with_js, without = by_day.texts[visit.name], Counter(texts(visit.page))
        faults += visit.told(list(with_js - without), ", only with JavaScript")
        faults += visit.told(list(without - with_js), ", lost with JavaScript")
    assert not faults, "\n".join(faults)
