"""Averages of many studies on the scale from no link to a perfect one, with the table of their numbers.

Across, everything is in percent of the picture's width; down, in rem: so the picture fits any screen
and its words keep the size of the text around it.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from ..library import Library
from ..models import Chart, ChartRow, Claim, Source
from ..page import Page
from ..templates import render

STEP = 0.2
"""Between two lines of the grid."""

NAME, LANE, GAP = 1.2, 0.85, 0.35
"""How much height the name of a row, each of its marks, and the space below it take."""


@dataclass(frozen=True)
class Mark:
    """One average or range: where it stands, and the numbers beside it."""

    kind: str
    y: float
    start: float
    middle: float
    end: float
    numbers: str


@dataclass(frozen=True)
class Group:
    """A row of the chart as it is drawn."""

    name: str
    y: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Tick:
    """A line of the grid, and the correlation that it stands for."""

    x: float
    value: float
    number: str


def chart(library: Library, id: str, *, page: Page) -> str:
    """The chart with this id. Raises LookupError where there is none."""
    found = library.get(Chart, id)
    claim = library.get(Claim, found.claim)
    low = lowest(found)
    groups = list(drawn(found.rows, low))
    return render(
        "chart",
        chart=found,
        groups=groups,
        ticks=ticks(low),
        bottom=round(sum(height(row) for row in found.rows), 2),
        kinds={mark.kind for group in groups for mark in group.marks},
        number=number,
        span=span,
        claim=claim,
        sources=[library.get(Source, source) for source in claim.sources],
        address=page.address(claim),
    )


def number(value: float) -> str:
    """A correlation as it is usually written, without the zero: .24."""
    sign = "\N{MINUS SIGN}" if round(value, 2) < 0 else ""
    return sign + f"{abs(value):.2f}".removeprefix("0")


def span(low: float, high: float) -> str:
    """A range of correlations."""
    return f"{number(low)} to {number(high)}"


def lowest(chart: Chart) -> float:
    """Where the scale begins: at 0, or at the line of the grid below the lowest number."""
    averages = [row.average for row in chart.rows]
    ranges = [each.low for row in chart.rows for each in (row.if_studies_differ, row.next_study) if each]
    return STEP * math.floor(min(0, *averages, *ranges) / STEP)


def ticks(low: float) -> list[Tick]:
    """The lines of the grid, from the scale's beginning to 1."""
    values = [step * STEP for step in range(round(low / STEP), round(1 / STEP) + 1)]
    return [Tick(across(value, low), round(value, 2), short(value)) for value in values]


def short(value: float) -> str:
    """A correlation on the scale: 0, .2, 1."""
    return number(value).rstrip("0").rstrip(".") or "0"


def across(value: float, low: float) -> float:
    """A correlation as percent of the width."""
    return round(100 * (value - low) / (1 - low), 2)


def height(row: ChartRow) -> float:
    """How much of the picture a row takes."""
    return NAME + LANE * len(list(numbers(row))) + GAP


def numbers(row: ChartRow) -> Iterator[tuple[str, float, float, float, str]]:
    """The marks of a row: kind, lowest, average, highest, and how they are written."""
    yield "average", row.average, row.average, row.average, number(row.average)
    if model := row.if_studies_differ:
        yield "estimate", model.low, model.average, model.high, span(model.low, model.high)
    if following := row.next_study:
        low, high = following.low, following.high
        yield "next", low, (low + high) / 2, high, span(low, high)


def drawn(rows: tuple[ChartRow, ...], low: float) -> Iterator[Group]:
    """The rows from top to bottom."""
    top = 0.0
    for row in rows:
        marks = []
        for lane, (kind, least, average, most, told) in enumerate(numbers(row)):
            y = round(top + NAME + LANE * (lane + 0.5), 2)
            start, middle, end = (across(value, low) for value in (least, average, most))
            marks.append(Mark(kind, y, start, middle, end, told))
        yield Group(row.name, round(top + NAME - 0.3, 2), tuple(marks))
        top += height(row)
