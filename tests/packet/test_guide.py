"""The key points come from the guide's front matter, and a fault in it is told like one in the data."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment

from macros.faults import FaultyData
from macros.guide import guide_pages
from tests.fuzz.cases import cases

GOOD = """\
---
title: Afterward
description: What to do next.
part: 2
key_points:
  - One.
  - Two.
  - Three.
---

# Afterward
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs" / "guide"
    folder.mkdir(parents=True)
    (folder / "afterward.md").write_text(GOOD)
    return folder.parent


def faults(docs: Path) -> list[str]:
    with pytest.raises(FaultyData) as caught:
        guide_pages(docs)
    return str(caught.value).splitlines()


def test_pages_come_in_the_order_of_their_parts(docs: Path) -> None:
    (docs / "guide" / "before.md").write_text(GOOD.replace("part: 2", "part: 1"))
    assert [page.slug for page in guide_pages(docs)] == ["before", "afterward"]


def test_a_page_without_a_part_is_left_out(docs: Path) -> None:
    (docs / "guide" / "index.md").write_text("---\ntitle: The guide\nhide:\n  - toc\n---\n\n# The guide\n")
    (docs / "guide" / "plain.md").write_text("# No front matter\n")
    assert [page.slug for page in guide_pages(docs)] == ["afterward"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "part: 2",
            "prat: 2",
            'docs/guide/afterward.md:4:1: prat: there is no such field: did you mean "part"?',
        ),
        ("part: 2", "part: two", "docs/guide/afterward.md:4:7: part: "),
        ("  - Three.\n", "", "docs/guide/afterward.md:6:3: key_points: "),
        (
            "title: Afterward",
            "title: Afterward: soon",
            'docs/guide/afterward.md:2:17: the colon after "Afterward" starts',
        ),
        ("part: 2", "part: 2\nslug: afterward", "docs/guide/afterward.md:5:1: slug: "),
        ("  - Three.\n---\n", "  - Three.\n", "docs/guide/afterward.md:1:1: the front matter has no end"),
    ],
)
def test_a_fault_is_told_with_its_place_and_remedy(docs: Path, old: str, new: str, told: str) -> None:
    (docs / "guide" / "afterward.md").write_text(GOOD.replace(old, new))
    assert [line for line in faults(docs) if line.startswith(told)], faults(docs)


@pytest.mark.parametrize("known_as", ["thank you email", "[[thanks]]", '[""]'])
def test_names_to_search_by_are_a_list_of_texts_on_any_page(docs: Path, known_as: str) -> None:
    (docs / "messages.md").write_text(f"---\ntitle: Messages\nhide: [toc]\nknown_as: {known_as}\n---\n")
    (told,) = faults(docs)
    assert told.startswith("docs/messages.md:4:")
    assert ": known_as" in told


def test_what_else_other_pages_say_is_for_the_theme(docs: Path) -> None:
    (docs / "news.md").write_text("---\nslug: news\nkey_points: none\npart: 2\n---\n")
    assert [page.slug for page in guide_pages(docs)] == ["afterward"]


def test_two_pages_cannot_be_the_same_part(docs: Path) -> None:
    (docs / "guide" / "again.md").write_text(GOOD)
    taken = "docs/guide/again.md:4:7: part: part 2 is taken, first in docs/guide/afterward.md"
    assert faults(docs) == [f"{taken}: give each page its own"]


def test_a_page_that_is_not_utf_8_is_told(docs: Path) -> None:
    (docs / "guide" / "afterward.md").write_bytes(GOOD.encode("utf-16"))
    assert faults(docs)[0].startswith("docs/guide/afterward.md:1:1: this is not UTF-8 text")


SPACE = st.sampled_from(["", " ", "\n"])
PARTS = [
    st.sampled_from(["{{", "{{-", "{{+"]),
    SPACE,
    st.sampled_from(["claim", "term", "claim_table"]),
    SPACE,
    st.sampled_from(["(", "( ", "(id=", "(id = ", "(\nid="]),
    st.sampled_from(["'one'", '"one"', "'two'", '"two"']),
    st.sampled_from([")}}", " ) }}", ")-}}", ",)}}", ") | upper }}"]),
]


@cases(few=200)
@given(calls=st.lists(st.tuples(*PARTS).map("".join), max_size=4))
def test_a_claim_is_known_however_its_macro_is_written(calls: list[str]) -> None:
    """Jinja is asked which calls there are."""
    text = " And ".join(calls)
    asked: list[str] = []

    def claim(id: str) -> str:
        asked.append(id)
        return id

    others = dict.fromkeys(["term", "claim_table"], lambda id: id)
    Environment(autoescape=True).from_string(text).render(claim=claim, **others)
    with tempfile.TemporaryDirectory() as folder:
        guide = Path(folder, "docs", "guide")
        guide.mkdir(parents=True)
        (guide / "afterward.md").write_text(GOOD + text, encoding="utf-8")
        (page,) = guide_pages(guide.parent)
    assert page.claims == tuple(dict.fromkeys(asked))
