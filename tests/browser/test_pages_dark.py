"""Every page in the dark palette; in a file of its own, so that two workers share the long walk."""

from tests.browser.walking import Walk, barriers


def test_every_page_is_accessible_in_dark(walk: Walk) -> None:
    visits = walk(color_scheme="dark", reduced_motion="reduce")
    faults = [fault for visit in visits for fault in barriers(visit, "dark")]
    assert not faults, "\n".join(faults)
