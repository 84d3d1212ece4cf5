"""Everything under `data/`, read once, checked as a whole, and handed to whoever shows it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from . import crosscheck, models
from .edits import fingerprint
from .faults import Fault, FaultyData
from .shelves import read_folder, read_list, read_moved, strays

ROOT = Path(__file__).resolve().parent.parent

LISTS: Mapping[str, type[models.Record]] = {
    "competencies": models.Competency,
    "interviewers": models.Interviewer,
    "flags": models.Flag,
    "glossary": models.Term,
    "sources": models.Source,
    "claims": models.Claim,
}
"""Files that hold a list of records: `data/<name>.yml`."""

FOLDERS: Mapping[str, type[models.Record]] = {
    "questions": models.QuestionType,
    "calibration": models.Calibration,
    "asks": models.Asks,
    "checklists": models.Checklist,
    "charts": models.Chart,
    "templates": models.Message,
}
"""Folders that hold one record a file, whose name is its id: `data/<name>/<id>.yml`."""


@dataclass(frozen=True, eq=False)
class Library:
    """The site's knowledge: tuples of records in the order in which the authors wrote them.

    Two are the same only where they are one: so what was made of one can be kept by it.
    """

    competencies: tuple[models.Competency, ...] = ()
    interviewers: tuple[models.Interviewer, ...] = ()
    flags: tuple[models.Flag, ...] = ()
    glossary: tuple[models.Term, ...] = ()
    sources: tuple[models.Source, ...] = ()
    claims: tuple[models.Claim, ...] = ()
    questions: tuple[models.QuestionType, ...] = ()
    calibration: tuple[models.Calibration, ...] = ()
    asks: tuple[models.Asks, ...] = ()
    checklists: tuple[models.Checklist, ...] = ()
    charts: tuple[models.Chart, ...] = ()
    templates: tuple[models.Message, ...] = ()
    moved: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, data: Path = ROOT / "data") -> "Library":
        """Read and check a data folder. Raises FaultyData with every fault found in one run."""
        if not data.is_dir():
            fault = Fault(
                data.as_posix(), 1, 1, "", "there is no such folder", "name the one with claims.yml"
            )
            raise FaultyData([fault])
        shelves = [read_list(data, name, kind) for name, kind in LISTS.items()]
        shelves += [read_folder(data, name, kind) for name, kind in FOLDERS.items()]
        moved = read_moved(data)
        parsed = [file for shelf in shelves for file in shelf.files] + [moved]
        parsed += strays(data, LISTS, FOLDERS)
        crosscheck.check({shelf.name: shelf.files for shelf in shelves}, moved)
        faults = [fault for file in parsed for fault in file.faults]
        if faults:
            raise FaultyData(faults)
        records = {shelf.name: shelf.records for shelf in shelves}
        order = [interviewer.id for interviewer in records["interviewers"]]
        records["asks"] = tuple(sorted(records["asks"], key=lambda asks: order.index(asks.id)))
        return cls(**records, moved=moved.data or {})

    def formerly(self, record_id: str) -> tuple[str, ...]:
        """The ids under which a record's saved state may still lie in a reader's browser."""
        return tuple(old for old, new in self.moved.items() if new == record_id)

    @cached_property
    def by_id(self) -> Mapping[tuple[type, str], Any]:
        """Every record by its kind and id."""
        return {(type(record), record.id): record for record in self._records()}

    def get(self, kind: type[models.Record], record_id: str) -> Any:
        """One record. Raises LookupError with the nearest id where there is none."""
        found = self.by_id.get((kind, record_id))
        if found is None:
            known = [other for (type_, other) in self.by_id if type_ is kind]
            raise LookupError(crosscheck.unknown(kind.__name__.lower(), record_id, known))
        return found

    def chosen(self, kind: type[models.Record], ids: Sequence[str]) -> tuple[Any, ...]:
        """Records in the order of their ids. Raises LookupError where one is unknown."""
        return tuple(self.get(kind, record_id) for record_id in ids)

    def _records(self) -> Iterator[Any]:
        for name in (*LISTS, *FOLDERS):
            for record in getattr(self, name):
                yield record
                for part in crosscheck.PARTS:
                    yield from getattr(record, part, ())


def library(data: Path = ROOT / "data") -> Library:
    """A data folder, the project's own if none is named, read again only after a file has changed."""
    return _load(data, fingerprint(data, "*.yml"))


@lru_cache(maxsize=1)
def _load(data: Path, _state: object) -> Library:
    return Library.load(data)
