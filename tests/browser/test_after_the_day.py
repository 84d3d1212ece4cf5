"""After the day: notes a person, replies side by side, signs noticed, thank-you drafts, dates."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.checks import axe_faults
from tests.browser.seeding import keep, seed

Visit = Callable[[str], Page]
Open = Callable[..., Page]
AFTER = "prepare/after-the-day/"
PEOPLE = {
    "person/b": {"name": "Tom Reyes", "interviewer": "peer", "time": "11:00", "questions": "Who decides?"},
    "person/a": {"name": "Grace Okafor", "job": "Ward manager", "time": "10:00", "questions": "Who decides?"},
}


@pytest.fixture
def after(visit: Visit) -> Open:
    """The page with these records kept."""

    def opened(**records: object) -> Page:
        page = visit(AFTER)
        kept = {key.replace("__", "/"): value for key, value in records.items()}
        seed(page, {**PEOPLE, **kept})
        return page

    return opened


def part(page: Page, component: str) -> Locator:
    return page.locator(f"[data-component={component}]")


def test_there_is_a_sheet_for_each_person_in_the_order_of_the_day(after: Open) -> None:
    page = after()
    sheets = part(page, "debrief").locator("form")
    expect(sheets.locator("[data-part=title]")).to_have_text(
        ["10:00 AM Grace Okafor, Ward manager", "11:00 AM Tom Reyes"]
    )
    sheets.first.get_by_label("What they said").fill("“Two leave in May.”")
    expect(sheets.nth(1).get_by_label("What they said")).to_be_hidden()
    page.reload()
    assert axe_faults(page) == []  # which opens every sheet
    expect(sheets.first.get_by_label("What they said")).to_have_value("“Two leave in May.”")
    expect(sheets.nth(1).get_by_label("What they said")).to_be_visible()


def test_what_was_written_before_anybody_was_entered_stays(visit: Visit) -> None:
    page = visit(AFTER)
    expect(part(page, "debrief").get_by_role("link", name="a sheet for each person")).to_be_visible()
    part(page, "debrief").get_by_label("What you promised").fill("the form")
    expect(part(page, "thanks").locator("textarea")).to_have_value(re.compile("what I promised: the form"))
    seed(page, PEOPLE)
    expect(part(page, "debrief").locator("form [data-part=title]").last).to_have_text("Everybody you met")
    expect(part(page, "debrief").locator("form")).to_have_count(3)
    expect(part(page, "debrief").get_by_label("What you promised").last).to_have_value("the form")


def test_it_says_how_long_ago_the_interview_was(visit: Visit, context: BrowserContext) -> None:
    # Before the page is there: what it has set itself to do could not be called off under another clock.
    context.clock.set_fixed_time("2026-03-06T21:20:00Z")
    page = visit(AFTER)
    event = {"date": "2026-03-06", "start": "14:00", "end": "16:00", "zone": "America/New_York"}
    seed(page, {"event/interview": event})
    expect(part(page, "debrief").locator("[data-part=since]")).to_contain_text("It ended 20 minutes ago.")


def test_replies_that_do_not_fit_are_shown_with_the_question_that_settles_it(after: Open) -> None:
    page = after()
    replies = part(page, "replies")
    replies.get_by_label("One that you planned").select_option("Who decides?")
    grace, tom, other = (replies.locator("[data-part=rows] form").nth(at) for at in range(3))
    expect(grace.get_by_label("What they said")).to_be_focused()
    grace.get_by_label("What they said").fill("I do.")
    tom.get_by_label("What they said").fill("The board <b>.")
    expect(replies.locator("[data-part=differ]")).to_be_hidden()
    tom.get_by_label("Beside the others").select_option("It does not fit")
    expect(replies.locator("[data-part=differences] li")).to_have_text(
        ["Grace Okafor: I do.", "Tom Reyes: The board <b>."]
    )
    expect(replies.locator("[data-part=differ]")).to_contain_text("Which one should I plan for?")
    other.get_by_label("Somebody else").press_sequentially("the driver")
    expect(replies.locator("[data-part=rows] form")).to_have_count(4)

    page.reload()
    expect(replies.locator("[data-part=rows] form")).to_have_count(4)
    replies.get_by_role("button", name="Remove this question").click()
    expect(replies.locator("[data-part=rows] form")).to_have_count(0)
    expect(replies.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(tom.get_by_label("What they said")).to_have_value("The board <b>.")
    expect(other.get_by_label("Somebody else")).to_have_value("the driver")


def test_a_question_can_be_typed_and_is_the_same_in_other_letters(after: Open) -> None:
    page = after()
    replies = part(page, "replies")
    for typed in ("How is pay set?", "  how is PAY set"):
        replies.get_by_label("The question").fill(typed)
        page.keyboard.press("Enter")
    expect(replies.locator("[data-part=question]")).to_have_text(["How is pay set?"])
    replies.locator("[data-part=blocks] [data-part=remove]").click()
    expect(replies.locator("[data-part=question]")).to_have_count(0)
    replies.get_by_role("button", name="Undo").click()
    expect(replies.locator("[data-part=question]")).to_have_text(["How is pay set?"])
    expect(replies.locator("[data-part=rows] :focus")).to_have_count(1)


def test_a_sign_is_found_noted_and_taken_back(after: Open) -> None:
    page = after(**{"mark__pay-range-withheld": True})
    noticed = part(page, "noticed")
    expect(noticed.locator("[data-part=count]")).to_have_text("One sign noticed, a red one.")
    noticed.get_by_label("Find a sign").fill("whose idea")
    expect(noticed.locator("[data-part=flag]:visible")).to_have_count(1)
    sign = noticed.locator("[data-id=credit-to-somebody-absent]")
    sign.locator("summary").click()
    sign.get_by_label("Who").fill("Grace Okafor")
    sign.get_by_label("The answer").fill("The porter's, last spring.")
    expect(noticed.locator("[data-part=count]")).to_have_text("2 signs noticed, 1 red and 1 green.")
    expect(noticed.locator("[data-part=summary]")).to_contain_text("Their answer: The porter's")
    sign.get_by_role("button", name="Remove").click()
    expect(noticed.locator("[data-part=count]")).to_have_text("One sign noticed, a red one.")
    page.keyboard.press("Enter")
    expect(sign.get_by_label("Who")).to_have_value("Grace Okafor")
    expect(noticed.locator("[data-part=summary] li")).to_have_count(2)


def test_that_it_was_copied_is_said_while_it_is_still_that_text(after: Open, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = after()
    notes = part(page, "debrief").locator("form").first.get_by_label("What you promised")
    form = part(page, "thanks").locator("form").first
    copied, text = form.locator("[data-part=copied]"), form.get_by_label("Your message")
    copy = form.get_by_role("button", name="Copy")
    copy.click()
    expect(copied).to_contain_text("are still open.")
    form.get_by_label("Sent").check()
    expect(copied).to_contain_text("are still open.")
    form.get_by_label("Sent").uncheck()
    text.fill("Dear Grace, my own words.")
    expect(copied).to_be_empty()
    copy.click()
    expect(copied).to_have_text("Copied.")
    form.get_by_role("button", name="Start again").click()
    expect(copied).to_be_empty()
    copy.click()
    expect(copied).to_contain_text("are still open.")
    notes.fill("the form")
    expect(copied).to_be_empty()


def test_a_draft_follows_the_notes_until_it_is_the_readers_own(after: Open) -> None:
    page = after(event__interview={"date": "2026-03-06", "role": "Nurse"})
    notes = part(page, "debrief").locator("form").first.get_by_label("What they said")
    form = part(page, "thanks").locator("form").first
    text = form.get_by_label("Your message")
    expect(text).to_have_value(
        re.compile(r"Hello Grace,\n\nThank you .+ on Friday\..+\[one particular", re.S)
    )
    notes.fill("The bed list comes at seven")
    expect(text).to_have_value(re.compile("thinking about the bed list comes at seven"))
    text.fill("Dear Grace, my own words.")
    notes.fill("Something else")
    expect(part(page, "thanks").locator("form").nth(1).get_by_label("Your message")).to_be_visible()
    page.reload()
    expect(text).to_have_value("Dear Grace, my own words.")
    form.get_by_role("button", name="Start again from my notes").click()
    expect(text).to_have_value(re.compile("thinking about Something else"))
    expect(page.get_by_role("button", name="Undo").locator("visible=true")).to_be_focused()
    page.keyboard.press("Enter")
    expect(text).to_have_value("Dear Grace, my own words.")
    form.get_by_label("Sent").check()
    expect(form.get_by_role("button", name="Start again from my notes")).to_be_hidden()
    page.reload()
    expect(form.get_by_label("Sent")).to_be_checked()


def test_a_sentence_that_two_people_would_get_is_named_and_the_copy_is_whole(
    after: Open, context: BrowserContext
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = after()
    thanks = part(page, "thanks")
    same = "I would like to do this work with you."
    for at, own in enumerate(("The board helped.", "The tape helped.")):
        thanks.locator("form").nth(at).get_by_label("Your message").fill(f"{own} {same}")
    expect(thanks.locator("[data-part=sentences] li")).to_have_text(
        [f"10:00 AM Grace Okafor, Ward manager and 11:00 AM Tom Reyes: “{same}”"]
    )
    thanks.locator("form").first.get_by_role("button", name="Copy").click()
    expect(thanks.locator("form").first.get_by_role("status")).to_have_text("Copied.")
    assert page.evaluate("() => navigator.clipboard.readText()") == f"The board helped. {same}"
    thanks.locator("form").first.get_by_label("Sent").check()
    expect(thanks.locator("[data-part=shared]")).to_be_hidden()


def test_a_sign_that_was_written_down_is_among_those_noticed(visit: Visit) -> None:
    signs = visit("prepare/flags/")
    signs.get_by_label("Noticed", exact=True).check()
    expect(signs.locator(".study-row:visible")).to_have_count(0)
    keep(signs, {"noticed/pay-range-withheld": {"what": "She changed the subject."}})
    expect(signs.locator(".study-row:visible")).to_have_count(1)
    keep(signs, {"noticed/pay-range-withheld": None})
    expect(signs.locator(".study-row:visible")).to_have_count(0)


def test_undo_brings_back_what_was_done_last_or_is_not_offered(after: Open) -> None:
    event = {"interview": {"date": "2030-03-06", "zone": "Europe/London"}}
    page = after(
        **{"followup__a": {"what": "Call them", "date": "2030-03-20"}},
        **{"event__interview": event["interview"]},
    )
    dates = part(page, "followups")
    dates.locator("[data-part=thing]").get_by_role("button", name="Remove").click()
    expect(dates.get_by_role("button", name="Undo")).to_be_visible()
    dates.get_by_role("button", name="Put these on the list").click()
    expect(dates.locator("[data-part=status]")).to_contain_text("on the list")
    expect(dates.get_by_role("button", name="Undo")).to_be_hidden()


def test_dates_are_proposed_put_on_the_list_and_told_when_they_are_late(
    visit: Visit, context: BrowserContext
) -> None:
    context.clock.set_fixed_time("2026-03-05T12:00:00Z")
    page = visit(AFTER)
    dates = part(page, "followups")
    dates.get_by_label("said you would hear").fill("2026-03-06")
    expect(dates.locator("[data-part=proposals] li")).to_have_text(
        [
            "Friday, March 6: word from them",
            "Wednesday, March 11: ask once whether the timetable has moved",
            "Wednesday, March 18: ask a second and last time",
        ]
    )
    dates.get_by_role("button", name="Put these on the list").click()
    things = dates.locator("[data-part=thing]")
    expect(things).to_have_count(3)
    expect(dates.locator("[data-part=take]")).to_be_hidden()
    context.clock.set_fixed_time("2026-03-12T12:00:00Z")
    page.reload()
    expect(dates.locator("[data-part=next]")).to_contain_text(
        "Overdue: Word from them. It was due 6 days ago"
    )
    things.first.get_by_label("Done").check()
    expect(dates.locator("[data-part=next]")).to_contain_text("It was due yesterday.")
    page.reload()
    expect(things.locator("[data-part=title]")).to_have_text(
        ["Done", "It was due yesterday", "Due in 6 days, on Wednesday, March 18"]
    )
