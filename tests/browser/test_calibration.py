"""Worked answers: the reader scores first, then sees what the anchors give, and both are kept."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from macros.library import Library

Visit = Callable[[str], Page]


def test_the_score_shows_after_the_readers_own_and_is_kept(visit: Visit) -> None:
    chosen = Library.load().calibration[0].sets[0]
    page = visit(f"prepare/calibrate/#{chosen.id}")
    answer = page.locator(f"[data-part=answer][data-id={chosen.id}-solid]")
    expect(answer.get_by_text(chosen.solid.why)).to_be_hidden()

    answer.get_by_role("radio", name="5").check()
    expect(answer.get_by_text(chosen.solid.why)).to_be_visible()
    expect(answer.get_by_role("status")).to_have_text(f"You gave 5, {5 - chosen.solid.score} away.")

    again = visit(f"prepare/calibrate/#{chosen.id}")
    kept = again.locator(f"[data-part=answer][data-id={chosen.id}-solid]")
    expect(kept.get_by_role("radio", name="5")).to_be_checked()


def test_the_three_answers_stand_in_no_telling_order(visit: Visit) -> None:
    page = visit("prepare/calibrate/")
    rows = page.locator(".study-row").all()
    orders = {
        tuple(part.get_attribute("data-score") for part in row.locator("[data-part=answer]").all())
        for row in rows
    }
    assert len(orders) > 3
