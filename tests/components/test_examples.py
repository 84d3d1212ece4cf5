"""One sweep over all examples of all components: goldens, and what holds for every piece of HTML."""

import posixpath
import re

import pytest
from jinja2 import UndefinedError

from macros.page import HOMES
from macros.templates import environment, render
from tests import golden
from tests.components import markup
from tests.components.examples import FOLDER, NEUTRAL, Example, components, examples, rendered, small

ALL = [
    pytest.param(name, example, id=f"{name}: {example.name}")
    for name in components()
    if (FOLDER / f"{name}.yml").exists()  # test_anatomy names the one that is missing
    for example in examples(name)
]
every_example = pytest.mark.parametrize(("name", "example"), ALL)


@every_example
def test_golden(name: str, example: Example, update: bool) -> None:
    golden.check(FOLDER / name / f"{example.name}.html", rendered(name, example) + "\n", update)


def test_no_golden_is_left_over(update: bool) -> None:
    named = {FOLDER / name / f"{example.name}.html" for name in components() for example in examples(name)}
    for path in FOLDER.glob("*/*.html"):
        if path not in named and update:
            path.unlink()
        assert path in named, f"no example makes {path.relative_to(golden.ROOT)}: delete it"


@every_example
def test_markdown_leaves_it_alone(name: str, example: Example) -> None:
    """Four leading spaces would be a code block, and a blank line would end the HTML."""
    for line in rendered(name, example).split("\n"):
        assert line.strip()
        assert line == line.lstrip()


@every_example
def test_it_is_well_formed(name: str, example: Example) -> None:
    assert markup.read(rendered(name, example)).unclosed == []


@every_example
def test_no_inline_style_or_handler(name: str, example: Example) -> None:
    """The content policy forbids them."""
    names = {attribute for attribute, _ in markup.read(rendered(name, example)).values}
    assert [attribute for attribute in names if attribute == "style" or attribute.startswith("on")] == []


@every_example
def test_it_may_stand_twice_on_a_page(name: str, example: Example) -> None:
    """Away from the home page of its records there is no id at all."""
    assert markup.read(rendered(name, example, NEUTRAL)).all("id") == []


@every_example
def test_ids_are_unique_and_anchor_what_they_name(name: str, example: Example) -> None:
    html = markup.read(rendered(name, example))
    ids = html.all("id")
    assert len(ids) == len(set(ids))
    assert not ids or example.page in HOMES.values()
    own = {address[1:] for address in html.all("href") if address.startswith("#")}
    assert not ids or own <= set(ids)


@every_example
def test_every_input_has_a_label_and_every_button_a_type(name: str, example: Example) -> None:
    html = rendered(name, example)
    for tag in re.finditer(r"<(input|select|textarea)\b[^>]*>", html):
        before = html[: tag.start()]
        assert before.rfind("<label") > before.rfind("</label>"), tag.group()
    for button in re.findall(r"<button\b[^>]*>", html):
        assert "type=" in button


def addresses() -> set[str]:
    """The anchor of each record of the small library on its home page, and every page."""
    anchors = {
        f"{HOMES[kind].removesuffix('.md')}/#{record_id}"
        for kind, record_id in small().by_id
        if kind in HOMES
    }
    docs = golden.ROOT / "docs"
    return anchors | {page.relative_to(docs).with_suffix("").as_posix() + "/" for page in docs.rglob("*.md")}


@every_example
def test_addresses_lead_to_the_home_of_a_record(name: str, example: Example) -> None:
    """Whatever the page, a link inside goes to a record's own anchor, a page or a file."""
    files = ("/packet/", "/exports/", "/licenses.txt")
    here = "/" + example.page.removesuffix("index.md").replace(".md", "/")
    for address in markup.read(rendered(name, example)).all("href"):
        if address.startswith("https://"):
            continue
        path, mark, anchor = address.partition("#")
        target = posixpath.normpath(posixpath.join(here, path)) if path else here.rstrip("/")
        assert target.startswith(files) or f"{target[1:]}/{mark}{anchor}" in addresses()


def test_an_undefined_name_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render("checklist", home=False)
    with pytest.raises(UndefinedError):
        environment().from_string("{{ nobody }}").render()


def test_an_unknown_id_is_an_error_that_names_the_nearest() -> None:
    for name, argument, told in (
        (
            "checklist",
            "evening-befor",
            'there is no checklist "evening-befor": did you mean "evening-before"?',
        ),
        ("claim", "notes-helps", 'there is no claim "notes-helps": did you mean "notes-help"?'),
        ("competency-card", "judgement", 'there is no competency "judgement": did you mean "judgment"?'),
        ("chart", "raw-link", 'there is no chart "raw-link": did you mean "raw-links"?'),
        ("term", "prob", 'there is no term "prob": did you mean "probe"?'),
        ("message-template", "thankyou", 'there is no message "thankyou": did you mean "thank-you"?'),
    ):
        example = Example(name="unknown", shows="An unknown id.", page=NEUTRAL, arguments={"id": argument})
        with pytest.raises(LookupError, match=re.escape(told)):
            rendered(name, example)


def test_an_unknown_kind_of_export_is_an_error() -> None:
    example = Example(name="unknown", shows="An unknown kind.", page=NEUTRAL, arguments={"kind": "cvs"})
    with pytest.raises(LookupError, match=r'there is no export "cvs": did you mean "csv"\?'):
        rendered("exports", example)


@pytest.mark.parametrize("name", ["ask-table", "flag-table", "question-table"])
def test_an_unknown_choice_is_an_error(name: str) -> None:
    example = Example(name="unknown", shows="An unknown id.", page=NEUTRAL, arguments={"only": ("nobody",)})
    with pytest.raises(LookupError, match=r'there is no \w+ "nobody"'):
        rendered(name, example)


def test_an_unknown_document_is_an_error() -> None:
    example = Example(name="none", shows="No such.", page=NEUTRAL, arguments={"document": "checklist"})
    with pytest.raises(LookupError, match='did you mean "checklists"'):
        rendered("packet", example)


def test_a_page_without_key_points_is_an_error() -> None:
    with pytest.raises(LookupError, match="key_points"):
        rendered("in-one-minute", Example(name="none", shows="No points.", page=NEUTRAL))
