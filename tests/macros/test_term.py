"""A word of the glossary within a sentence, whatever its definition holds."""

from html.parser import HTMLParser

import markdown
import pytest

from macros.components.term import term, within
from macros.library import library
from macros.page import Page


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Debrief", "debrief"),
        ("Past-behavior question", "past-behavior question"),
        ("HR screen", "HR screen"),
    ],
)
def test_a_capital_goes_unless_it_belongs_to_the_word(name: str, text: str) -> None:
    assert within(name) == text


class Links(HTMLParser):
    """The attributes of the links on a page, and the paragraphs."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[dict[str, str | None]] = []
        self.paragraphs = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.paragraphs += tag == "p"
        if tag == "a":
            self.links.append(dict(attrs))


def test_markdown_leaves_every_definition_as_it_is() -> None:
    page = Page("guide/afterwards.md", "guide/afterwards/")
    for each in library().glossary:
        sentence = f"They *hold* a {term(library(), each.id, page=page)} on the day_after_."
        html = markdown.markdown(sentence, extensions=["attr_list", "md_in_html", "tables"])
        found = Links(html)
        assert (found.paragraphs, len(found.links)) == (1, 1), html
        assert found.links[0]["data-definition"] == each.definition
        assert found.links[0]["href"] == f"../../reference/glossary/#{each.id}"
