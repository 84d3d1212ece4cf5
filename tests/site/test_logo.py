"""The mark in the header is drawn in the page; who runs a copy of the site can put a picture in its place."""

from types import SimpleNamespace

from jinja2 import Environment, FileSystemLoader
from lxml import html

from macros.library import ROOT
from tests.conftest import BuiltSite


def test_pages_draw_the_mark_and_fetch_no_picture_for_it(site: BuiltSite) -> None:
    page = html.parse(site.path / "guide/panel/index.html")
    logos = page.xpath("//a[contains(@class, 'md-logo')]")
    assert len(logos) == 2, "in the header and in the drawer"
    for logo in logos:
        assert [child.tag for child in logo] == ["svg"]
        assert logo.get("aria-label") == "Second Round"


def test_a_logo_that_the_settings_name_takes_its_place() -> None:
    templates = Environment(loader=FileSystemLoader(ROOT / "overrides"), autoescape=True)
    templates.filters["url"] = "../{}".format
    partial = templates.get_template("partials/logo.html")
    config = SimpleNamespace(theme=SimpleNamespace(logo="assets/own.png"))
    assert partial.render(config=config).split() == ["<img", 'src="../assets/own.png"', 'alt="">']
