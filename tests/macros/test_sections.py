"""The search knows of a page what the theme would have found out, and nothing else."""

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from material.plugins.search.plugin import Parser  # type: ignore[import-untyped]

from macros.components.checklist import checklist
from macros.components.question_table import question_table
from macros.library import library
from macros.page import Page
from macros.sections import KEPT, sections

Found = list[tuple[str | None, str, str]]


def found(html: str) -> Found:
    """The sections: id, title, text."""
    return [(each.id, "".join(each.title), "".join(each.text)) for each in sections(html)]


def as_the_theme_finds_them(html: str) -> Found:
    parser = Parser()
    parser.feed(html)
    parser.close()
    return [(each.id, "".join(each.title), "".join(each.text)) for each in parser.data]


def plain(found: Found) -> Found:
    """Without white space, empty paragraphs, and a first section that says nothing."""
    told = [
        (key, *(re.sub(r"\s", "", part).replace("<p></p>", "") for part in parts)) for key, *parts in found
    ]
    return told[1:] if not any(told[0]) else told  # type: ignore[return-value]


HTML = {
    "the whole bank": question_table(library(), page=Page("prepare/questions.md", "prepare/questions/")),
    "a checklist": checklist(
        library(), "research", page=Page("prepare/checklists.md", "prepare/checklists/")
    ),
    "a heading in an element": '<h1 id="a">A</h1><div><h2 id="b">B</h2><p>b</p></div><p>again a</p>',
    "text before any heading": '<p>First.</p><h1 id="a">A</h1><p>Then.</p>',
    "no heading": "<p>Only this.</p>",
    "a heading without an id": "<h1 id='a'>A</h1><h2>Loud</h2><p>Quiet.</p>",
    "a link to the heading": '<h2 id="a">A<a class="headerlink" href="#a">¶</a></h2><p>Text.</p>',
    "what must be escaped": '<h1 id="a">R&amp;D &lt;b&gt;</h1><p>1 &lt; 2 &amp; "3"</p>',
    "something left out": '<h1 id="a">A</h1><p>Read.</p><div data-search-exclude><p>Unread.</p></div>',
    "code and lists": "<h1 id='a'>A</h1><ul><li>One <code>x</code></li></ul><pre>1\n  2</pre>",
}


@pytest.mark.parametrize("html", HTML.values(), ids=HTML)
def test_they_are_those_of_the_theme(html: str) -> None:
    assert plain(found(html)) == plain(as_the_theme_finds_them(html))


PIECE = st.one_of(
    st.text(st.characters(codec="ascii", categories=["L", "P", "S", "Zs"]), min_size=1).map(escape),
    st.sampled_from(["<p>Here.</p>", "<br>", "<em>so</em>", "<img src='x' alt='y'>", "<!-- not this -->"]),
    st.sampled_from(sorted(KEPT)).map(lambda tag: f"<{tag}>in {tag}</{tag}>"),
    st.from_regex(r"[a-z]{1,4}", fullmatch=True).map(lambda word: f'<h2 id="{word}">{word}</h2>'),
)
NESTED = st.recursive(
    PIECE,
    lambda inner: (
        st.lists(inner, max_size=3)
        .map("".join)
        # Of two headings in one element, the theme takes the first for one that still goes on.
        .filter(lambda html: html.count("<h2") < 2)
        .map(lambda html: f"<div>{html}</div>")
    ),
    max_leaves=12,
)


@given(st.lists(NESTED, min_size=1).map("".join))
def test_whatever_stands_in_whatever(html: str) -> None:
    html = f'<h1 id="page">Title</h1>{html}'  # as every page begins
    assert plain(found(html)) == plain(as_the_theme_finds_them(html))


def test_what_is_empty_is_left_out_and_the_rest_stands_on_one_line() -> None:
    assert found("<h1 id='a'>A</h1><p>One\n  line.</p><ul><li><p> </p></li></ul><pre>two\nlines</pre>") == [
        (None, "A", "<p>One line.</p><pre>two\nlines</pre>")
    ]


@pytest.mark.parametrize(
    ("html", "rest"),
    [
        ("<div><p>One.<p>Two.</div>", "<p>One.<p>Two.</p></p>"),
        ("</div><p>One.</p></section>", "<p>One.</p>"),
        ("<P>One.</P><BR><Script>if (a < b) {}</SCRIPT>", "<p>One.</p>"),
        ("<p>2 < 3 and 4 > 3</p>", "<p>2 < 3 and 4 > 3</p>"),
        ('<p title="a > b">One.</p><p data-search-exclude>Not.', "<p>One.</p>"),
        ('<span data-search-exclude>a <span>b</span> c</span><i data-search-excluded>d</i>', "d"),
    ],
)  # fmt: skip
def test_html_that_an_author_wrote_by_hand_may_be_careless(html: str, rest: str) -> None:
    assert found(f"<h1 id='a'>A</h1>{html}<h2 id='b'>B</h2><p>Then.</p>")[0] == (None, "A", rest)


def test_the_rows_of_the_bank_say_only_what_is_theirs() -> None:
    for _, _, text in found(HTML["the whole bank"]):
        assert not re.search("My note|Link to this|Nothing fits|Search questions", text)
