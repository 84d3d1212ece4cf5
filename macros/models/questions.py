"""The questions of both sides, and worked answers to learn to hear a score."""

import re
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator

from ..wording import written
from .base import Lines, Record, Slug, Text

Level = Literal["early-career", "experienced", "manager", "executive"]
Setting = Literal["office", "care", "school", "shop-floor", "field", "public-service", "remote"]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _new_to_the_text(name: str, info: ValidationInfo) -> str:
    """A search finds what the question itself says, so a name of the same words would add nothing."""
    if _words(name) <= _words(info.data.get("text", "")):
        raise ValueError(f"the question itself says {written(name)} -- take it away, or use another word")
    return name


Name = Annotated[Text, Field(max_length=40), AfterValidator(_new_to_the_text)]


class Question(Record):
    """A question that they ask."""

    id: Slug
    competency: Slug
    asked_by: Annotated[tuple[Slug, ...], Field(min_length=1)]
    text: Text
    known_as: Annotated[tuple[Name, ...], Field(max_length=4)] = Field(
        default=(), description="What people call it or search for, where the text does not say so."
    )
    variant: Text = Field(description="The same question in other words, harder if possible.")
    why: Text = Field(description="Why it is asked: what they want to find out.")
    credited: Lines
    loses: Lines
    probes: Annotated[tuple[Text, ...], Field(min_length=3, max_length=5)] = Field(
        description="Follow-ups that an interviewer really asks, in rising depth."
    )
    skeleton: Text = Field(description="The shape of an answer of ninety seconds.")
    common_mistake: Text
    level: Level | None = Field(default=None, description="Only where it fits one level of job.")
    setting: Setting | None = Field(default=None, description="Only where its wording stands in one.")
    packet: bool = Field(default=False, description="Whether it is printed in the packet.")
    kit: bool = Field(default=False, description="Whether a friend asks it, with the friend's kit in hand.")

    @field_validator("known_as")
    @classmethod
    def _once(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        seen: set[str] = set()
        for name in names:
            if name.lower() in seen:
                raise ValueError(f"{written(name)} stands here twice -- take one away")
            seen.add(name.lower())
        return names


class QuestionType(Record):
    """A type of question: one file, named after its id, holds the type and its questions."""

    id: Slug
    name: Text
    order: int = Field(ge=1, description="Its place among the types.")
    form: Text = Field(description="How such a question begins.")
    purpose: Text = Field(description="What this type is for.")
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]


class WorkedAnswer(Record):
    """An example of an answer with its score; plainly an example, nobody's real words."""

    score: int = Field(ge=1, le=5, description="On the competency's anchors.")
    answer: Text = Field(description="As spoken: 120 to 220 words.")
    words: Lines = Field(description="The very words of the answer that earned or cost the score.")
    why: Text = Field(description="Why this score, in one to three sentences.")


class CalibrationSet(Record):
    """One question answered three times by the same example person, to learn to hear a score."""

    id: Slug
    question: Slug
    setting: Text = Field(description="Who answers, in one line: job and place.")
    weak: WorkedAnswer
    solid: WorkedAnswer
    strong: WorkedAnswer

    @model_validator(mode="after")
    def _quoted(self) -> Self:
        for worked in (self.weak, self.solid, self.strong):
            for words in worked.words:
                if " ".join(words.split()) not in " ".join(worked.answer.split()):
                    raise ValueError(f"the answer does not say {words!r} -- quote its very words")
        return self


class Calibration(Record):
    """Worked answers for one competency: one file, named after the competency's id."""

    id: Slug
    sets: Annotated[tuple[CalibrationSet, ...], Field(min_length=1)]


class Ask(Record):
    """A question that the candidate asks."""

    id: Slug
    text: Text
    when: Text
    good: Text = Field(description="What a good reply sounds like.")
    worrying: Text = Field(description="What a worrying reply sounds like.")
    follow_up: Text
    compare_with: tuple[Slug, ...] = Field(
        default=(), description="Interviewers to ask the same, so as to compare the replies."
    )
    packet: bool = Field(default=False, description="Whether it is printed in the packet.")


class Asks(Record):
    """What to ask one kind of interviewer: one file, named after the interviewer's id."""

    id: Slug
    asks: Annotated[tuple[Ask, ...], Field(min_length=1)]
