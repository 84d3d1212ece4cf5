"""The evidence: claims, and the sources they rest on."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, ValidationInfo, field_validator

from .base import Day, Record, Slug, Text

Strength = Literal["strong", "moderate", "contested", "convention"]


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
