"""Stories: kept, checked while they are written, and laid out against what interviewers score."""

import re
from collections.abc import Callable

from playwright.sync_api import Browser, Locator, Page, expect

from macros.library import Library
from tests.browser.checks import axe_faults, width_faults
from tests.browser.paper import ANY_PAGE, Paper
from tests.conftest import BuiltSite

Visit = Callable[[str], Page]
STORIES = "prepare/stories/"


def things(page: Page) -> Locator:
    return page.locator("[data-component=stories] [data-part=thing]")


def covered(page: Page) -> Locator:
    return page.locator("[data-component=coverage]")


def tell(page: Page, title: str, **fields: str) -> Locator:
    """Fill in the blank form, which becomes a story with the first key."""
    page.locator("[data-component=stories] form").last.get_by_label("Title").press_sequentially(title[:1])
    story = things(page).last
    story.get_by_label("Title").fill(title)
    if fields:
        story.get_by_text("In 30 seconds, 90 seconds and 3 minutes").click()
    for name, text in fields.items():
        story.locator(f"[name={name}]").fill(text)
    return story


def test_a_story_is_kept_and_comes_back_folded(visit: Visit) -> None:
    page = visit(STORIES)
    story = tell(page, "The cold buses", actions="I went in at four.", short="Nine buses.")
    story.get_by_label("Delivery").check()
    story.get_by_label("I told this one in round one").check()

    again = visit(STORIES)
    expect(things(again)).to_have_count(1)
    expect(things(again).get_by_label("Title")).to_be_hidden()
    things(again).locator("summary").first.click()
    expect(things(again).get_by_label("Title")).to_have_value("The cold buses")
    expect(things(again).get_by_label("Actions")).to_have_value("I went in at four.")
    expect(things(again).get_by_label("Delivery")).to_be_checked()
    expect(things(again).get_by_label("I told this one in round one")).to_be_checked()
    expect(things(again).locator("[name=short]")).to_have_value("Nine buses.")

    things(again).get_by_role("button", name="Remove this story").click()
    expect(things(again)).to_have_count(0)
    again.get_by_role("button", name="Undo").click()
    expect(things(again).locator("[data-part=title]")).to_have_text("The cold buses")


def test_the_check_follows_the_writing_and_is_not_read_out(visit: Visit) -> None:
    page = visit(STORIES)
    story = tell(page, "The cold buses")
    check = story.locator("[data-part=check]")
    expect(check).to_be_hidden()
    story.get_by_label("Actions").fill("We met.\nWe moved the timer.\nWe told the schools.")
    findings = check.get_by_role("listitem")
    expect(findings).to_have_count(3)
    expect(findings.first).to_contain_text("“we” 3 times and “I” never")
    assert (
        page.locator("[data-part=check]:is([aria-live], [role=status], :has([aria-live], [role]))").count()
        == 0
    )

    story.get_by_label("Actions").fill("I met them.\nWe moved the timer.\nI told the schools.")
    story.get_by_label("Result").fill("Two buses left late.")
    story.get_by_label("What I learned").fill("I ask first now.")
    expect(findings).to_have_count(0)
    expect(check).to_contain_text("Nothing that this page can see.")
    expect(check).to_contain_text("about 9 seconds")


def test_words_of_the_short_forms_are_counted(visit: Visit) -> None:
    page = visit(STORIES)
    story = tell(page, "Long")
    count = story.locator("[data-part=count-short]")
    expect(count).to_have_text("About 70 words.")
    story.get_by_text("In 30 seconds, 90 seconds and 3 minutes").click()
    story.get_by_label("In 30 seconds").fill("word " * 35)
    expect(count).to_have_text("35 of 70 words, about 15 seconds.")
    story.get_by_label("In 30 seconds").fill("word " * 77)
    expect(count).to_have_text("77 of 70 words, about 33 seconds, 7 more than fit.")


