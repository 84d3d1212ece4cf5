"""What a run says: goals and tables, as text for people, JSON for programs, a block in the documentation."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

PAGE = "docs/contribute/performance.md"
BEGIN, END = "<!-- Figures, written by tools/bench -->", "<!-- End of the figures -->"

Row = Mapping[str, str]


@dataclass(frozen=True)
class Goal:
    """`figure` is to be at most `limit`, or at least."""

    what: str
    figure: float
    limit: float
    unit: str = ""
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether it is."""
        return self.figure >= self.limit if self.at_least else self.figure <= self.limit

    def row(self) -> Row:
        """The goal as a line of a table."""
        bound = "at least" if self.at_least else "at most"
        limit, figure = (f"{number(value)} {self.unit}".strip() for value in (self.limit, self.figure))
        return {
            "Goal": self.what,
            "Wanted": f"{bound} {limit}",
            "Measured": figure,
            "Met": "yes" if self.met else "no",
        }


@dataclass(frozen=True)
class Table:
    """Rows of cells by their column, all with the same columns."""

    title: str
    rows: Sequence[Row]
    note: str = ""


@dataclass(frozen=True)
class Outcome:
    """What one part found; `samples` are the single measurements behind it."""

    goals: Sequence[Goal] = ()
    tables: Sequence[Table] = ()
    samples: Mapping[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """For a file."""
        return asdict(self)

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Outcome":
        """What `as_json` made a file of."""
        goals = [Goal(**each) for each in kept["goals"]]
        return cls(goals, [Table(**each) for each in kept["tables"]], kept["samples"])


def number(value: float) -> str:
    """Three figures or all before the point, whichever is more: `1.25`, `12.5`, `1,250`."""
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3f}" if abs(value) < 0.1 else f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"


def lines(table: Table) -> Iterable[str]:
    """A table in Markdown, which is readable as it stands.

    No column says how it is aligned: Markdown would make a style in the page of it, which the policy forbids.
    """
    columns = list(table.rows[0])
    cells = [columns, *([row[name] for name in columns] for row in table.rows)]
    widths = [max(len(row[index]) for row in cells) for index in range(len(columns))]
    rule = ["-" * width for width in widths]
    for row in [cells[0], rule, *cells[1:]]:
        padded = [
            cell.rjust(width) if index else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield f"| {' | '.join(padded)} |"


def framed(table: Table) -> str:
    """A table for the page, where it may be wider than a phone."""
    frame = f'<div class="study-figures" role="region" aria-label="{table.title}" tabindex="0" markdown>'
    return f"{frame}\n\n{plain(table)}\n\n</div>"


def plain(table: Table) -> str:
    """A table for the terminal."""
    return "\n".join(lines(table))


def text(parts: Mapping[str, Mapping[str, Any]], show: Callable[[Table], str] = plain) -> str:
    """All that the parts found: where and when, the goals, then the tables."""
    outcomes = [Outcome.of(part) for part in parts.values()]
    goals = [goal.row() for outcome in outcomes for goal in outcome.goals]
    tables = [Table("Goals", goals)] if goals else []
    tables += [table for outcome in outcomes for table in outcome.tables]
    places = dict.fromkeys(part["where"] for part in parts.values())
    said = [
        f"Measured {place}: {', '.join(name for name in parts if parts[name]['where'] == place)}."
        for place in places
    ]
    for table in tables:
        said += [f"### {table.title}", *([table.note] if table.note else []), show(table)]
    return "\n\n".join(said)


def keep(file: Path, name: str, where: str, outcome: Outcome) -> None:
    """Put what a part found into the file of figures, in place of what it found before."""
    parts = kept(file) | {name: {"where": where, **outcome.as_json()}}
    file.write_text(json.dumps(parts, indent=1), encoding="utf-8")


def kept(file: Path) -> dict[str, Any]:
    """Every part's last figures."""
    return dict(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else {}


def written(page: str, figures: str) -> str:
    """A page with new figures between its two marks. Raises ValueError where it lacks them."""
    replaced, count = re.subn(
        f"{re.escape(BEGIN)}.*?{re.escape(END)}",
        lambda _: f"{BEGIN}\n\n{figures}\n\n{END}",
        page,
        flags=re.DOTALL,
    )
    if count != 1:
        raise ValueError(f"{PAGE}: the figures go between two lines, once: {BEGIN} and {END}")
    return replaced
