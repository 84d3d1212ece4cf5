"""Charts: averages of many studies, drawn on the scale from no link to a perfect one."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from .base import Record, Slug, Text

Correlation = Annotated[float, Field(ge=-1, le=1)]
Count = Annotated[int, Field(ge=1)]


class Range(Record):
    """From the lowest to the highest plausible correlation (95 percent)."""

    low: Correlation
    high: Correlation

    @field_validator("high")
    @classmethod
    def _above(cls, high: float, known: ValidationInfo) -> float:
        if high < known.data.get("low", high):
            raise ValueError("the high end lies below the low one -- swap the two, or look them up again")
        return high


class Estimate(Range):
    """An average with the range in which it plausibly lies (95 percent)."""

    average: Correlation

    @field_validator("average")
    @classmethod
    def _inside(cls, average: float, known: ValidationInfo) -> float:
        low, high = known.data.get("low", average), known.data.get("high", average)
        if not low <= average <= high:
            raise ValueError("the average lies outside its range -- look all three up again")
        return average


class ChartRow(Record):
    """One group of studies, and how closely two things went together in it."""

    name: Text
    samples: Count
    people: Count | None = None
    average: Correlation = Field(description="The average, each sample weighted by its number of people.")
    if_studies_differ: Estimate | None = Field(
        default=None, description="The average in a model that lets studies differ (random effects)."
    )
    next_study: Range | None = Field(
        default=None, description="Where a new study could land (prediction interval)."
    )


class Chart(Record):
    """A picture of correlations with its data table: one file, named after its id."""

    id: Slug
    title: Text
    claim: Slug = Field(description="The claim that the chart illustrates; its label stands in the caption.")
    shows: Text = Field(description="What a mark is, and how to read the scale.")
    caution: Text = Field(description="What the picture does not say.")
    rows: Annotated[tuple[ChartRow, ...], Field(min_length=1)]
