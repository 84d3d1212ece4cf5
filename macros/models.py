"""What the site knows, as frozen records.

One class a kind of record; the field names are the keys that authors write in `data/`.
An unknown key, a wrong type and an empty text are errors: see `faults.py` for how they are told.
Docstrings and descriptions go into the JSON Schemas, so an editor shows them to the author.
"""

import re
from contextlib import suppress
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)

from .wording import written


def _day(value: object) -> date:
    """A day as authors write one. Left to itself, pydantic takes a number for seconds since 1970."""
    day = None
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        with suppress(ValueError):  # the 31st of April
            day = date.fromisoformat(value)
    if day is None:
        raise ValueError(f"{written(value)} is not a day -- write it as YYYY-MM-DD, like 2026-11-23")
    return day


Slug = Annotated[
    str,
    StringConstraints(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", min_length=2, max_length=64, strip_whitespace=False
    ),
]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Lines = Annotated[tuple[Text, ...], Field(min_length=1)]
Due = Annotated[
    str,
    StringConstraints(
        pattern=r"^(the evening before|on the day|[1-9]\d* (minutes?|hours?|days?|weeks?) (before|after))$"
    ),
]
Level = Literal["early-career", "experienced", "manager", "executive"]
Setting = Literal["office", "care", "school", "shop-floor", "field", "public-service", "remote"]
Day = Annotated[date, BeforeValidator(_day)]
Strength = Literal["strong", "moderate", "contested", "convention"]


class Record(BaseModel):
    """The base of every record: immutable, strict, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, str_strip_whitespace=True)


class Anchors(Record):
    """What an answer that scores 1, 3 and 5 looks like; 2 and 4 lie between."""

    one: Text
    three: Text
    five: Text


class Competency(Record):
    """Something that interviewers score."""

    id: Slug
    name: Text
    definition: Text
    credited: Lines = Field(description="Behaviors that earn marks.")
    loses: Lines = Field(description="What loses marks.")
    anchors: Anchors
    maps_to: Lines = Field(description="The public frameworks that name it too.")


class Interviewer(Record):
    """A kind of person on the other side of the table."""

    id: Slug
    name: Text
    decides: Text = Field(description="What this person decides, or can stop.")
    listens_for: Text
    prepare: Text = Field(description="The one thing to prepare for this person.")


class Question(Record):
    """A question that they ask."""

    id: Slug
    competency: Slug
    asked_by: Annotated[tuple[Slug, ...], Field(min_length=1)]
    text: Text
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
    packet: bool = Field(default=True, description="Whether it is printed in the packet.")


class Asks(Record):
    """What to ask one kind of interviewer: one file, named after the interviewer's id."""

    id: Slug
    asks: Annotated[tuple[Ask, ...], Field(min_length=1)]


class Item(Record):
    """One action of a checklist."""

    id: Slug
    text: Text
    due: Due | None = Field(
        default=None, description='Relative to the interview, e.g. "3 days before", "1 hour after".'
    )


class Checklist(Record):
    """A list of actions: one file, named after its id."""

    id: Slug
    title: Text
    purpose: Text = Field(description="One sentence: what is better once this is done.")
    items: Annotated[tuple[Item, ...], Field(min_length=1)]


class Flag(Record):
    """A sign, red or green, with the question that it calls for."""

    id: Slug
    color: Literal["red", "green"]
    notice: Text
    ask: Text
    innocent: Text = Field(description="The reading in which it means nothing.")
    heavier_if: Text
    if_confirmed: Text


class Message(Record):
    """A message to send: one file, named after its id. Blanks stand in [square brackets]."""

    id: Slug
    title: Text
    when: Text
    subject: Text
    body: Text
    why: Text = Field(description="What the reader of the message will conclude from it.")


class Term(Record):
    """An entry of the glossary."""

    id: Slug
    term: Text
    definition: Text


class Source(Record):
    """A publication or page that a claim rests on."""

    id: Slug
    authors: Text
    year: int | None = None
    title: Text
    published_in: Text | None = None
    doi: Annotated[str, StringConstraints(pattern=r"^10\.\d{4,9}/\S+$")] | None = None
    url: Annotated[str, StringConstraints(pattern=r"^https://\S+$")] | None = Field(
        default=None, description="The publisher's own address, never a mirror."
    )
    note: Text | None = None

    @property
    def address(self) -> str | None:
        """Where the source can be read: its DOI if it has one."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url

    @property
    def short(self) -> str:
        """The source in a few words, for a label: authors and year."""
        return f"{self.authors}, {self.year}" if self.year else self.authors


class Claim(Record):
    """A factual statement, with how far it can be trusted.

    Strength is one of: strong (meta-analysis or law), moderate (single study, official guidance),
    contested (studies disagree), convention (common advice, untested).
    """

    id: Slug
    topic: Text
    text: Text
    figure: Text | None = None
    strength: Strength
    sources: tuple[Slug, ...] = Field(default=(), validate_default=True)
    caveat: Text | None = None
    secondhand: bool = Field(
        default=False, description="True where only a report of the source has been read."
    )
    jurisdiction: Text | None = Field(default=None, description="For law: where it holds.")
    checked_on: Day | None = Field(
        default=None,
        validate_default=True,
        description="For law: the day it was last checked, as YYYY-MM-DD.",
    )

    # Of a field, not of the whole record: these are then told together with every other fault.
    @field_validator("sources")
    @classmethod
    def _named(cls, sources: tuple[str, ...], known: ValidationInfo) -> tuple[str, ...]:
        strength = known.data.get("strength", "convention")
        if strength != "convention" and not sources:
            raise ValueError(
                f'a claim labeled "{strength}" names a source -- add one, or label it convention'
            )
        return sources

    @field_validator("checked_on")
    @classmethod
    def _placed(cls, day: date | None, known: ValidationInfo) -> date | None:
        place = known.data.get("jurisdiction")
        if place and not day:
            raise ValueError('a claim about law was checked on a day -- add "checked_on: YYYY-MM-DD"')
        if day and not place and "jurisdiction" in known.data:
            raise ValueError('a day is given, and no place where the law holds -- add "jurisdiction: ..."')
        return day
