"""The JSON file: all there is, in the shape that its schema and the kept copy of it promise."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, FormatChecker  # type: ignore[import-untyped]

from macros.exports.published import SCHEMA, VERSION, Published, published
from macros.library import FOLDERS, LISTS, Library
from tests import golden
from tests.exports.conftest import ADDRESS

RENAMED = {"templates": "messages"}
"""Where the file says it in the words of the site."""


@pytest.fixture
def whole(files: dict[str, bytes]) -> Any:
    return json.loads(files["second-round.json"])


@pytest.fixture
def judge(files: dict[str, bytes]) -> Any:
    schema = json.loads(files[SCHEMA])
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema, format_checker=FormatChecker())


def test_the_shape_is_the_one_that_was_promised(files: dict[str, bytes], update: bool) -> None:
    """A change here is a change for everybody who reads the file: see VERSION."""
    kept = Path(__file__).parent / f"version-{VERSION}.schema.json"
    golden.check(kept, files[SCHEMA].decode(), update)
    assert [path.name for path in kept.parent.glob("version-*")] == [kept.name]


def test_the_file_keeps_to_its_schema(whole: Any, judge: Any) -> None:
    assert [error.message for error in judge.iter_errors(whole)] == []
    assert whole["$schema"] == SCHEMA


def test_every_record_is_there(whole: Any, library: Library) -> None:
    for name in (*LISTS, *FOLDERS):
        records = [record.model_dump(mode="json") for record in getattr(library, name)]
        assert records
        assert whole[RENAMED.get(name, name)] == records
    assert whole["moved"] == library.moved
    assert Published.model_validate_json(json.dumps(whole)).site == ADDRESS


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("more",), 1),
        (("questions", 0, "more"), 1),
        (("questions", 0, "questions", 0, "competancy"), "judgment"),
        (("questions", 0, "questions", 0, "probes"), ["Why?"]),
        (("version",), 2),
        (("site",), 7),
        (("edition",), "last week"),
        (("claims", 0, "strength"), "sure"),
    ],
)
def test_what_is_not_of_the_shape_is_refused(
    whole: Any, judge: Any, where: tuple[Any, ...], value: Any
) -> None:
    *path, last = where
    holder = whole
    for step in path:
        holder = holder[step]
    holder[last] = value
    assert not judge.is_valid(whole)


@pytest.mark.parametrize("name", Published.model_fields)
def test_no_field_may_be_missing(whole: Any, judge: Any, name: str) -> None:
    less = copy.copy(whole)
    del less["$schema" if name == "schema_" else name]
    assert not judge.is_valid(less)


def test_an_edition_without_day_and_address_says_so(library: Library) -> None:
    told = json.loads(published(library, None, None))
    assert (told["site"], told["edition"]) == (None, None)
    assert json.loads(published(library, None, "2026-11-26"))["edition"] == "2026-11-26"
