"""Tables for spreadsheets: CSV as RFC 4180 has it, one record a row.

In UTF-8 with a byte order mark: without it Excel takes the file for one in the machine's old encoding.
A list stands in one cell, one entry a line. The site itself would need none of the care with formulas,
but whoever runs a copy takes texts from many hands.
"""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

from ..library import Library
from ..models import Ask, Checklist, Competency, Interviewer, Question
from ..page import place

_FORMULA = re.compile("[' ]*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""The last four are the wide forms of the first four, which some spreadsheets read alike."""

Row = Mapping[str, str]


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, by the rule of OWASP: an apostrophe before it.

    One that begins with apostrophes and then as a formula would gets another, so that taking one away
    always gives the text back. `overrides/components/take-out/csv.mjs` has the same rule, and the tests
    hold both to the same examples.
    """
    return f"'{text}" if _FORMULA.match(text) else text


def table(rows: Sequence[Row]) -> bytes:
    """The rows as a file, the names of the first one's fields as its head."""
    text = StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(rows[0])
    writer.writerows(map(guarded, row.values()) for row in rows)
    return text.getvalue().encode("utf-8-sig")


def listed(entries: Iterable[str]) -> str:
    """Several entries as one cell: a line each, so that no sign of their own can part them."""
    return "\n".join(" ".join(entry.split()) for entry in entries)


def questions_table(library: Library, site: str | None) -> bytes:
    """One question a row; type, competency and interviewers by their names."""
    return table(
        [
            {
                "id": question.id,
                "type": kind.name,
                "competency": library.get(Competency, question.competency).name,
                "asked_by": listed(library.get(Interviewer, who).name for who in question.asked_by),
                "text": question.text,
                "known_as": listed(question.known_as),
                "variant": question.variant,
                "why": question.why,
                "credited": listed(question.credited),
                "loses": listed(question.loses),
                "probes": listed(question.probes),
                "skeleton": question.skeleton,
                "common_mistake": question.common_mistake,
                "level": question.level or "",
                "setting": question.setting or "",
                "page": _page(site, question),
            }
            for kind in library.questions
            for question in kind.questions
        ]
    )


def asks_table(library: Library, site: str | None) -> bytes:
    """One question to ask a row; interviewers by their names."""
    return table(
        [
            {
                "id": ask.id,
                "interviewer": library.get(Interviewer, group.id).name,
                "text": ask.text,
                "when": ask.when,
                "good": ask.good,
                "worrying": ask.worrying,
                "follow_up": ask.follow_up,
                "compare_with": listed(library.get(Interviewer, who).name for who in ask.compare_with),
                "page": _page(site, ask),
            }
            for group in library.asks
            for ask in group.asks
        ]
    )


def checklists_table(library: Library, site: str | None) -> bytes:
    """One item a row, under the title of its checklist."""
    return table(
        [
            {
                "id": item.id,
                "checklist": checklist.title,
                "text": item.text,
                "due": item.due or "",
                "page": _page(site, checklist),
            }
            for checklist in library.checklists
            for item in checklist.items
        ]
    )


def _page(site: str | None, record: Question | Ask | Checklist) -> str:
    return f"{site}{place(record)}" if site else ""
