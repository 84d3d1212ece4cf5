"""What no single record can know: ids that are taken, and references that lead nowhere.

Works on the parsed files, not on the records, so that one faulty entry does not hide the others.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .parse import Parsed, Place
from .wording import did_you_mean

SAVED = ("questions", "calibration", "asks", "checklists", "flags", "templates")
"""Kinds under whose ids a browser keeps what the reader did; their ids share one name space."""

REFERENCES: Mapping[str, str] = {
    "competency": "competencies",
    "question": "questions",
    "asked_by": "interviewers",
    "compare_with": "interviewers",
    "claim": "claims",
    "sources": "sources",
}
"""Fields that name records of another kind."""

NAMED_AFTER: Mapping[str, str] = {"asks": "interviewers", "calibration": "competencies"}
"""Folders whose files are named after a record of another kind, and have no id of their own."""

PARTS = ("questions", "sets", "asks", "items")
"""Fields that hold records with ids of their own."""


def unknown(kind: str, record_id: object, known: Iterable[str]) -> str:
    """What to say of an id that nobody has."""
    return f'there is no {kind} "{record_id}": {did_you_mean(record_id, known)}'


def check(shelves: Mapping[str, list[Parsed]], moved: Parsed) -> None:
    """Note every duplicate id and dangling reference on the file that holds it."""
    ids = {name: _ids(name, files) for name, files in shelves.items()}
    _note_duplicates((name, file) for name in SAVED for file in shelves[name])
    for name in shelves.keys() - set(SAVED):
        _note_duplicates((name, file) for file in shelves[name])
    for name, files in shelves.items():
        for file in files:
            for place, record in _records(file):
                _note_dangling(file, place, record, ids)
            if name in NAMED_AFTER and isinstance(file.data, dict):
                kind = NAMED_AFTER[name]
                _note_unknown(
                    file, (), file.data.get("id"), ids[kind], f"the file is named after one of the {kind}"
                )
    if isinstance(moved.data, dict) and all(ids[name] is not None for name in SAVED):
        _note_moves(moved, set().union(*(ids[name] or () for name in SAVED)))


def _records(file: Parsed) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Every record of a file with its place, parts such as a checklist's items included."""
    entries = enumerate(file.data) if isinstance(file.data, tuple) else [(None, file.data)]
    for index, entry in entries:
        if not isinstance(entry, dict):
            continue
        place: Place = () if index is None else (index,)
        yield place, entry
        for part in PARTS:
            children = entry.get(part)
            if isinstance(children, tuple):
                for i, child in enumerate(children):
                    if isinstance(child, dict):
                        yield (*place, part, i), child


def _named(name: str, file: Parsed) -> Iterator[tuple[Place, str]]:
    """Every id of a file with its place, but for the id of a file that is named after another record."""
    for place, record in _records(file):
        record_id = record.get("id")
        if isinstance(record_id, str) and (place or name not in NAMED_AFTER):
            yield (*place, "id"), record_id


def _ids(name: str, files: Iterable[Parsed]) -> set[str] | None:
    """All ids of a kind, or None where a file could not be read, so that not all are known."""
    files = list(files)
    if any(file.data is None for file in files):
        return None
    return {record_id for file in files for _, record_id in _named(name, file)}


def _note_duplicates(files: Iterable[tuple[str, Parsed]]) -> None:
    """Note each id that is met again, where it is met again."""
    first: dict[str, str] = {}
    for name, file in files:
        for place, record_id in _named(name, file):
            if record_id in first:
                what = f'the id "{record_id}" is taken, first in {first[record_id]}'
                file.fault(place, what, "give each its own")
            line, _ = file.position(place)
            first.setdefault(record_id, f"{file.file}:{line}")


def _note_dangling(
    file: Parsed, place: Place, record: dict[str, Any], ids: Mapping[str, set[str] | None]
) -> None:
    for name, kind in REFERENCES.items():
        if name not in record:
            continue
        value = record[name]
        if isinstance(value, tuple):
            for i, one in enumerate(value):
                _note_unknown(file, (*place, name, i), one, ids[kind], name)
        else:
            _note_unknown(file, (*place, name), value, ids[kind], name)


def _note_unknown(file: Parsed, place: Place, value: object, known: set[str] | None, what: str) -> None:
    if isinstance(value, str) and value and known is not None and value not in known:
        file.fault(place, f'"{value}" is not known ({what})', did_you_mean(value, known))


def _note_moves(moved: Parsed, saved: set[str]) -> None:
    for old, new in moved.data.items():
        if new == old:
            moved.fault((old,), "nothing moves to itself", "take this line away")
        elif isinstance(new, str) and new in moved.data:
            _note_chain(moved, old, new)
        elif isinstance(new, str) and new not in saved and not moved.told((old,)):
            moved.fault((old,), f'"{new}" is not known', did_you_mean(new, saved))
        if old in saved:
            remedy = "a retired id is never given to another record"
            moved.fault((old,), f'"{old}" is in use again', remedy, moved.keys.get((old,)))


def _note_chain(moved: Parsed, old: str, new: str) -> None:
    """Note a move to what has itself moved, unless that goes astray later on, where it is told."""
    met, end = {old}, new
    while isinstance(end, str) and end in moved.data and end not in met:
        met.add(end)
        end = moved.data[end]
    if end == old:
        moved.fault((old,), f'"{new}" moves back to "{old}"', "take one of these lines away")
    elif isinstance(end, str) and end not in met:
        moved.fault((old,), f'"{new}" has itself moved', f'write "{end}"')
