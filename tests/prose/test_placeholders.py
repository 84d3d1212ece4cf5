"""Nothing is left to be written."""

from macros.library import ROOT
from tests.data.pages import PAGES

from .placeholders import PLACEHOLDER, empty_sections, files, placeholders

ALLOWED = {
    ("README.md", "example.org"),  # the address of a reader's own copy, which nobody can own
}


def test_no_text_is_still_to_come() -> None:
    texts = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in files()}
    assert [fault for file, text in texts.items() for fault in placeholders(file, text, ALLOWED)] == []
    idle = [(file, word) for file, word in ALLOWED if word not in PLACEHOLDER.findall(texts[file])]
    assert idle == [], "take these exceptions out of tests/prose/test_placeholders.py"


def test_no_section_is_empty() -> None:
    pages = [(page.relative_to(ROOT).as_posix(), page.read_text(encoding="utf-8")) for page in PAGES]
    assert [fault for file, text in pages for fault in empty_sections(file, text)] == []


def test_planted_placeholders_are_found() -> None:
    text = "TODO: why\nLorem ipsum\nwrite to me@example.com\n[insert name], xxx, TBD\nComing soon???"
    assert [fault.split(" holds")[0] for fault in placeholders("a.md", text, {("a.md", "TBD")})] == [
        'a.md:1: "TODO"',
        'a.md:2: "Lorem"',
        'a.md:2: "ipsum"',
        'a.md:3: "example.com"',
        'a.md:4: "[insert"',
        'a.md:4: "xxx"',
        'a.md:5: "Coming soon"',
        'a.md:5: "???"',
    ]
    assert list(placeholders("a.md", "TBD")) == [
        'a.md:1: "TBD" holds a place for text to come: write it, or take it out'
    ]


def test_blanks_and_plain_words_are_no_placeholders() -> None:
    assert list(placeholders("a.md", "Hello [first name], for example. Communication? A to-do list.")) == []


def test_planted_empty_sections_are_found() -> None:
    page = "# Page\n\n## One\n\n## Two\n\n{{ checklist('a') }}\n\n## Three\n\n### Part\n\nText.\n\n## Four\n"
    assert list(empty_sections("a.md", page)) == [
        'a.md:1: nothing stands under "One": write it, or take it out',
        'a.md:1: nothing stands under "Four": write it, or take it out',
    ]
