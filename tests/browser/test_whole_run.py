"""A whole run on a phone: invited on Monday, interviewed on Friday, and everything taken to another device.

`PICTURES=folder` keeps what it looked like at each step.
"""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect

from tests.browser.alive import moves
from tests.conftest import BuiltSite

PHONE: ViewportSize = {"width": 390, "height": 844}
MONDAY, WEDNESDAY = "2026-03-02T15:00:00Z", "2026-03-04T23:00:00Z"
EVENING, AFTERWARD = "2026-03-05T23:00:00Z", "2026-03-06T18:20:00Z"

PROMISE = re.compile("the handover sheet by Monday")
PEOPLE = (
    ("The ward manager", "09:00", "Hiring manager"),
    ("The director of nursing", "10:00", "Executive"),
    ("A charge nurse", "10:45", "Peer"),
    ("The recruiter", "11:30", "HR or recruiter"),
)
STORIES = (
    ("The short Sunday", "Delivery"),
    ("The wrong drip rate", "Integrity"),
    ("The new handover sheet", "Influencing"),
)


def profile(chromium: Browser) -> BrowserContext:
    return chromium.new_context(
        viewport=PHONE, reduced_motion="reduce", timezone_id="America/New_York", service_workers="allow"
    )


class Phone:
    """The candidate's phone, on one page after another."""

    def __init__(self, page: Page, root: str) -> None:
        self.page, self.root, self._taken = page, root, 0

    def see(self) -> None:
        """A first visit, to one page, after which the browser has them all."""
        self.page.goto(self.root)
        moves(self.page)
        self.page.wait_for_function("() => navigator.serviceWorker.controller")

    def open(self, path: str, now: str) -> Page:
        self.page.clock.set_system_time(now)
        self.page.goto(self.root + path)
        self.page.wait_for_load_state("networkidle")
        return self.page

    def picture(self, name: str) -> None:
        self._taken += 1
        if folder := os.environ.get("PICTURES"):
            file = Path(folder) / f"{self._taken:02}-{name}.png"
            self.page.screenshot(path=file, full_page=True)


def part(page: Page, component: str) -> Locator:
    return page.locator(f"[data-component={component}]")


def newest(page: Page, component: str, field: str, text: str) -> Locator:
    """Write into the blank form, which becomes a thing with the first key."""
    part(page, component).locator("form").last.locator(f"[name={field}]").press_sequentially(text[:1])
    thing = part(page, component).locator("[data-part=thing]").last
    thing.locator(f"[name={field}]").fill(text)
    return thing


def on_monday(phone: Phone) -> None:
    page = phone.open("prepare/my-interview/", MONDAY)
    form = part(page, "interview").locator("form")
    for field, value in (("company", "Northside Hospital"), ("role", "Ward sister"), ("date", "2026-03-06")):
        form.locator(f"[name={field}]").fill(value)
    form.locator("[name=start]").fill("09:00")
    form.locator("[name=end]").fill("12:30")
    form.locator("[name=place]").fill("Gate 3, second floor")
    form.get_by_label("Panel").check()
    expect(part(page, "interview")).to_contain_text("Your interview is in 4 days.")
    expect(part(page, "plan").locator("[data-part=day]").first).to_be_visible()
    phone.picture("my-interview")

    page = phone.open("prepare/round-one/", MONDAY)
    newest(page, "ledger", "what", "Base pay").locator("[name=value]").fill("58,000")
    asked = newest(page, "round-one", "question", "Why are you leaving?")
    asked.locator("[name=loose]").fill("Did not say when I could start")
    asked.get_by_label("Partly").check()
    expect(part(page, "gaps")).to_contain_text("Why are you leaving?")
    phone.picture("round-one")

    page = phone.open("prepare/stories/", MONDAY)
    for title, competency in STORIES:
        story = newest(page, "stories", "title", title)
        story.locator("[name=situation]").fill("A ward of thirty, two nurses short.")
        story.locator("[name=actions]").fill(
            "I rang both agencies.\nI split the drug round.\nI told two families."
        )
        story.locator("[name=result]").fill("Every round was done by nine.")
        story.get_by_label(competency, exact=True).check()
    expect(part(page, "coverage")).to_contain_text(STORIES[0][0])
    phone.picture("stories")

    page = phone.open("prepare/people/", MONDAY)
    for name, time, kind in PEOPLE:
        person = newest(page, "people", "name", name)
        person.locator("[name=time]").fill(time)
        person.get_by_label("Kind of interviewer").select_option(kind)
        person.locator("[name=questions]").fill("What would you want done by June?")
    person.get_by_label(STORIES[0][0]).check()
    expect(page.get_by_text("9:00 AM").first).to_be_visible()
    phone.picture("people")


