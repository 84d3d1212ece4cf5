"""What the eye sees of a chart is what its numbers say."""

import re

import pytest

from macros.components.chart import across, drawn, lowest, number, short, ticks
from macros.library import library
from macros.models import Chart, ChartRow, Claim, Estimate, Range

MINUS = "\N{MINUS SIGN}"


def chart(*rows: ChartRow) -> Chart:
    return Chart(id="any", title="Any", claim="any", shows="Any.", caution="Any.", rows=rows)


def row(average: float, low: float | None = None, high: float = 0.9) -> ChartRow:
    following = None if low is None else Range(low=low, high=high)
    return ChartRow(name="All", samples=3, average=average, next_study=following)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.24, ".24"), (0.2, ".20"), (-0.12, f"{MINUS}.12"), (0, ".00"), (1, "1.00"), (-0.001, ".00")],
)
def test_a_correlation_is_written_without_its_zero(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (0.2, ".2"), (-0.2, f"{MINUS}.2"), (1, "1")])
def test_the_scale_is_written_as_short_as_can_be(value: float, text: str) -> None:
    assert short(value) == text


@pytest.mark.parametrize(
    ("rows", "low"),
    [([row(0.2)], 0), ([row(0.2, 0)], 0), ([row(0.2, -0.12)], -0.2), ([row(-0.3), row(0.1, -0.2)], -0.4)],
)
def test_the_scale_begins_at_0_or_below_the_lowest_number(rows: list[ChartRow], low: float) -> None:
    assert lowest(chart(*rows)) == pytest.approx(low)


def test_the_scale_always_ends_at_a_perfect_link() -> None:
    """So that the eye sees how small the link is."""
    for low, first in ((0.0, 0.0), (-0.2, -0.2)):
        found = ticks(low)
        assert (found[0].x, found[0].value) == (0, first)
        assert (found[-1].x, found[-1].value) == (100, 1)
        assert [tick.x for tick in found if tick.value == 0] == [across(0, low)]


def test_marks_stand_where_their_numbers_are() -> None:
    full = row(0.2, -0.12, 0.58).model_copy(
        update={"if_studies_differ": Estimate(low=0.1, high=0.4, average=0.3)}
    )
    first, second = drawn((full, row(0.5)), low=-0.2)
    average, estimate, following = first.marks
    assert (average.middle, average.numbers) == (across(0.2, -0.2), ".20")
    assert (estimate.start, estimate.middle, estimate.end) == tuple(across(x, -0.2) for x in (0.1, 0.3, 0.4))
    assert (following.start, following.end) == (across(-0.12, -0.2), across(0.58, -0.2))
    heights = [first.y, average.y, estimate.y, following.y, second.y, second.marks[0].y]
    assert heights == sorted(set(heights))


def test_a_chart_and_its_claim_say_the_same() -> None:
    """A claim's figure is a text; every number of it that the chart has too is the chart's."""
    known = library()
    assert known.charts
    for each in known.charts:
        figure = known.get(Claim, each.claim).figure or ""
        told = set(re.findall(r"-?\d*\.\d+|\d[\d,]*", figure)) - {"95"}
        assert told <= set(written(each)), f"{each.id} and the figure of {each.claim} differ"


def written(chart: Chart) -> list[str]:
    """The numbers of a chart as a figure writes them."""
    found = []
    for each in chart.rows:
        ranges = [each.if_studies_differ, each.next_study]
        found += [number(value).replace(MINUS, "-") for value in (each.average, *ends(ranges))]
        found += [f"{each.samples:,}", f"{each.people or 0:,}"]
    return found


def ends(ranges: list[Range | None]) -> list[float]:
    values = [value for each in ranges if each for value in (each.low, each.high)]
    return values + [each.average for each in ranges if isinstance(each, Estimate)]
