"""The questions on paper are a choice: enough to practice on, and something of everything in them."""

from collections import Counter

import pytest

from macros.library import Library
from macros.models import Question

PRINTED = 40
IN_KIT = 10
PER_COMPETENCY = range(2, 6)
PER_INTERVIEWER = 5
NOTHING_TO_PREPARE = "curveball"

Choice = dict[str, tuple[Question, ...]]
"""Type -> its questions that are printed."""


@pytest.fixture(scope="module")
def real() -> Library:
    return Library.load()


@pytest.fixture
def choice(real: Library) -> Choice:
    return {kind.id: tuple(each for each in kind.questions if each.packet) for kind in real.questions}


def unbalanced(choice: Choice, library: Library) -> list[str]:
    """What is wrong with a choice, and how to mend it."""
    printed = [question for questions in choice.values() for question in questions]
    tests = Counter(question.competency for question in printed)
    asks = Counter(who for question in printed for who in question.asked_by)
    found = [
        f"{each.id}: {tests[each.id]} printed, choose {PER_COMPETENCY[0]} to {PER_COMPETENCY[-1]}"
        for each in library.competencies
        if tests[each.id] not in PER_COMPETENCY
    ]
    found += [
        f"{each.id}: asks {asks[each.id]} of them, choose {PER_INTERVIEWER} or more"
        for each in library.interviewers
        if asks[each.id] < PER_INTERVIEWER
    ]
    if len(printed) != PRINTED:
        found.append(f"{len(printed)} are printed, choose {PRINTED}")
    if choice[NOTHING_TO_PREPARE]:
        found.append(f"{NOTHING_TO_PREPARE}: there is nothing to prepare, print another type")
    return found


def test_the_packet_prints_a_balanced_choice(choice: Choice, real: Library) -> None:
    assert unbalanced(choice, real) == []


def test_every_type_that_can_be_prepared_for_is_printed(choice: Choice) -> None:
    assert [kind for kind, questions in choice.items() if not questions] == [NOTHING_TO_PREPARE]


def test_a_competency_and_an_interviewer_left_out_are_named(choice: Choice, real: Library) -> None:
    """A planted fault: nothing on leading, which leaves direct reports with little to ask."""
    thin = {
        kind: tuple(each for each in questions if each.competency != "leading")
        for kind, questions in choice.items()
    }
    told = unbalanced(thin, real)
    assert "leading: 0 printed, choose 2 to 5" in told
    assert any(line.startswith("direct-report: asks ") for line in told)
    assert any(line.endswith(f" are printed, choose {PRINTED}") for line in told)


def test_one_too_many_and_a_curveball_are_told(choice: Choice, real: Library) -> None:
    curveball = next(kind for kind in real.questions if kind.id == NOTHING_TO_PREPARE).questions[0]
    assert unbalanced({**choice, NOTHING_TO_PREPARE: (curveball,)}, real) == [
        "41 are printed, choose 40",
        "curveball: there is nothing to prepare, print another type",
    ]


def test_a_friend_asks_ten_questions_that_anybody_can_be_asked(real: Library) -> None:
    kit = [question for kind in real.questions for question in kind.questions if question.kit]
    assert len(kit) == IN_KIT
    assert len({question.competency for question in kit}) == IN_KIT, "each tests another competency"
    assert [each.id for each in kit if each.level or each.setting or not each.packet] == []
