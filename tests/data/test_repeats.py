"""Each question was written for itself: nothing in the bank is said twice, or nearly twice."""

import re
from collections.abc import Iterator

import pytest

from macros.library import Library
from macros.models import Question

ALIKE = 0.62
"""Share of words that two texts have in common, from which on a reader takes them for the same."""

LONG_ENOUGH = 7
"""Words; every interviewer says "What do you do?", and short texts share most of theirs by chance."""


@pytest.fixture(scope="module")
def questions() -> list[Question]:
    return [question for kind in Library.load().questions for question in kind.questions]


def texts(question: Question) -> Iterator[str]:
    yield from (question.text, question.variant, question.why, question.skeleton, question.common_mistake)
    yield from (*question.credited, *question.loses, *question.probes)


def repeated_sentences(questions: list[Question]) -> list[str]:
    first: dict[str, str] = {}
    found = []
    for question in questions:
        for sentence in (one for text in texts(question) for one in re.split(r"(?<=[.?!]) ", text)):
            plain = " ".join(re.findall(r"\w+", sentence.lower()))
            if len(plain.split()) >= LONG_ENOUGH and first.setdefault(plain, question.id) != question.id:
                found.append(f"{question.id} says what {first[plain]} says: {sentence}")
    return found


def near_repeats(questions: list[Question]) -> list[str]:
    words = [
        (question.id, text, known)
        for question in questions
        for text in texts(question)
        if len(known := frozenset(re.findall(r"\w+", text.lower()))) >= LONG_ENOUGH
    ]
    words.sort(key=lambda entry: len(entry[2]))
    found = []
    for i, (one, text, mine) in enumerate(words):
        for other, again, theirs in words[i + 1 :]:
            if len(mine) <= ALIKE * len(theirs):
                break  # this one and all that follow are too long to be alike
            if one != other and len(mine & theirs) > ALIKE * len(mine | theirs):
                found.append(f"{one} and {other}: {text} / {again}")
    return found


def test_no_sentence_stands_in_two_questions(questions: list[Question]) -> None:
    assert repeated_sentences(questions) == []


def test_no_two_texts_are_nearly_the_same(questions: list[Question]) -> None:
    assert near_repeats(questions) == []


def test_a_copied_question_is_found(questions: list[Question]) -> None:
    copy = questions[0].model_copy(update={"id": "copied"})
    assert repeated_sentences([questions[0], copy])
    assert near_repeats([questions[0], copy])


def test_every_interviewer_and_competency_has_its_share(questions: list[Question]) -> None:
    library = Library.load()
    for interviewer in library.interviewers:
        assert sum(interviewer.id in question.asked_by for question in questions) >= 20, interviewer.id
    for competency in library.competencies:
        assert sum(competency.id == question.competency for question in questions) >= 10, competency.id
        assert sum(len(each.sets) for each in library.calibration if each.id == competency.id) >= 3
