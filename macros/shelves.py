"""The files of a data folder, read and checked one by one: a shelf is all that there is of one kind."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import models
from .faults import shown
from .parse import Parsed, parse
from .validate import validate
from .wording import did_you_mean

MOVED = "moved.yml"
YAML = frozenset({".yml", ".yaml"})


@dataclass
class Shelf:
    """The files of one kind, as parsed, and the records in them that are sound."""

    name: str
    files: list[Parsed]
    records: tuple[Any, ...]


def read_list(data: Path, name: str, kind: type[models.Record]) -> Shelf:
    """`<name>.yml`, a list of records."""
    file = _read(data / f"{name}.yml", data)
    return Shelf(name, [file], validate(file, tuple[kind, ...]) or ())  # type: ignore[valid-type]


def read_folder(data: Path, name: str, kind: type[models.Record]) -> Shelf:
    """`<name>/<id>.yml`, one record a file."""
    files, records = [], []
    for path in sorted((data / name).glob("[!.]*.yml")):
        file = _read(path, data)
        if isinstance(file.data, dict):
            if "id" in file.data:
                at = file.keys[("id",)]
                file.fault(("id",), "the file's name is its id", "remove this line, or rename the file", at)
            file.data["id"] = path.stem
        files.append(file)
        record = validate(file, kind)
        records += [record] if record else []
    records.sort(key=lambda record: getattr(record, "order", 0))
    return Shelf(name, files, tuple(records))


def read_moved(data: Path) -> Parsed:
    """`moved.yml`, old id to new id; it need not exist."""
    path = data / MOVED
    file = _read(path, data) if path.exists() else Parsed(shown(path, data.parent), {})
    validate(file, dict[models.Slug, models.Slug])
    return file


def strays(data: Path, lists: Iterable[str], folders: Iterable[str]) -> list[Parsed]:
    """The YAML files that would be passed over in silence: misnamed ones, or in the wrong place."""
    expected = {MOVED, *(f"{name}.yml" for name in lists)}
    found = []
    for path in sorted(path for path in data.rglob("*") if path.suffix.lower() in YAML):
        inside = path.relative_to(data)
        if any(part.startswith(".") for part in inside.parts) or inside.as_posix() in expected:
            continue
        if len(inside.parts) == 2 and inside.parts[0] in folders and path.suffix == ".yml":
            continue
        places = expected | {f"{folder}/{path.stem.lower()}.yml" for folder in folders}
        file = Parsed(shown(path, data.parent))
        file.fault((), "this file is not read", did_you_mean(inside.as_posix(), places))
        found.append(file)
    return found


def _read(path: Path, data: Path) -> Parsed:
    name = shown(path, data.parent)
    if path.exists():
        return parse(path, name)
    missing = Parsed(name)
    missing.fault((), "this file is missing", "create it, or restore it from version control")
    return missing
