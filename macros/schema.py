"""JSON Schemas of the authored files, so that an editor completes, explains and underlines.

Made from `models.py`, kept in `data/schema/`, and proved current by a test. `python -m macros check`
remains the judge: a schema knows nothing of references between files.
"""

import json
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode

from . import models
from .library import FOLDERS, LISTS
from .shelves import MOVED

DIALECT = "http://json-schema.org/draft-07/schema#"
"""An old one, for every editor knows it, and nothing here needs a newer."""


def schemas() -> dict[str, str]:
    """File name to JSON text, one for each kind of authored file."""
    made = {name: _list_of(kind) for name, kind in LISTS.items()}
    made |= {name: _one(kind) for name, kind in FOLDERS.items()}
    made[MOVED.removesuffix(".yml")] = schema_of(dict[models.Slug, models.Slug]) | {
        "description": "Ids that were renamed, old id: new id, so that what readers saved is found again.",
        "additionalProperties": False,
        "minProperties": 1,
    }
    return {f"{name}.schema.json": text_of(f"data/{name}", schema) for name, schema in made.items()}


class _Untitled(GenerateJsonSchema):
    """Without the titles that repeat each field's name."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False


def schema_of(shape: Any, mode: JsonSchemaMode = "validation") -> dict[str, Any]:
    """The schema of a type: of what may be written, or with "serialization" of what we write."""
    return TypeAdapter(shape).json_schema(schema_generator=_Untitled, mode=mode)


def _list_of(kind: type[models.Record]) -> dict[str, Any]:
    return schema_of(tuple[kind, ...])  # type: ignore[valid-type]


def _one(kind: type[models.Record]) -> dict[str, Any]:
    """A record without its id, which is the file's name."""
    schema = schema_of(kind)
    del schema["properties"]["id"]
    schema["required"].remove("id")
    return schema


def text_of(title: str, schema: dict[str, Any]) -> str:
    """A schema as the JSON of a file."""
    whole = {"$schema": DIALECT, "title": title} | {k: v for k, v in schema.items() if k != "title"}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
