"""The HTML is valid, and the check that says so would notice if it were not."""

from pathlib import Path

import pytest

from tests.site.markup import EXEMPTIONS, markup_faults
from tests.site.pages import Site
from tests.site.tiny import page, tiny


def test_every_page_is_valid(built: Site) -> None:
    faults = markup_faults(built)
    assert not faults, "\n".join(faults)


PLANTED = {
    "unclosed": ("<div><p>Text</p>", "Unclosed element “div”."),
    "stray": ("<p>Text</p></section>", "Stray end tag “section”."),
    "not allowed": (
        "<ul><p>Text</p></ul>",
        "Element “p” not allowed as child of element “ul” in this context.",
    ),
    "attribute": ('<p colour="red">Text</p>', "Attribute “colour” not allowed on element “p” at this point."),
    "alt": ('<img src="mark.svg">', "An “img” element must have an “alt” attribute"),
    "id twice": ('<p id="a">Text</p><p id="a">Text</p>', "Duplicate ID “a”."),
    "heading": (
        "<h1>One</h1><h3>Three</h3>",
        "The heading “h3” (with computed level 3) follows the heading “h1”",
    ),
    "quote": ('<p title="a "word" here">Text</p>', "Attribute “word"),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What is said of a site with one fault a page. The checker takes long to start, so it starts once."""
    pages = {f"{name.replace(' ', '-')}.html": page(body) for name, (body, _) in PLANTED.items()}
    return markup_faults(tiny(tmp_path_factory.mktemp("planted"), pages), exemptions=())


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(told: list[str], name: str) -> None:
    file, message = name.replace(" ", "-"), PLANTED[name][1]
    assert any(line.startswith(f"{file}.html:") and message in line for line in told), told


def test_good_pages_are_not_accused(told: list[str]) -> None:
    assert not [line for line in told if line.startswith(("index", "guide", "other", "404"))]


def test_an_exemption_that_exempts_nothing_is_a_fault(tmp_path: Path) -> None:
    faults = markup_faults(tiny(tmp_path), EXEMPTIONS)
    assert len(faults) == len(EXEMPTIONS)
    assert all("nothing needs this exemption: take it out" in fault for fault in faults)
