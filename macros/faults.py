"""What is wrong with an author's file, told so that it can be mended without asking anyone."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Fault:
    """One fault: where it is, what is wrong, how to mend it. Sorts by file, line and column."""

    file: str
    line: int
    column: int
    field: str
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        """`file:line:column: field: what is wrong: how to mend it`, one line that editors jump to."""
        parts = [f"{self.file}:{self.line}:{self.column}", self.field, self.what, self.remedy]
        return " ".join(": ".join(part for part in parts if part).split())


class FaultyData(Exception):  # noqa: N818
    """Raised with every fault that one run found; its text is one line a fault."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = sorted(set(faults))
        super().__init__("\n".join(map(str, self.faults)))


def field_path(place: tuple[str | int, ...]) -> str:
    """`("questions", 3, "probes", 0)` as an author would say it: `questions[4].probes[1]`."""
    text = ""
    for step in place:
        text += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def shown(path: Path, root: Path) -> str:
    """The file as named from the project's root, so that the line can be clicked in a terminal."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
