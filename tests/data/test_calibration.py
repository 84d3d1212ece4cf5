"""A worked answer is told by what it says: neither its length nor its look gives the score away."""

import pytest

from macros.library import Library
from macros.models import CalibrationSet, WorkedAnswer

NAMES = ("weak", "solid", "strong")
SPOKEN = range(120, 221)
"""Words, at the pace of ninety seconds or less."""


@pytest.fixture(scope="module")
def sets() -> list[CalibrationSet]:
    return [each for file in Library.load().calibration for each in file.sets]


def answers(each: CalibrationSet) -> dict[str, WorkedAnswer]:
    return {name: getattr(each, name) for name in NAMES}


def lengths(each: CalibrationSet) -> dict[str, int]:
    return {name: len(worked.answer.split()) for name, worked in answers(each).items()}


def unspeakable(sets: list[CalibrationSet]) -> list[str]:
    """Answers that are too short or too long, or have paragraphs, which nobody hears."""
    found = []
    for each in sets:
        found += [f"{each.id}: {name}: {n} words" for name, n in lengths(each).items() if n not in SPOKEN]
        found += [
            f"{each.id}: {name}: two paragraphs" for name in NAMES if "\n" in getattr(each, name).answer
        ]
    return found


def given_away(sets: list[CalibrationSet]) -> list[str]:
    """Kinds of answer that a reader could tell by length in more than half of the sets."""
    found = []
    for name in NAMES:
        for how, extreme in (("longest", max), ("shortest", min)):
            count = sum(n[name] == extreme(n.values()) for n in map(lengths, sets))
            if count > len(sets) / 2:
                found.append(f"the {name} answer is the {how} in {count} of {len(sets)} sets")
    return found


def falling(sets: list[CalibrationSet]) -> list[str]:
    """Sets in which a better answer has no better score."""
    return [each.id for each in sets if not each.weak.score < each.solid.score < each.strong.score]


def changed(each: CalibrationSet, name: str, **fields: object) -> CalibrationSet:
    return each.model_copy(update={name: getattr(each, name).model_copy(update=fields)})


def test_every_answer_can_be_spoken(sets: list[CalibrationSet]) -> None:
    assert unspeakable(sets) == []


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("um " * 119, "119 words"),
        ("um " * 221, "221 words"),
        ("um " * 99 + "\n\n" + "um " * 99, "two paragraphs"),
    ],
)
def test_what_cannot_be_spoken_is_found(sets: list[CalibrationSet], answer: str, told: str) -> None:
    planted = changed(sets[0], "solid", answer=answer)
    assert unspeakable([planted, *sets[1:]]) == [f"{planted.id}: solid: {told}"]


def test_length_gives_nothing_away(sets: list[CalibrationSet]) -> None:
    assert given_away(sets) == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("words", "how"), [(220, "longest"), (120, "shortest")])
def test_an_answer_told_by_its_length_is_found(
    sets: list[CalibrationSet], name: str, words: int, how: str
) -> None:
    planted = [changed(each, name, answer="um " * words) for each in sets]
    assert f"the {name} answer is the {how} in {len(sets)} of {len(sets)} sets" in given_away(planted)


def test_scores_rise(sets: list[CalibrationSet]) -> None:
    assert falling(sets) == []


@pytest.mark.parametrize("name", ["weak", "strong"])
def test_scores_that_do_not_rise_are_found(sets: list[CalibrationSet], name: str) -> None:
    assert falling([changed(sets[0], name, score=sets[0].solid.score), *sets[1:]]) == [sets[0].id]


def habitual(sets: list[CalibrationSet]) -> bool:
    """Whether a reader could rank the three, write 1, 3 and 5, and never look at the anchors."""
    usual = sum([worked.score for worked in answers(each).values()] == [1, 3, 5] for each in sets)
    return usual > len(sets) * 3 / 4


def test_scores_are_no_habit(sets: list[CalibrationSet]) -> None:
    assert not habitual(sets)


def test_scores_that_are_a_habit_are_found(sets: list[CalibrationSet]) -> None:
    planted = sets
    for name, score in zip(NAMES, (1, 3, 5), strict=True):
        planted = [changed(each, name, score=score) for each in planted]
    assert habitual(planted)
