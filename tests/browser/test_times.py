"""A time of the day is told in one way, that of the reader's own clocks, wherever a reader can meet it."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.alive import alive
from tests.browser.seeding import keep
from tests.conftest import BuiltSite

HOUR = 3_600_000
FRIDAY = datetime(2026, 3, 6, 16, 10, tzinfo=UTC)
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


OPEN = {
    "event/interview": {"date": "2026-03-06", "start": "14:00", "end": "16:00", "zone": "UTC"},
    "followup/a": {"what": "Call Ann", "date": "2026-03-07"},
    "offer/a": {"name": "The clinic", "deadline": "2026-03-07"},
    "backup/last": {"at": FRIDAY.timestamp() * 1000, "count": 1},
}
NEXT_DAYS: dict[str, dict[str, tuple[str, str]]] = {
    "prepare/after-the-day/": {
        "debrief] [data-part=since": ("It ended 10 minutes ago.", "The interview was 3 days ago"),
        "followups] [data-part=next": (
            "Next: Call Ann, tomorrow.",
            "Overdue: Call Ann or B. It was due 2 days ago",
        ),
        "followups] [data-part=thing] [data-part=title": ("Due tomorrow", "It was due 2 days ago"),
    },
    "prepare/decide/": {
        "decision] [data-part=deadlines": ("wants your answer by tomorrow.", "was 2 days ago"),
    },
    "prepare/my-data/": {"kept-here] [data-part=last": ("Today.", "3 days ago.")},
}
"""By the address of a page: what a part of it says on the day, and three days later while it stays open."""

TYPED = {
    "prepare/after-the-day/": "[data-component=followups] [data-part=thing] [name=what]",
    "prepare/decide/": "[data-component=decision] [data-part=offers] [data-part=thing] [name=name]",
}
"""A field of the same tool, in which somebody is writing meanwhile."""


@pytest.mark.parametrize("path", NEXT_DAYS)
def test_a_page_that_stays_open_follows_the_clock(
    visit: Callable[[str], Page], context: BrowserContext, path: str
) -> None:
    context.clock.install(time=FRIDAY)
    page = visit(path)
    keep(page, OPEN)
    for part, (words, _) in NEXT_DAYS[path].items():
        expect(page.locator(f"[data-component={part}]")).to_contain_text(words)
    typed = page.locator(TYPED.get(path, "missing"))
    if path in TYPED:
        typed.press("End")
        typed.press_sequentially(" or B")
    page.clock.fast_forward(72 * HOUR)
    for part, (_, words) in NEXT_DAYS[path].items():
        expect(page.locator(f"[data-component={part}]")).to_contain_text(words)
    if path in TYPED:
        expect(typed).to_be_focused()
        typed.press_sequentially("en")
        expect(typed).to_have_value(re.compile(" or Ben$"))
