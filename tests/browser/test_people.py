"""The people of the day: what is planned for whom, what is told about the plan, and the day in order."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import axe_faults
from tests.browser.seeding import keep

Visit = Callable[[str], Page]
PEOPLE = "prepare/people/"
STORY = {"story/s1": {"title": "The Saturday van", "used": True}, "story/s2": {"title": "Nine weeks to five"}}


def people(page: Page) -> Locator:
    return page.locator("[data-component=people] [data-part=thing]")


def blank(page: Page) -> Locator:
    return page.locator("[data-component=people] form:not([data-part=thing])")


def notes(page: Page) -> Locator:
    return page.locator("[data-part=sentences] p")


def unfold(form: Locator) -> Locator:
    form.locator("[data-part=title]").click()
    return form


def choose(form: Locator) -> None:
    """Open the questions of the bank."""
    form.locator("summary").filter(has_text="Choose").click()


def test_the_kind_of_interviewer_tells_what_such_a_person_decides(visit: Visit) -> None:
    page = visit(PEOPLE)
    expect(page.get_by_text("Listens for", exact=True)).to_be_hidden()
    blank(page).get_by_label("Kind of interviewer").select_option("Executive")
    person = people(page).first
    expect(person.locator("[data-part=decides]")).to_contain_text("worth the money this year")
    expect(person.locator("[data-part=title]")).to_have_text("The executive")
    expect(page.locator("[data-part=example]")).to_be_hidden()


def test_a_name_that_was_deleted_again_is_nobody(visit: Visit) -> None:
    page, data, after = visit(PEOPLE), visit("prepare/my-data/"), visit("prepare/after-the-day/")
    kept, nobody = data.locator("[data-part=counts]"), after.locator("[data-part=nobody]")
    blank(page).locator("[name=name]").fill("Ana")
    expect(kept).to_have_text("1 person.")
    expect(nobody).to_be_hidden()
    people(page).locator("[name=name]").fill("")
    expect(kept).to_contain_text("Nothing yet.")
    expect(nobody).to_be_visible()


def test_questions_are_chosen_from_the_bank_and_stay_chosen(visit: Visit) -> None:
    page = visit(PEOPLE)
    blank(page).get_by_label("Kind of interviewer").select_option("Executive")
    person = people(page).first
    choose(person)
    person.get_by_label("Search these questions").fill("organization decided disappointed")
    expect(person.locator("[data-part=bank] label:visible")).to_have_count(1)
    person.get_by_label("What has the organization decided not to do").check()
    expect(person.get_by_text("Choose (1 chosen)")).to_be_visible()

    # The kind was mistyped: what was chosen is still there.
    person.get_by_label("Kind of interviewer").select_option("Peer")
    expect(person.get_by_role("link", name="What has the organization decided not")).to_be_visible()
    page.reload()
    person = unfold(people(page).first)
    expect(person.get_by_text("Choose (1 chosen)")).to_be_visible()
    expect(page.locator("[data-part=rows] td[data-label='First question']")).to_contain_text(
        "decided not to do"
    )


def test_searching_the_bank_makes_nobody(visit: Visit) -> None:
    page = visit(PEOPLE)
    blank(page).get_by_label("Kind of interviewer").select_option("Peer")
    expect(people(page)).to_have_count(1)
    choose(people(page))
    people(page).get_by_label("Search these questions").fill("nothing has these words")
    expect(people(page).get_by_text("None of them has these words.")).to_be_visible()
    expect(people(page)).to_have_count(1)


def test_stories_come_and_go_with_the_reader_s_own(visit: Visit) -> None:
    page = visit(PEOPLE)
    expect(blank(page).get_by_text("Once you have written a story")).to_be_visible()
    keep(page, STORY)
    blank(page).get_by_label("Nine weeks to five").check()
    expect(people(page)).to_have_count(1)
    keep(page, {"story/s2": None})
    expect(people(page).get_by_label("Nine weeks to five")).to_have_count(0)
    people(page).get_by_label("Name").fill("Ana Ruiz")
    # It was removed by mistake and brought back: the plan still holds.
    keep(page, {"story/s2": {"title": "From nine weeks to five"}})
    expect(people(page).get_by_label("From nine weeks to five")).to_be_checked()


def test_what_the_same_person_would_hear_twice_is_told(visit: Visit) -> None:
    page = visit(PEOPLE)
    ana = {"name": "Ana Ruiz", "time": "14:00", "met": True, "questions": "Why?", "stories": ["s1"]}
    panel = {
        "name": "Ben Cho, Ana Ruiz",
        "time": "09:30",
        "interviewer": "panel",
        "questions": "Why?",
        "stories": ["s1"],
    }
    keep(page, {**STORY, "person/a": ana, "person/b": panel})
    expect(notes(page)).to_have_count(2)
    expect(notes(page).first).to_contain_text(
        "You told “The Saturday van” in round one, and Ana Ruiz was there."
    )
    expect(notes(page).last).to_contain_text("Ana Ruiz, at 9:30 AM on the panel and again at 2:00 PM")
    rows = page.locator("[data-part=rows] tr")
    expect(rows.first).to_contain_text("Ben Cho")

    page.reload()
    expect(people(page).first.locator("[data-part=title]")).to_contain_text("Ben Cho")
    unfold(people(page).last).get_by_label("The Saturday van").uncheck()
    expect(notes(page)).to_have_count(0)


def test_a_question_to_compare_is_added_with_one_press(visit: Visit) -> None:
    page = visit(PEOPLE)
    keep(
        page,
        {
            "person/a": {"name": "Ana", "interviewer": "hiring-manager", "asks": ["first-two-problems"]},
            "person/b": {"name": "Ben", "interviewer": "peer"},
        },
    )
    expect(notes(page).first).to_have_text("No question yet for Ben.")
    page.get_by_role("button", name="Add it for Ben").press("Enter")
    expect(notes(page)).to_have_count(0)
    expect(page.locator("[data-part=plan]")).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="Added")).to_have_text(
        "Added to the questions for Ben."
    )
    expect(unfold(people(visit(PEOPLE)).last).get_by_text("Choose (1 chosen)")).to_be_visible()

    keep(page, {"person/c": {"name": "Cy", "asks": ["first-two-problems"]}})
    expect(people(page)).to_have_count(3)
    expect(page.locator("[data-part=added]")).to_have_text("Added to the questions for Ben.")
    keep(page, {"person/b": None})
    expect(people(page)).to_have_count(2)
    expect(page.locator("[data-part=added]")).to_be_empty()


def test_two_clicks_add_it_once(visit: Visit) -> None:
    page = visit(PEOPLE)
    asks = ["first-two-problems"]
    keep(page, {"person/a": {"name": "Ana", "interviewer": "hiring-manager", "asks": asks}})
    keep(page, {"person/b": {"name": "Ben", "interviewer": "peer"}})
    page.get_by_role("button", name="Add it for Ben").dblclick()
    expect(page.locator("[data-part=added]")).to_have_text("Added to the questions for Ben.")
    expect(unfold(people(visit(PEOPLE)).last).get_by_text("Choose (1 chosen)")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_when_filled(visit: Visit, scheme: Any) -> None:
    page = visit(PEOPLE)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    keep(
        page,
        {
            **STORY,
            "person/a": {"name": "Ana", "interviewer": "hiring-manager", "asks": ["first-two-problems"]},
            "person/b": {"name": "<img src=x>", "interviewer": "peer", "stories": ["s1"]},
            "stated/a": {"topic": "pay", "what": "Pay", "value": "58,000"},
            "stated/b": {"topic": "pay", "what": "Pay", "value": "61,000"},
        },
    )
    expect(page.locator("[data-component=stated]")).to_contain_text("Two different answers about “Pay”")
    assert axe_faults(page) == []


def test_on_paper_each_person_is_a_card_and_one_form_is_left_blank(visit: Visit) -> None:
    page = visit(PEOPLE)
    keep(
        page,
        {
            **STORY,
            "person/a": {"name": "Ana", "questions": "Why?\nWhen?", "remember": "Quiet", "stories": ["s1"]},
        },
    )
    card = page.locator("[data-part=cards] article")
    expect(card).to_be_hidden()
    page.emulate_media(media="print")
    expect(card).to_have_count(1)
    for words in ("Ana", "Quiet", "The Saturday van", "Why?", "When?"):
        expect(card).to_contain_text(words)
    expect(people(page)).to_be_hidden()
    expect(blank(page)).to_be_visible()
    expect(blank(page).get_by_label("Stories planned for them")).to_be_visible()
