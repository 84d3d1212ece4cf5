"""All records as one JSON file, and the schema that says what stands where.

The shape is a promise to whoever reads the file with a program: see `VERSION`.
"""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from .. import models
from ..library import Library
from ..models import Day, Record, Slug, Text
from ..page import home
from ..schema import schema_of, text_of

VERSION = 1
"""Of the shape. A new field leaves it; it rises when a field goes, is renamed or changes its meaning."""

SCHEMA = "second-round.schema.json"
_HOMES: Mapping[str, type[Record]] = {
    "questions": models.Question,
    "calibration": models.CalibrationSet,
    "asks": models.Ask,
    "checklists": models.Checklist,
    "flags": models.Flag,
    "messages": models.Message,
    "competencies": models.Competency,
    "interviewers": models.Interviewer,
    "glossary": models.Term,
    "claims": models.Claim,
}


class Published(Record):
    """All records of Second Round. Records refer to one another by id."""

    schema_: Text = Field(alias="$schema", description="The file beside this one that describes it.")
    version: Literal[1] = Field(
        description="Of the shape. It rises when a field goes, is renamed or changes its meaning."
    )
    edition: Day | None = Field(description="The day of the texts, where the build knows it.")
    site: Text | None = Field(description="The address of the site, where others can reach it.")
    license: Literal["CC-BY-4.0"] = Field(description="Of the texts: Creative Commons Attribution 4.0.")
    pages: Mapping[str, Text] = Field(
        description="For a kind of record, its page below the site: a record is at site + page + # + id."
    )
    moved: Mapping[Slug, Slug] = Field(description="Ids that were renamed: old id, new id.")
    competencies: tuple[models.Competency, ...]
    interviewers: tuple[models.Interviewer, ...]
    questions: tuple[models.QuestionType, ...]
    calibration: tuple[models.Calibration, ...]
    asks: tuple[models.Asks, ...]
    checklists: tuple[models.Checklist, ...]
    flags: tuple[models.Flag, ...]
    messages: tuple[models.Message, ...]
    glossary: tuple[models.Term, ...]
    charts: tuple[models.Chart, ...]
    claims: tuple[models.Claim, ...]
    sources: tuple[models.Source, ...]


def published(library: Library, site: str | None, day: str | None) -> bytes:
    """The JSON. `day` is the edition's, as YYYY-MM-DD."""
    whole = Published.model_validate(
        {
            "$schema": SCHEMA,
            "version": VERSION,
            "edition": day,
            "site": site,
            "license": "CC-BY-4.0",
            "pages": {name: home(kind) for name, kind in _HOMES.items()},
            "moved": dict(library.moved),
            "messages": library.templates,
        }
        | {name: getattr(library, name) for name in Published.model_fields if hasattr(library, name)}
    )
    return (whole.model_dump_json(by_alias=True, indent=1) + "\n").encode()


def published_schema() -> bytes:
    """Its JSON Schema, made of the models."""
    return text_of("Second Round", schema_of(Published, "serialization")).encode()
