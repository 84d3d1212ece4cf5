"""How hard the pages and the data are to read: each file within a bound, and each of its sentences too.

The measure is the Flesch-Kincaid grade, the year of US school whose pupils read such a text with ease, from
the length of its sentences and words. It knows nothing of sense: it notices the paragraph that grew.
"""

from collections.abc import Mapping, Set

import pytest

from .passages import Passage, lines
from .reader import Reading, read

GRADE = 8.0
WORDS = 40

# To be mended in the texts, and then taken out of here.
PENDING_HARDER = {"docs/reference/interviewers.md": 10.0}
PENDING_LONGER = {
    ("data/questions/case.yml", "Of the twenty-five minutes"),
    ("docs/reference/interviewers.md", "In British employer surveys"),
}

HARDER: Mapping[str, float] = PENDING_HARDER | {
    "docs/reference/glossary.md": 10.0,  # three sentences, about the words of the trade
}
"""Files with a bound of their own."""

LONGER: Set[tuple[str, str]] = PENDING_LONGER | {
    # One example after the other, for the reader to choose from.
    ("data/templates/negotiate.yml", "Going by [your source"),
    # Worked answers are spoken, and some run on because that is what their speaker does.
    ("data/calibration/communicating.yml", "I stayed away from the jargon"),
    ("data/calibration/communicating.yml", "Then a minute on why"),
    ("data/calibration/customer-and-quality.yml", "So I'd look at one portal"),
    ("data/calibration/delivery.yml", "By about the first"),
    ("data/calibration/delivery.yml", "We did huddles every morning"),
    ("data/calibration/working-together.yml", "If the plates come down late"),
    # More than one sentence: the tool takes "in." for inches.
    ("data/calibration/adaptability.yml", "I got soup in."),
    ("data/calibration/learning.yml", "One kid had his whole sleeve in."),
}
"""Longer sentences, by their file and how they begin."""


def too_hard(readings: Mapping[str, Reading], harder: Mapping[str, float]) -> list[str]:
    """A line for each file above its bound, and for each bound that nothing needs."""
    faults = []
    for file, reading in readings.items():
        bound = harder.get(file, GRADE)
        if reading.grade > bound:
            longest = max(reading.sentences, key=lambda sentence: sentence.words).text
            faults.append(
                f"{file}:{lines(file, longest)[0]}: reading grade {reading.grade:.1f}, above {bound:.1f}: "
                f"use shorter sentences and words, beginning with: {longest}"
            )
    needed = {file for file, reading in readings.items() if reading.grade > GRADE}
    return faults + [
        f"{file}: no longer above {GRADE}: take its bound away" for file in sorted(harder.keys() - needed)
    ]


def too_long(readings: Mapping[str, Reading], longer: Set[tuple[str, str]]) -> list[str]:
    """A line for each sentence that is too long, and for each exception that nothing needs."""
    faults, needed = [], set()
    for file, reading in readings.items():
        for sentence in (one for one in reading.sentences if one.words > WORDS):
            excepted = {one for one in longer if one[0] == file and sentence.text.startswith(one[1])}
            needed |= excepted
            if not excepted:
                faults.append(
                    f"{file}:{lines(file, sentence.text)[0]}: {sentence.words} words in one sentence, "
                    f"more than {WORDS}: make two of it: {sentence.text}"
                )
    return faults + [
        f"{file}: no long sentence begins so: take its exception away: {beginning}"
        for file, beginning in sorted(longer - needed)
    ]


@pytest.fixture(scope="module")
def published(readings: dict[str, Reading]) -> dict[str, Reading]:
    """The pages and the data, without what is written about the repository."""
    return {file: reading for file, reading in readings.items() if file.startswith(("docs/", "data/"))}


def test_everything_is_measured(published: dict[str, Reading]) -> None:
    assert len(published) > 80
    assert min(len(reading.sentences) for reading in published.values()) > 0


def test_nothing_is_hard_to_read(published: dict[str, Reading]) -> None:
    assert too_hard(published, HARDER) == []


def test_no_sentence_is_too_long(published: dict[str, Reading]) -> None:
    assert too_long(published, LONGER) == []


def test_planted_hard_texts_and_idle_exceptions_are_found() -> None:
    hard = "Organizational considerations necessitate comprehensive preparation."
    long = "You wait " + "and wait " * 20 + "there."
    planted = read(
        [Passage("hard.md", hard), Passage("long.md", long), Passage("easy.md", "You go in. You sit.")]
    )
    assert planted["hard.md"].grade > 20
    assert planted["easy.md"].grade < 1
    assert too_hard(planted, {"long.md": 15.0, "easy.md": 9.0, "gone.md": 9.0}) == [
        f"hard.md:1: reading grade {planted['hard.md'].grade:.1f}, above 8.0: "
        f"use shorter sentences and words, beginning with: {hard}",
        "easy.md: no longer above 8.0: take its bound away",
        "gone.md: no longer above 8.0: take its bound away",
    ]
    assert too_long(planted, {("easy.md", "You go")}) == [
        f"long.md:1: 43 words in one sentence, more than 40: make two of it: {long}",
        "easy.md: no long sentence begins so: take its exception away: You go",
    ]
    assert too_long(planted, {("long.md", "You wait")}) == []
