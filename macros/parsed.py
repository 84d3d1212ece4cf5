"""A YAML file once it has been read: its data, where each part of it stands, and what is wrong."""

from dataclasses import dataclass, field
from typing import Any

from .faults import Fault, field_path

Place = tuple[str | int, ...]
Position = tuple[int, int]


@dataclass
class Parsed:
    """A YAML file: its data (lists as tuples), where each value and each key stands, its faults."""

    file: str
    data: Any = None
    values: dict[Place, Position] = field(default_factory=dict)
    keys: dict[Place, Position] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def position(self, place: Place) -> Position:
        """Line and column of a value, or of the nearest thing around it that stands in the file."""
        while place and place not in self.values:
            place = place[:-1]
        return self.values.get(place, (1, 1))

    def told(self, place: Place) -> bool:
        """Whether something is already known to be wrong with this very field."""
        return any(fault.field == field_path(place) for fault in self.faults)

    def fault(self, place: Place, what: str, remedy: str, at: Position | None = None) -> None:
        """Note a fault at a value (or at `at`)."""
        line, column = at or self.position(place)
        self.faults.append(Fault(self.file, line, column, field_path(place), what, remedy))
