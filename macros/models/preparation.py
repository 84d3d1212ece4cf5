"""What the candidate does, notices and sends, and the words of the field."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from .base import Record, Slug, Text

Due = Annotated[
    str,
    StringConstraints(
        pattern=r"^(the evening before|on the day|[1-9]\d* (minutes?|hours?|days?|weeks?) (before|after))$"
    ),
]


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
    order: int = Field(ge=1, description="Its place among the checklists: by time.")
    purpose: Text = Field(description="One sentence: what is better once this is done.")
    items: Annotated[tuple[Item, ...], Field(min_length=1)]
    packet: bool = Field(default=False, description="Whether it is printed in the packet.")


class Flag(Record):
    """A sign, red or green, with the question that it calls for."""

    id: Slug
    color: Literal["red", "green"]
    notice: Text
    ask: Text
    innocent: Text = Field(description="The reading in which it means nothing.")
    heavier_if: Text
    if_confirmed: Text
    packet: bool = Field(default=False, description="Whether it is printed in the packet.")


class Message(Record):
    """A message to send: one file, named after its id. Blanks stand in [square brackets]."""

    id: Slug
    title: Text
    order: int = Field(ge=1, description="Its place among the messages: by time.")
    when: Text
    subject: Text
    body: Text
    why: Text = Field(description="What the reader of the message will conclude from it.")
    packet: bool = Field(default=False, description="Whether it is printed in the packet.")


class Term(Record):
    """An entry of the glossary."""

    id: Slug
    term: Text
    definition: Text
