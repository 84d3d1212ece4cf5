"""What people type into the site's search, and the page that they should be shown."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.alive import alive
from tests.conftest import BuiltSite

Search = Callable[[str], Locator]
BANK = "prepare/questions/"
RESULTS = ".md-search-result__item"


@pytest.fixture(scope="module")
def found(chromium: Browser, site: BuiltSite) -> Iterator[Search]:
    """The results of a query that is put in whole: typed, each letter would have results of its own."""
    with chromium.new_context() as context:
        page = context.new_page()
        alive(page, lambda: page.goto(site.url))
        field, results = page.get_by_placeholder("Search"), page.locator(RESULTS)

        def put_in(query: str) -> None:
            field.fill(query)
            field.press("End")  # the theme looks when a key is let go

        def search(query: str) -> Locator:
            put_in("")
            expect(results).to_have_count(0)
            put_in(query)
            expect(results.first).to_be_attached()
            return results

        yield search


def test_a_query_may_come_with_the_address(visit: Callable[[str], Page]) -> None:
    page = visit("?q=panel+interview")
    expect(page.locator(RESULTS).first).to_contain_text("panel")


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
        "trial shift": "guide/case-and-take-home/",
        "group exercise": "guide/assessment-center/",
        "disability": "guide/adjustments/",
        "ghosted": "guide/no-and-silence/",
        "zoom": "guide/video-and-automated/",
        "how many people will I meet": "reference/interviewers/",
        "weakness": BANK,
        "motivation": BANK,
        "teamwork": BANK,
    }.items(),
)
def test_what_is_searched_for_comes_first(found: Search, query: str, first: str) -> None:
    link = found(query).first.locator("a").first
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
def test_a_question_is_found_by_what_people_call_it(found: Search, name: str, question: str) -> None:
    expect(found(name).locator(f"a[href$='#{question}']").first).to_be_attached()
