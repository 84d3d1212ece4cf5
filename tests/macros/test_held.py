"""Finished HTML does not go through Markdown, and the page is the same."""

from html.parser import HTMLParser

import pytest
from markdown import markdown

from macros.components.checklist import checklist
from macros.components.claim import claim
from macros.components.glossary import glossary
from macros.components.question_table import question_table
from macros.held import anchors, hold, put_back
from macros.library import library
from macros.page import Page

QUESTIONS = Page(source="prepare/questions.md", url="prepare/questions/")
PLACES = {
    "between paragraphs": "Before.\n\n{}\n\nAfter.",
    "at both ends of a block": '<div class="grid" markdown>\n\n{}\n\n**Between.**\n\n{}\n\n</div>',
    "right below a heading": "## Here\n{}\n",
}


@pytest.mark.parametrize("form", PLACES.values(), ids=PLACES)
def test_a_page_is_what_markdown_would_have_made_of_it(form: str) -> None:
    html = question_table(library(), page=QUESTIONS)
    held: list[str] = []
    made = put_back(_made(form.format(*[hold(html, held) for _ in range(form.count("{}"))])), held)
    assert Read(made).read == Read(_made(form.replace("{}", html))).read
    assert made.count("<article") == form.count("{}") * html.count("<article") > 0


def test_a_link_may_lead_to_every_anchor_in_it() -> None:
    held: list[str] = []
    for html in (question_table(library(), page=QUESTIONS), glossary(library(), page=QUESTIONS)):
        hold(html, held)
    ids = Read("".join(held)).ids
    assert anchors(held) == ids
    assert {question.id for kind in library().questions for question in kind.questions} <= ids


def test_what_stands_in_a_sentence_stays_there() -> None:
    held: list[str] = []
    html = claim(library(), library().claims[0].id, page=QUESTIONS)
    assert hold(html, held) == html
    assert hold("there is no checklist", held) == "there is no checklist"  # what a slip leaves
    assert held == []


def test_where_nobody_puts_it_back_nothing_is_held() -> None:
    html = checklist(library(), library().checklists[0].id, page=QUESTIONS)
    assert hold(html, None) == html


def _made(text: str) -> str:
    return str(markdown(text, extensions=["md_in_html"]))


class Read(HTMLParser):
    """What a browser takes from HTML: the tags with their attributes, and the text; all ids."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.read: list[object] = []
        self.ids: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Within a block that holds Markdown, an attribute without a value gets its own name for one.
        self.read.append((tag, {name: "" if value == name else value or "" for name, value in attrs}))
        self.ids |= {value for name, value in attrs if name == "id" and value}

    def handle_endtag(self, tag: str) -> None:
        self.read.append(tag)

    def handle_data(self, data: str) -> None:
        self.read.extend(data.split())
