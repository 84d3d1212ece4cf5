"""Every page in the dark palette; in a file of its own, so that two workers share the long walk."""

from tests.browser.checks import COLOR_RULES, axe_faults
from tests.browser.walking import DESK, PHONE, Walk


def test_every_page_has_its_contrast_in_dark(walk: Walk) -> None:
    """What the palette cannot change, the walk by day has seen; the tools have tests of their own in dark."""
    faults = []
    for visit in walk(color_scheme="dark", reduced_motion="reduce"):
        for size in (PHONE, DESK) if visit.new else (PHONE,):
            visit.page.set_viewport_size(size)
            faults += visit.told(axe_faults(visit.page, COLOR_RULES), f", {size['width']} px")
    assert not faults, "\n".join(faults)
