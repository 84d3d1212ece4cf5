"""The people on the other side of the table, and what they score."""

from pydantic import Field

from .base import Lines, Record, Slug, Text


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
