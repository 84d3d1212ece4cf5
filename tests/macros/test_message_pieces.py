"""A message is cut at its blanks, and nothing of it is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.components.message_template import pieces


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("", []),
        ("Thank you.", [("Thank you.", False)]),
        ("[name]", [("name", True)]),
        ("Hello [first name],", [("Hello ", False), ("first name", True), (",", False)]),
        ("[day][time]", [("day", True), ("time", True)]),
        ("[one, e.g. the two cut-off times]", [("one, e.g. the two cut-off times", True)]),
        ("[] and [never closed", [("[] and [never closed", False)]),
        ("closed] before [it] opens", [("closed] before ", False), ("it", True), (" opens", False)]),
    ],
)
def test_a_text_is_cut_at_its_blanks(text: str, cut: list[tuple[str, bool]]) -> None:
    assert pieces(text) == cut


@settings(deadline=None, derandomize=True)
@given(st.text("[]ab c"))
def test_nothing_is_lost(text: str) -> None:
    assert "".join(f"[{piece}]" if blank else piece for piece, blank in pieces(text)) == text
    assert all(piece for piece, _ in pieces(text))
