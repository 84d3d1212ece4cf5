"""The tables, read by another reader than the one that wrote them, and safe to open."""

import csv
import json
import re
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.exports import exported
from macros.exports.tables import guarded, listed, table
from macros.library import Library
from macros.models import Competency, Interviewer
from tests.components import hostile
from tests.exports.conftest import ADDRESS

NAMES = ("questions.csv", "asks.csv", "checklists.csv")
CELLS = json.loads((Path(__file__).parent / "cells.json").read_text(encoding="utf-8"))
FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
TYPED = st.sampled_from("=+-@'\"\t\r\n ,;\uff1daé家") | st.characters(codec="utf-8", exclude_characters="\0")
TEXT = st.text(TYPED)


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def freed(cell: str) -> str:
    """The text of a cell again."""
    return cell[1:] if cell.startswith("'") and guarded(cell[1:]) == cell else cell


@pytest.mark.parametrize(("text", "cell"), CELLS)
def test_a_cell_is_never_a_formula(text: str, cell: str) -> None:
    """The same examples hold for what the browser writes."""
    assert guarded(text) == cell
    assert freed(cell) == text


@settings(max_examples=300, derandomize=True, deadline=None)
@given(texts=st.lists(TEXT, min_size=1, max_size=6))
def test_whatever_is_written_is_read_again(texts: list[str]) -> None:
    content = table([{"id": "a", "text": text} for text in texts])
    found = rows(content)
    assert [freed(row["text"]) for row in found] == texts
    assert not any(row["text"].startswith(FORMULA) for row in found)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_what_rfc_4180_says(name: str, files: dict[str, bytes]) -> None:
    text = files[name].decode("utf-8")
    assert text.startswith('\ufeff"id",'), "a byte order mark, without which Excel reads no UTF-8"
    record = r'(?:"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*\r\n)+'
    assert re.fullmatch(record, text.removeprefix("\ufeff"))
    assert len({len(row) for row in csv.reader(StringIO(text, newline=""))}) == 1


def test_questions_are_whole(library: Library, files: dict[str, bytes]) -> None:
    found = {row["id"]: row for row in rows(files["questions.csv"])}
    for kind in library.questions:
        for question in kind.questions:
            row = found.pop(question.id)
            for field in ("text", "variant", "why", "skeleton", "common_mistake"):
                assert freed(row[field]) == getattr(question, field)
            for field in ("known_as", "credited", "loses", "probes"):
                assert freed(row[field]).splitlines() == [*getattr(question, field)]
            assert row["type"] == kind.name
            assert row["competency"] == library.get(Competency, question.competency).name
            askers = [library.get(Interviewer, who).name for who in question.asked_by]
            assert row["asked_by"].split("\n") == askers
            assert (row["level"], row["setting"]) == (question.level or "", question.setting or "")
            assert row["page"] == f"{ADDRESS}prepare/questions/#{question.id}"
    assert not found


def test_asks_are_whole(library: Library, files: dict[str, bytes]) -> None:
    found = {row["id"]: row for row in rows(files["asks.csv"])}
    for group in library.asks:
        for ask in group.asks:
            row = found.pop(ask.id)
            for field in ("text", "when", "good", "worrying", "follow_up"):
                assert freed(row[field]) == getattr(ask, field)
            assert row["interviewer"] == library.get(Interviewer, group.id).name
            names = [library.get(Interviewer, who).name for who in ask.compare_with]
            assert row["compare_with"] == "\n".join(names)
            assert row["page"] == f"{ADDRESS}prepare/questions-to-ask/#{ask.id}"
    assert not found


def test_checklists_are_whole(library: Library, files: dict[str, bytes]) -> None:
    told = [
        (item.id, one.title, item.text, item.due or "", f"{ADDRESS}prepare/checklists/#{one.id}")
        for one in library.checklists
        for item in one.items
    ]
    assert [tuple(freed(cell) for cell in row.values()) for row in rows(files["checklists.csv"])] == told


def test_a_list_has_one_line_an_entry_whatever_stands_in_it() -> None:
    assert listed(["one;\ntwo", "- three, four"]) == "one; two\n- three, four"


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "@SUM(1)", '";=1+1', "a\r\n=1"])
def test_hostile_data_stays_in_its_cells(library: Library, text: str) -> None:
    good, bad = (
        {one.file: one.content for one in exported(known, ADDRESS)}
        for known in (library, hostile.library(library, text))
    )
    for name in NAMES:
        assert [row["id"] for row in rows(bad[name])] == [row["id"] for row in rows(good[name])]
        cells: list[Any] = [cell for row in rows(bad[name]) for cell in row.values()]
        assert not any(cell.startswith(FORMULA) for cell in cells)
        assert any(freed(cell) == text for cell in cells)


def test_where_nobody_can_follow_a_link_there_is_none(library: Library) -> None:
    local = {one.file: one.content for one in exported(library, "http://127.0.0.1:8000/")}
    assert {row["page"] for name in NAMES for row in rows(local[name])} == {""}
