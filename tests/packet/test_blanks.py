"""Everything the reader writes on: it has a name that lasts, since it is to become a form field."""

import json
from typing import Any

import pytest
import typst

from macros.guide import GuidePage
from macros.library import ROOT, Library
from macros.packet.view import packet_view


@pytest.fixture(scope="module")
def blanks(library: Library, guide: tuple[GuidePage, ...]) -> list[dict[str, Any]]:
    data = json.dumps(packet_view(library, guide))
    template = ROOT / "overrides" / "packet" / "packet.typ"
    inputs = {"size": "a4", "data": data}
    found = typst.query(
        str(template), "<blank>", field="value", root=str(ROOT), ignore_system_fonts=True, sys_inputs=inputs
    )
    return list(json.loads(found))


def test_no_two_blanks_have_the_same_name(blanks: list[dict[str, Any]]) -> None:
    names = [blank["name"] for blank in blanks]
    assert sorted(names) == sorted(set(names))


def test_every_blank_says_what_it_is_for(blanks: list[dict[str, Any]]) -> None:
    assert all(blank["label"].strip() for blank in blanks)
    assert {blank["kind"] for blank in blanks} == {"line", "area", "tick"}


def test_every_record_has_its_blank(blanks: list[dict[str, Any]], library: Library) -> None:
    names = {blank["name"] for blank in blanks}
    items = {f"tick.{item.id}" for each in library.checklists if each.packet for item in each.items}
    questions = {
        f"question.{each.id}" for kind in library.questions for each in kind.questions if each.packet
    }
    asks = {f"ask.{ask.id}" for group in library.asks for ask in group.asks if ask.packet}
    flags = {f"flag.{flag.id}" for flag in library.flags if flag.packet}
    assert names >= items | questions | asks | flags
