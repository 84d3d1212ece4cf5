"""What the site knows, as frozen records.

One class a kind of record; the field names are the keys that authors write in `data/`.
An unknown key, a wrong type and an empty text are errors: see `faults.py` for how they are told.
Docstrings and descriptions go into the JSON Schemas, so an editor shows them to the author.
"""

from .base import Day, Lines, Record, Slug, Text
from .charts import Chart, ChartRow, Estimate, Range
from .evidence import Claim, Source, Strength
from .people import Anchors, Competency, Interviewer
from .preparation import Checklist, Due, Flag, Item, Message, Term
from .questions import (
    Ask,
    Asks,
    Calibration,
    CalibrationSet,
    Level,
    Question,
    QuestionType,
    Setting,
    WorkedAnswer,
)

__all__ = [
    "Anchors",
    "Ask",
    "Asks",
    "Calibration",
    "CalibrationSet",
    "Chart",
    "ChartRow",
    "Checklist",
    "Claim",
    "Competency",
    "Day",
    "Due",
    "Estimate",
    "Flag",
    "Interviewer",
    "Item",
    "Level",
    "Lines",
    "Message",
    "Question",
    "QuestionType",
    "Range",
    "Record",
    "Setting",
    "Slug",
    "Source",
    "Strength",
    "Term",
    "Text",
    "WorkedAnswer",
]
