"""A time of the day is told in one way, that of the reader's own clocks, wherever a reader can meet it."""

import re
from collections import Counter
from functools import partial

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.alive import alive
from tests.browser.seeding import keep
from tests.conftest import BuiltSite

MONDAY, EVENING = "2026-03-02T15:00:00Z", "2026-03-05T23:00:00Z"
KEPT = {
    "event/interview": {
        **{"company": "Northside", "role": "Nurse", "date": "2026-03-06", "zone": "America/New_York"},
        **{"start": "09:00", "end": "14:30"},
    },
    "person/a": {"name": "Ana Ruiz", "job": "Nurse", "time": "09:15", "stories": ["s"]},
    "person/b": {"name": "Ben Cho, Ana Ruiz", "interviewer": "panel", "time": "13:45", "stories": ["s"]},
    "story/s": {"title": "The Saturday van"},
    "thanks/a": {"text": "It was good to hear how the ward hands over at night."},
    "thanks/b": {"text": "It was good to hear how the ward hands over at night."},
}
TOLD = """() => {
    const told = [document.body.innerText];
    for (const attribute of ["aria-label", "aria-description", "title", "placeholder"])
        for (const one of document.querySelectorAll(`[${attribute}]`)) told.push(one.getAttribute(attribute));
    return told.join("\\n");
}"""
"""All that is to be read or heard, but not what stands in a field for a time: that is the browser's own."""

# The examples stay closed: they are the site's own, in its American English.
UNFOLD = "for (const fold of document.querySelectorAll('details:not([class*=example])')) fold.open = true;"

TIME = re.compile(r"(?<![\d:.])(\d{1,2}:\d\d)(?![\d:])(\s?[AP]M)?")
PAGES = {
    "": {"9:00 AM"},
    "prepare/": {"9:00 AM"},
    "prepare/my-interview/": {"9:00 AM", "2:30 PM", "2:00 PM", "7:30 PM"},
    "prepare/people/": {"9:15 AM", "1:45 PM"},
    "prepare/my-packet/": {"9:00 AM", "2:30 PM", "9:15 AM", "1:45 PM"},
    "prepare/after-the-day/": {"9:15 AM", "1:45 PM"},
}
"""What must be told there at least; 2:00 PM and 7:30 PM are the hours in London, where the reader is."""


def times(page: Page) -> Counter[str]:
    return Counter(found.group() for found in TIME.finditer(page.evaluate(TOLD)))


def to_24(time: str) -> str:
    """ "1:45 PM" as other clocks have it: "13:45"."""
    (hour, minute), half = time[:-3].split(":"), time[-2:]
    return f"{int(hour) % 12 + (12 if half == 'PM' else 0):02}:{minute}"


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
def test_a_time_is_told_in_one_way_on_every_page(chromium: Browser, site: BuiltSite, locale: str) -> None:
    form = r"\d\d:\d\d" if locale == "en-GB" else "\\d{1,2}:\\d\\d\xa0[AP]M"
    with chromium.new_context(locale=locale, timezone_id="Europe/London") as context:
        context.clock.set_fixed_time(MONDAY)
        page = context.new_page()
        alive(page, partial(page.goto, f"{site.url}prepare/people/"))
        keep(page, KEPT)
        context.clock.set_fixed_time(EVENING)
        for address, wanted in PAGES.items():
            alive(page, partial(page.goto, site.url + address))
            page.evaluate(UNFOLD)
            told = times(page)
            odd = [time for time in told if not re.fullmatch(form, time)]
            assert not odd, f"{address}: {odd}"
            shown = {time.replace("\xa0", " ") for time in told}
            missing = {time if locale == "en-US" else to_24(time) for time in wanted} - shown
            assert not missing, f"{address}: {missing} is not among {shown}"
