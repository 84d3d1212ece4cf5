"""The ids of every page hold together, and the check that says so would notice if they did not."""

from pathlib import Path

import pytest

from tests.site.ids import id_faults
from tests.site.pages import Site
from tests.site.tiny import page, tiny


def test_every_id_is_one_and_is_found(built: Site) -> None:
    assert not id_faults(built), "\n".join(id_faults(built))


def test_a_good_page_has_no_faults(tmp_path: Path) -> None:
    body = (
        '<p id="a"></p><input id="b"><label for="b">B</label><p aria-labelledby="a b"></p><a href="#a">A</a>'
    )
    assert id_faults(tiny(tmp_path, {"index.html": page(body)})) == []


IDS = {
    "twice": ('<p id="a"></p>\n<p id="a"></p>', '8: p[id]: id "a" stands in line 7 already: keep it where'),
    "label": ('<label for="a">A</label>', '7: label[for]: no id "a" on this page: name one that is there'),
    "aria": ('<p id="a" aria-describedby="a b">', '7: p[aria-describedby]: no id "b" on this page: name one'),
    "base": (
        '<base href="https://tiny.test/">',
        "7: base: it changes where every address on the page leads: remove it",
    ),
}


@pytest.mark.parametrize(("body", "told"), IDS.values(), ids=IDS)
def test_a_planted_id_is_found(tmp_path: Path, body: str, told: str) -> None:
    (fault,) = id_faults(tiny(tmp_path, {"index.html": page(body)}))
    assert fault.startswith(f"index.html:{told}")
