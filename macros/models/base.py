"""What all records share: the base class, and the kinds of text that fields hold."""

import re
from contextlib import suppress
from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from ..wording import written


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
Day = Annotated[date, BeforeValidator(_day)]


class Record(BaseModel):
    """The base of every record: immutable, strict, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, str_strip_whitespace=True)
