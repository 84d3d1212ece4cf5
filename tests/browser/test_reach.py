"""Every kind of page for who uses a keyboard, a screen reader, wide spacing, few colors or no motion."""

import pytest

from tests.browser.checks import keep_few, width_faults
from tests.browser.reach import cut_faults, motion_faults, name_faults, space_out, tab_faults
from tests.browser.walking import NARROW, Walk


@pytest.fixture(scope="module")
def found(walk: Walk) -> dict[str, list[str]]:
    """What one visit to every kind of page told, by the check."""
    found: dict[str, list[str]] = {"tab": [], "name": [], "motion": [], "space": []}
    for visit in walk(only_new=True, reduced_motion="reduce", forced_colors="active"):
        found["name"] += visit.told(name_faults(visit.page))
        found["motion"] += visit.told(motion_faults(visit.page))
        keep_few(visit.page)
        found["tab"] += visit.told(tab_faults(visit.page))
        visit.page.set_viewport_size(NARROW)
        space_out(visit.page)
        found["space"] += visit.told(width_faults(visit.page) + cut_faults(visit.page))
    return found


def test_the_tab_key_stops_at_everything_in_order_and_is_seen(found: dict[str, list[str]]) -> None:
    assert not found["tab"], "\n".join(found["tab"])


def test_every_control_has_a_role_and_a_name(found: dict[str, list[str]]) -> None:
    assert not found["name"], "\n".join(found["name"])


def test_nothing_moves_for_who_wants_no_motion(found: dict[str, list[str]]) -> None:
    assert not found["motion"], "\n".join(found["motion"])


def test_text_may_be_spaced_out_on_a_narrow_screen(found: dict[str, list[str]]) -> None:
    assert not found["space"], "\n".join(found["space"])