def practice(phone: Phone, now: str) -> None:
    page = phone.open("prepare/practice/", now)
    tool = part(page, "practice")
    tool.get_by_label("Delivery", exact=True).check()
    tool.get_by_label("10 min").check()
    tool.get_by_role("button", name="Begin", exact=True).click()
    for number in (1, 2):
        expect(tool.get_by_text(f"Question {number} of 2")).to_be_visible()
        tool.get_by_role("button", name="See what is credited", exact=True).click()
        tool.get_by_role("radio", name="3 ").check()
        phone.picture(f"practice-{number}")
        tool.get_by_role("button", name="Next question" if number == 1 else "Finish", exact=True).click()
    expect(tool.get_by_role("heading", name="What you practiced")).to_be_visible()
    phone.picture("practiced")


def on_the_evening_before(phone: Phone) -> None:
    page = phone.open("prepare/", EVENING)
    expect(part(page, "today")).to_contain_text("Northside Hospital")
    expect(part(page, "today")).to_contain_text("tomorrow")
    phone.picture("prepare-the-evening-before")
    phone.open("prepare/my-interview/", EVENING)
    phone.picture("plan-the-evening-before")
    phone.open("", EVENING)
    phone.picture("home-the-evening-before")


def afterward(phone: Phone) -> None:
    page = phone.open("prepare/after-the-day/", AFTERWARD)
    sheets = part(page, "debrief").locator("form")
    expect(sheets).to_have_count(len(PEOPLE))
    sheets.first.get_by_label("What they said").fill("the night rota is what worries them")
    sheets.first.get_by_label("What you promised").fill("the handover sheet by Monday")
    draft = part(page, "thanks").locator("textarea").first
    expect(draft).to_have_value(PROMISE)
    phone.picture("after-the-day")


@pytest.mark.parametrize("cut", [False, True], ids=["online", "network cut after the first visit"])
def test_from_the_invitation_to_a_new_device(chromium: Browser, site: BuiltSite, cut: bool) -> None:
    context = profile(chromium)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    phone = Phone(page, site.url)
    if cut:
        phone.see()
        context.set_offline(True)
    on_monday(phone)
    practice(phone, MONDAY)
    practice(phone, WEDNESDAY)
    on_the_evening_before(phone)
    afterward(phone)

    phone.open("prepare/my-data/", AFTERWARD)
    expect(part(page, "kept-here")).to_contain_text("4 people, 3 stories")
    phone.picture("my-data")
    with page.expect_download() as download:
        page.locator("article").get_by_role("button", name="Save a copy").click()

    with profile(chromium) as device:
        there = Phone(device.new_page(), site.url)
        if cut:
            there.see()
            device.set_offline(True)
        page = there.open("prepare/my-data/", AFTERWARD)
        page.get_by_label("Choose a copy").set_input_files(download.value.path())
        expect(page.get_by_role("heading", name="What this copy would change")).to_be_focused()
        there.picture("bring-in")
        page.get_by_role("button", name="Bring it in").click()
        expect(part(page, "kept-here")).to_contain_text("4 people, 3 stories")
        page = there.open("prepare/people/", AFTERWARD)
        expect(part(page, "people").locator("[data-part=thing]")).to_have_count(len(PEOPLE))
        page = there.open("prepare/after-the-day/", AFTERWARD)
        expect(part(page, "thanks").locator("textarea").first).to_have_value(PROMISE)
    assert errors == []
    context.close()
