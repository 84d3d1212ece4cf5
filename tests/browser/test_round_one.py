"""Round one: what was asked and how it landed, and what follows from it."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser.checks import axe_faults

Visit = Callable[[str], Page]
ROUND_ONE = "prepare/round-one/"


def asked(page: Page) -> Locator:
    return page.locator("[data-component=round-one] [data-part=thing]")


def ask(page: Page, question: str, landed: str, competency: str = "") -> Locator:
    """Fill in the blank form."""
    blank = page.locator("[data-component=round-one] form:not([data-part=thing])")
    blank.get_by_label("What they asked").press_sequentially(question)
    form = asked(page).last
    form.get_by_label(landed).check()
    if competency:
        form.get_by_label("What it was about").select_option(competency)
    return form


def gaps(page: Page) -> Locator:
    return page.locator("[data-component=gaps] li")


def state(page: Page, what: str, value: str) -> None:
    ledger = page.locator("[data-component=ledger]")
    ledger.locator("form").last.get_by_label("What it was about").press_sequentially(what)
    ledger.locator("[data-part=thing]").last.get_by_label("What you said").fill(value)


def test_what_is_written_down_is_kept_and_folded(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    form = ask(page, "A conflict?", "Partly", "Influencing")
    form.get_by_label("What you said").fill("The rota.")
    page.reload()
    expect(asked(page).locator("[data-part=title]")).to_have_text("A conflict?")
    expect(asked(page).get_by_label("What you said")).to_be_hidden()
    asked(page).locator("[data-part=title]").click()
    expect(asked(page).get_by_label("What you said")).to_have_value("The rota.")
    expect(asked(page).get_by_label("Partly")).to_be_checked()
    expect(asked(page).get_by_label("What it was about")).to_have_value("influencing")


def test_the_gap_list_follows_and_settles(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    expect(page.get_by_text("Nothing is listed yet.")).to_be_visible()
    form = ask(page, "Two nurses out sick?", "Badly", "Judgment")
    expect(gaps(page).first).to_contain_text("Landed badly Two nurses out sick?")
    expect(gaps(page).first.get_by_role("link", name="Questions: Judgment")).to_be_visible()
    form.get_by_label("Loose ends").fill("Send the sheet")
    expect(gaps(page).first).to_contain_text("Loose end Send the sheet")
    expect(gaps(page).filter(has_text="Not asked yet")).not_to_have_count(0)
    form.get_by_label("Settled").check()
    expect(gaps(page).filter(has_not_text="Not asked yet")).to_have_count(0)
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("Nothing is listed yet.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(gaps(page).filter(has_text="Not asked yet")).not_to_have_count(0)


def test_a_gap_leads_to_the_questions_about_it(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    ask(page, "Two nurses out sick?", "Badly", "Judgment")
    gaps(page).get_by_role("link", name="Questions: Judgment").click()
    bank = page.locator("[data-component=question-table]")
    expect(bank.locator("select[name=competency]")).to_have_value("judgment")


def test_two_answers_about_the_same_thing_are_pointed_out_where_it_matters(visit: Visit) -> None:
    page = visit(ROUND_ONE)
    people = visit("prepare/people/")
    stated = people.locator("[data-component=stated]")
    expect(stated).to_contain_text("write down the numbers you gave")
    state(page, "Base pay", "58,000")
    expect(stated).to_contain_text("In round one you said")
    expect(stated.get_by_role("listitem")).to_have_text(["Base pay 58,000"])
    state(page, "Base pay", "61,000")
    for place in (page.locator("[data-component=ledger]"), stated):
        expect(place.locator("[data-part=conflicts] p")).to_contain_text("“58,000” and “61,000”")
    assert axe_faults(page) == []
