"""Nothing of the site has a name by which a content blocker would stop or hide it."""

from pathlib import Path

import pytest

from tests.site.blockers import blocked
from tests.site.pages import Site
from tests.site.tiny import page, tiny


def test_no_blocker_knows_anything_of_ours_by_its_name(built: Site) -> None:
    assert not blocked(built), "\n".join(blocked(built))


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        ("assets/analytics.js", "", "assets/analytics.js: analytics: give this file another name"),
        ("components/ad-2.mjs", "", "components/ad-2.mjs: ad: "),
        ("tracking/index.html", page(), "tracking/index.html: tracking: "),
        (
            "a.html",
            page('<p class="study-row cookie-note">A</p>'),
            "a.html:7: cookie-note: cookie: begin it with",
        ),
        ("a.html", page('<p id="Banner2">A</p>'), "a.html:7: Banner2: banner: begin it with"),
        ("a.html", page('<p class="addressed study-banner roads">A</p>'), ""),
    ],
)
def test_a_planted_name_is_found(tmp_path: Path, file: str, content: str, told: str) -> None:
    faults = blocked(tiny(tmp_path, {file: content}))
    assert [fault.startswith(told) for fault in faults] == ([True] if told else [])
