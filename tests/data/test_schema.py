"""The JSON Schemas that editors use: current, found for every file, and no kinder than the loader."""

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from jsonschema import Draft7Validator  # type: ignore[import-untyped]

from macros.library import ROOT
from macros.parse import parse
from macros.schema import schemas
from tests import golden
from tests.data.conftest import SOUND

SCHEMAS = schemas()
FOLDER = ROOT / "data" / "schema"
SETTINGS = ROOT / ".vscode" / "settings.json"
REAL = sorted((ROOT / "data").rglob("*.yml"))
FILES = [*REAL, *sorted(SOUND.rglob("*.yml"))]


def inside(file: Path) -> str:
    """A data file as it is named from the project's root; the small library stands for `data/`."""
    top = SOUND if file.is_relative_to(SOUND) else ROOT / "data"
    return f"data/{file.relative_to(top).as_posix()}"


def schema_names(file: str) -> list[str]:
    """The schemas that an editor finds for a file."""
    mapping = json.loads(SETTINGS.read_text(encoding="utf-8"))["yaml.schemas"]
    return [Path(schema).name for schema, pattern in mapping.items() if PurePosixPath(file).match(pattern)]


def content(file: Path) -> Any:
    """A file as an editor sees it: lists rather than tuples."""
    return json.loads(json.dumps(parse(file, inside(file)).data))


def accepts(name: str, data: Any) -> bool:
    return bool(Draft7Validator(json.loads(SCHEMAS[name])).is_valid(data))


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_current(name: str, update: bool) -> None:
    golden.check(FOLDER / name, SCHEMAS[name], update)


def test_no_schema_is_left_over(update: bool) -> None:
    for path in FOLDER.iterdir():
        if path.name not in SCHEMAS and update:
            path.unlink()
        assert path.name in SCHEMAS, f"{path} belongs to no kind of file: delete it"


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str) -> None:
    Draft7Validator.check_schema(json.loads(SCHEMAS[name]))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_an_editor_finds_one_schema_and_the_file_keeps_to_it(file: Path) -> None:
    (name,) = schema_names(inside(file))
    errors = Draft7Validator(json.loads(SCHEMAS[name])).iter_errors(content(file))
    assert [error.message for error in errors] == []


def test_every_schema_is_mapped_to_files() -> None:
    mapping = json.loads(SETTINGS.read_text(encoding="utf-8"))["yaml.schemas"]
    assert sorted(Path(schema).name for schema in mapping) == sorted(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_nothing_is_not_enough(name: str) -> None:
    assert not accepts(name, {})
    assert not accepts(name, [{}])
    assert not accepts(name, "text")
    assert not accepts(name, None)


@pytest.mark.parametrize("file", sorted(SOUND.rglob("*.yml")), ids=lambda file: inside(file))
def test_a_misspelled_field_is_rejected(file: Path) -> None:
    (name,) = schema_names(inside(file))
    data = content(file)
    record = data[0] if isinstance(data, list) else data
    field = next(iter(record))
    record[f"{field}--"] = record.pop(field)
    assert not accepts(name, data)
    record[field] = record[f"{field}--"]
    assert not accepts(name, data)
    del record[f"{field}--"]
    assert accepts(name, data)


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("flags.schema.json", "color", "amber"),
        ("flags.schema.json", "ask", ""),
        ("flags.schema.json", "id", "Not An Id"),
        ("sources.schema.json", "doi", "https://doi.org/10.1037/apl0000994"),
        ("sources.schema.json", "year", "2022"),
        ("claims.schema.json", "sources", "sackett-2022"),
    ],
)
def test_a_wrong_value_is_rejected(name: str, field: str, value: object) -> None:
    data = content(SOUND / name.replace(".schema.json", ".yml"))
    assert accepts(name, data)
    data[0][field] = value
    assert not accepts(name, data)


def test_descriptions_come_through() -> None:
    """What an editor shows beside a field is what `models.py` says of it."""
    schema = json.loads(SCHEMAS["questions.schema.json"])
    assert schema["description"].startswith("A type of question: one file, named after its id")
    assert schema["$defs"]["Question"]["properties"]["why"]["description"].startswith("Why it is asked")
    items = json.loads(SCHEMAS["claims.schema.json"])["$defs"]["Claim"]
    assert "strong (meta-analysis or law)" in items["description"]
    assert "YYYY-MM-DD" in items["properties"]["checked_on"]["description"]


def test_the_file_name_is_the_id_where_there_is_one_record_a_file() -> None:
    for name in ("questions", "asks", "checklists", "templates"):
        assert "id" not in json.loads(SCHEMAS[f"{name}.schema.json"])["properties"]


def test_a_stale_schema_names_the_command(tmp_path: Path) -> None:
    """A planted fault: the check of generated files must fail, and say how to mend it."""
    stale = tmp_path / "flags.schema.json"
    stale.write_text("{}", encoding="utf-8")
    with pytest.raises(AssertionError, match="stale"):
        golden.check(stale, SCHEMAS[stale.name], update=False)
    golden.check(stale, SCHEMAS[stale.name], update=True)
    golden.check(stale, SCHEMAS[stale.name], update=False)
    assert golden.stale(FOLDER / stale.name) == (
        "data/schema/flags.schema.json is stale: "
        "if the change is meant, run .venv/bin/python -m pytest --update tests/data"
    )
