"""What people type into the site's search, and the page that they should be shown."""

from collections.abc import Callable
from urllib.parse import quote_plus

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[[str], Page]
BANK = "prepare/questions/"


def found(visit: Visit, query: str) -> Page:
    """The results of a query that comes whole, in the address: typed, each letter has results of its own."""
    page = visit(f"?q={quote_plus(query)}")
    expect(page.locator(".md-search-result__item").first).to_be_attached()
    return page


@pytest.mark.parametrize(
    ("query", "first"),
    {
        "panel interview": "guide/panel/",
        "salary": "guide/talking-about-money/",
        "presentation": "guide/presentation/",
        "video interview": "guide/video-and-automated/",
        "references": "guide/references-and-checks/",
        "offer": "guide/offers/",
        "nerves": "guide/nerves-and-stamina/",
        "evidence": "reference/evidence/",
        "reschedule": "prepare/messages/",
        "thank you email": "prepare/messages/",
        "questions to ask": "prepare/questions-to-ask/",
        "case study": "guide/case-and-take-home/",
        "disability": "guide/adjustments/",
        "ghosted": "guide/no-and-silence/",
        "zoom": "guide/video-and-automated/",
        "how many people will I meet": "reference/interviewers/",
        "weakness": BANK,
        "motivation": BANK,
        "teamwork": BANK,
    }.items(),
)
def test_what_is_searched_for_comes_first(visit: Visit, query: str, first: str) -> None:
    page = found(visit, query)
    link = page.locator(".md-search-result__item").first.locator("a").first
    assert (link.get_attribute("href") or "").partition("?")[0].endswith(f"/{first}")


@pytest.mark.parametrize(
    ("name", "question"),
    {
        "weakness": "criticism-that-stung",
        "stress": "signs-that-you-are-under-strain",
        "motivation": "why-this-role-over-others",
        "culture fit": "where-you-do-your-worst-work",
        "counteroffer": "raise-offered-if-you-stay",
        "visa": "allowed-to-work-here",
    }.items(),
)
def test_a_question_is_found_by_what_people_call_it(visit: Visit, name: str, question: str) -> None:
    links = found(visit, name).locator(f".md-search-result__item a[href$='#{question}']")
    expect(links.first).to_be_attached()
