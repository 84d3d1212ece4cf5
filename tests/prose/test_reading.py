"""How hard the pages and the data are to read: each file within a bound, and each of its sentences too.

The measure is the Flesch-Kincaid grade, the year of US school whose pupils read such a text with ease, from
the length of its sentences and words. It knows nothing of sense: it notices the paragraph that grew.
"""

from collections.abc import Mapping

import pytest

from .passages import Passage, lines
from .reader import Reading, read

GRADE = 8.0
WORDS = 40

HARDER: Mapping[str, float] = {
    "docs/reference/glossary.md": 10.0,  # three sentences, about the words of the trade
}
"""Files with a grade of their own."""

LONGER: Mapping[str, int] = {
    "data/calibration/": 60,  # worked answers are spoken, and some run on because their speaker does
    "data/templates/negotiate.yml": 45,  # two examples within one sentence, to choose from
}
"""Files and folders with a number of words of their own."""


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


def too_long(readings: Mapping[str, Reading], longer: Mapping[str, int]) -> list[str]:
    """A line for each sentence that is too long, and for each bound that nothing needs."""
    faults, needed = [], set()
    for file, reading in readings.items():
        places = {place for place in longer if file.startswith(place)}
        bound = max((longer[place] for place in places), default=WORDS)
        for sentence in (one for one in reading.sentences if one.words > WORDS):
            needed |= places
            if sentence.words > bound:
                faults.append(
                    f"{file}:{lines(file, sentence.text)[0]}: {sentence.words} words in one sentence, "
                    f"more than {bound}: make two of it: {sentence.text}"
                )
    return faults + [
        f"{place}: no sentence above {WORDS} words: take its bound away"
        for place in sorted(longer.keys() - needed)
    ]


@pytest.fixture(scope="module")
def published(readings: dict[str, Reading]) -> dict[str, Reading]:
    """The pages and the data, without what is written about the repository."""
    return {file: reading for file, reading in readings.items() if file.startswith(("docs/", "data/"))}


def test_everything_is_measured(published: dict[str, Reading]) -> None:
    assert len(published) > 80
    assert min(len(reading.sentences) for reading in published.values()) > 0


def test_nothing_is_hard_to_read(published: dict[str, Reading]) -> None:
    faults = too_hard(published, HARDER)
    assert not faults, "\n".join(faults)


def test_no_sentence_is_too_long(published: dict[str, Reading]) -> None:
    faults = too_long(published, LONGER)
    assert not faults, "\n".join(faults)


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
    assert too_long(planted, {"easy.md": 50}) == [
        f"long.md:1: 43 words in one sentence, more than 40: make two of it: {long}",
        "easy.md: no sentence above 40 words: take its bound away",
    ]
    assert too_long(planted, {"long": 50}) == []
