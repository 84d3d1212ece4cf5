"""The project's own data: enough of it, all of it used, nothing in it that should not be."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from macros.library import FOLDERS, LISTS, ROOT, Library, library
from macros.models import Claim
from tests.data import wording
from tests.data.freshness import overdue
from tests.data.pages import PAGES, calls

EXEMPT = {
    ("docs/contribute/index.md", "showcase"),  # a bad example
    ("docs/contribute/index.md", "passion"),  # the same
}
"""Banned phrases that stand where they should."""


@pytest.fixture(scope="module")
def real() -> Library:
    return library()


@pytest.fixture
def today() -> date:
    return datetime.now(UTC).date()


@pytest.mark.parametrize(
    ("kind", "least"), [("competencies", 12), ("flags", 12), ("checklists", 6), ("templates", 5), ("asks", 1)]
)
def test_there_is_enough(real: Library, kind: str, least: int) -> None:
    assert len(getattr(real, kind)) >= least


def test_there_are_enough_questions_of_every_type(real: Library) -> None:
    assert len(real.questions) == 13
    assert sum(len(kind.questions) for kind in real.questions) >= 40


def test_there_are_enough_asks(real: Library) -> None:
    assert sum(len(group.asks) for group in real.asks) >= 25


def test_every_source_is_used(real: Library) -> None:
    used = {source for claim in real.claims for source in claim.sources}
    assert [source.id for source in real.sources if source.id not in used] == []


def test_every_claim_that_a_page_names_exists(real: Library) -> None:
    known = {claim.id for claim in real.claims}
    called = [call for page in PAGES for call in calls(page, "claim")]
    assert len(called) > 20
    assert [call for call in called if call.arguments[0] not in known] == []


def test_no_check_of_the_law_is_overdue(real: Library, today: date) -> None:
    assert any(claim.jurisdiction for claim in real.claims)
    assert list(overdue(real.claims, today)) == []


def law(checked_on: date) -> Claim:
    return Claim(
        id="answer-within-45-days",
        topic="The wait",
        text="They must say within 45 days.",
        strength="strong",
        sources=("labor-office",),
        jurisdiction="Ontario, Canada",
        checked_on=checked_on.isoformat(),  # type: ignore[arg-type] # as it stands in the file
    )


def test_an_overdue_check_is_named_with_its_remedy() -> None:
    """A planted fault: the law that nobody has looked at for a year and a day."""
    day = date(2026, 11, 23)
    assert list(overdue([law(day), law(day - timedelta(days=365))], day)) == []
    assert list(overdue([law(day - timedelta(days=366)), law(day + timedelta(days=1))], day)) == [
        "answer-within-45-days: last checked on 2025-11-22, more than a year ago: "
        "read the law of Ontario, Canada again, then write 2026-11-23 as its checked_on",
        "answer-within-45-days: checked_on is 2026-11-24, a day to come: write the day it was checked",
    ]


def test_no_text_has_markup(real: Library) -> None:
    everything = tuple(getattr(real, name) for name in (*LISTS, *FOLDERS))
    found = [
        (place, kind)
        for place, text in wording.texts(everything)
        if not place.endswith((".url", ".doi"))
        for kind in wording.markup(text)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A <b>bold</b> move", "an HTML tag"),
        ("Health &amp; safety", "an HTML character"),
        ("A **bold** move", "bold or emphasis"),
        ("An _odd_ move", "bold or emphasis"),
        ("Run `make`", "code"),
        ("See [here](x.md)", "a link"),
        ("# A heading", "a heading"),
        ("{{ claim('x') }}", "a macro"),
    ],
)
def test_planted_markup_is_found(text: str, kind: str) -> None:
    assert kind in wording.markup(text)


def test_plain_text_is_not_taken_for_markup() -> None:
    assert wording.markup("R&D; 5 < 6 * 2, [first name], #1, snake_case, q&a") == []


def test_no_two_questions_share_a_probe(real: Library) -> None:
    probes = Counter(
        " ".join(probe.casefold().split()).rstrip("?.")
        for kind in real.questions
        for question in kind.questions
        for probe in set(question.probes)
    )
    assert [probe for probe, count in probes.items() if count > 1] == []


def test_no_banned_words() -> None:
    files = [*PAGES, *(ROOT / "data").rglob("*.yml")]
    used = {
        (file.relative_to(ROOT).as_posix(), phrase)
        for file in files
        for phrase in wording.banned(file.read_text(encoding="utf-8"))
    }
    assert wording.unlisted(used, EXEMPT) == []


def test_planted_words_and_idle_exemptions_are_found() -> None:
    text = "Leveraging it, navigating; IT IS IMPORTANT TO be passionate. In\n  today's market."
    assert wording.banned(text) == set(wording.BANNED) - {"showcase"}
    assert wording.banned("in today\N{RIGHT SINGLE QUOTATION MARK}s market") == {"in today's"}
    assert wording.banned("Compassion, and a navigation bar of today") == set()
    assert wording.unlisted({("a.md", "passion")}, {("b.md", "leverage")}) == [
        'a.md: "passion": say it plainly',
        'b.md: "leverage" is not there any more: take its exemption away',
    ]
