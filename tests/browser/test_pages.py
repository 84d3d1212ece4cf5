"""Every page of the site in a real browser: quiet, accessible, readable without JavaScript, narrow enough."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checks import (
    COLOR_RULES,
    axe_faults,
    look_faults,
    static_faults,
    texts,
    width_faults,
    word_faults,
)
from tests.browser.walking import DESK, NARROW, PHONE, SMALL_PHONE, Walk, large_letters, resize


@dataclass(frozen=True)
class Findings:
    """What one visit to every page told."""

    noises: list[str] = field(default_factory=list)
    barriers: list[str] = field(default_factory=list)
    faint: list[str] = field(default_factory=list)
    too_wide: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    borrowed: list[str] = field(default_factory=list)
    pressable: list[str] = field(default_factory=list)
    texts: dict[str, Counter[str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def visited(walk: Walk) -> Findings:
    """Everything that needs scripts: opening a page takes longer than looking at it."""
    found = Findings()
    for visit in walk(color_scheme="light", reduced_motion="reduce"):
        found.noises.extend(visit.told(visit.ears.faults()))
        found.texts[visit.name] = Counter(texts(visit.page))
        for size in (NARROW, SMALL_PHONE):
            visit.page.set_viewport_size(size)
            found.too_wide.extend(visit.told(width_faults(visit.page), f", {size['width']} px"))
        with large_letters(visit.page):
            found.too_wide.extend(visit.told(width_faults(visit.page), ", large letters"))
        for size in (SMALL_PHONE, DESK):
            visit.page.set_viewport_size(size)
            found.broken.extend(visit.told(word_faults(visit.page), f", {size['width']} px"))
            found.borrowed.extend(visit.told(look_faults(visit.page), f", {size['width']} px"))
        visit.page.emulate_media(media="print")
        found.borrowed.extend(visit.told(look_faults(visit.page), ", printed"))
        found.pressable.extend(visit.told(visit.page.locator("button:visible").all_inner_texts()))
        visit.page.emulate_media(media="screen")
        for size in (PHONE, DESK) if visit.new else (PHONE,):
            resize(visit.page, size)
            found.barriers.extend(visit.told(axe_faults(visit.page), f", {size['width']} px"))
            # What the palette cannot change has been seen; the tools have tests of their own in dark.
            with in_the_dark(visit.page):
                found.faint.extend(visit.told(axe_faults(visit.page, COLOR_RULES), f", {size['width']} px"))
    return found


@contextmanager
def in_the_dark(page: Page) -> Iterator[None]:
    """The colors follow the device, and do so back again."""
    body = page.locator("body")
    page.emulate_media(color_scheme="dark")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    yield
    page.emulate_media(color_scheme="light")
    expect(body).to_have_attribute("data-md-color-scheme", "default")


def test_no_page_complains_or_asks_anybody_else(visited: Findings) -> None:
    assert not visited.noises, "\n".join(visited.noises)


def test_no_page_scrolls_sideways_on_a_narrow_screen(visited: Findings) -> None:
    assert not visited.too_wide, "\n".join(visited.too_wide)


def test_no_table_and_no_control_breaks_a_word_where_there_is_room(visited: Findings) -> None:
    assert not visited.broken, "\n".join(visited.broken)


def test_no_page_looks_as_it_does_by_a_tool_of_another_page(visited: Findings) -> None:
    assert not visited.borrowed, "\n".join(visited.borrowed)


def test_no_page_prints_a_button(visited: Findings) -> None:
    assert not visited.pressable, "\n".join(visited.pressable)


def test_every_page_is_accessible_in_light(visited: Findings) -> None:
    assert not visited.barriers, "\n".join(visited.barriers)


def test_every_page_has_its_contrast_in_dark(visited: Findings) -> None:
    assert not visited.faint, "\n".join(visited.faint)


def test_every_page_can_be_read_without_javascript(walk: Walk, visited: Findings) -> None:
    faults = []
    for visit in walk(java_script_enabled=False):
        faults += visit.told(static_faults(visit.page))
        with_js, without = visited.texts[visit.name], Counter(texts(visit.page))
        faults += visit.told(list(with_js - without), ", only with JavaScript")
        faults += visit.told(list(without - with_js), ", lost with JavaScript")
    assert not faults, "\n".join(faults)