def test_holes_are_named_and_lead_to_questions_and_worked_answers(visit: Visit, site: BuiltSite) -> None:
    page = visit(STORIES)
    expect(covered(page).get_by_role("columnheader")).to_have_count(7)
    for title, used, *ticked in (
        ("First", True, "Judgment", "Problem solving"),
        ("Second", False, "Judgment", "Delivery", "Communicating", "Influencing", "Working together"),
        ("<b>Third</b>", False, "Learning", "Adaptability", "Business awareness", "Customer and quality"),
    ):
        story = tell(page, title)
        story.get_by_label("I told this one in round one").set_checked(used)
        for name in ticked:
            story.get_by_label(name, exact=True).check()
    expect(covered(page).locator("[data-part=holes]")).to_have_text("Nothing yet for: Leading, Integrity.")
    expect(covered(page).locator("[data-part=told]")).to_have_text("Only from round one: Problem solving.")
    expect(covered(page).get_by_role("columnheader")).to_have_text(
        ["Competency", "First · round one", "Second", "<b>Third</b>"]
    )
    row = covered(page).get_by_role("row", name="Judgment")
    expect(row.get_by_role("cell")).to_have_text(["◐First · round one", "●Second", ""])

    hole = covered(page).locator("[data-part=opening]").filter(has_text="questions on leading")
    hole.locator("summary").click()
    leading = [q for kind in Library.load().questions for q in kind.questions if q.competency == "leading"]
    *questions, every, worked = [link.get_attribute("href") or "" for link in hole.get_by_role("link").all()]
    ids = {address.removeprefix(f"{site.url}prepare/questions/#") for address in questions}
    assert len(ids) == 3
    assert ids <= {question.id for question in leading}
    anchor = worked.removeprefix(f"{site.url}prepare/calibrate/#")
    assert f'id="{anchor}"' in (site.path / "prepare/calibrate/index.html").read_text(encoding="utf-8")

    bank = visit(every.removeprefix(site.url))
    expect(bank.locator("[data-component=question-table] output")).to_contain_text(f"{len(leading)} of")


def test_many_stories_fit_a_narrow_screen_and_every_state_is_accessible(visit: Visit) -> None:
    page = visit(STORIES)
    names = [competency.name for competency in Library.load().competencies]
    for number in range(5):
        story = tell(page, f"A story with quite a long title, number {number}")
        for name in names[number * 2 : number * 2 + 3]:
            story.get_by_label(name, exact=True).check()
    expect(covered(page).get_by_role("columnheader")).to_have_count(6)
    assert axe_faults(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert width_faults(page) == []
    assert axe_faults(page) == []
    told = covered(page).get_by_role("row", name=names[0]).get_by_text("number 0")
    expect(told).to_have_css("position", "static")  # a name at each row, since no heads are seen
    page.set_viewport_size({"width": 1000, "height": 640})
    expect(told).to_have_css("position", "absolute")


def test_a_title_without_a_space_fits_every_screen(visit: Visit) -> None:
    page = visit(STORIES)
    tell(page, "x" * 240).get_by_label("Judgment", exact=True).check()
    expect(covered(page).get_by_role("columnheader")).to_have_count(2)
    for width in (1440, 768, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert width_faults(page) == []


def test_the_questions_have_the_name_of_their_story_on_paper(visit: Visit) -> None:
    page = visit(STORIES)
    for title in ("The cold buses", "The wrong depot"):
        tell(page, title).get_by_label("Judgment", exact=True).check()
    names = covered(page).locator("[data-part=opening] summary")
    expect(names.last).to_have_text("The wrong depot")
    text = "\n".join(Paper(page.pdf(format="A4"), ANY_PAGE).pages)
    assert [name for name in names.all_text_contents() if not re.search(rf"(?m)^{name}\s*$", text)] == []


def test_the_grid_is_blank_for_a_pen_without_javascript(chromium: Browser, site: BuiltSite) -> None:
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.url + STORIES)
        rows = covered(page).get_by_role("row")
        expect(rows).to_have_count(13)
        expect(rows.last.get_by_role("cell")).to_have_count(6)
        expect(covered(page).get_by_text("On paper:")).to_be_visible()
        expect(page.locator("[data-component=stories]").get_by_label("Actions")).to_be_visible()
