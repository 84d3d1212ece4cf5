"""Every component is whole: its parts are there, listed, and called by one name."""

import re
import shutil
from pathlib import Path

import pytest

from macros.components import COMPONENTS
from macros.library import ROOT
from tests.components.anatomy import House, lacking, left_over
from tests.components.examples import FOLDER, components

HOUSE = House(ROOT / "macros" / "components", ROOT / "overrides" / "components", FOLDER)
MACROS = [component.__name__ for component in COMPONENTS]
INLINE = {"claim"}
"""Components inside a sentence, which no script brings to life."""


@pytest.mark.parametrize("macro", MACROS)
def test_nothing_is_missing(macro: str) -> None:
    assert list(lacking(HOUSE, macro)) == []


def test_nothing_is_left_over() -> None:
    assert list(left_over(HOUSE, MACROS)) == []


def test_the_list_is_in_order() -> None:
    assert sorted(MACROS) == MACROS


@pytest.mark.parametrize("name", components())
def test_the_name_is_the_same_in_the_html(name: str) -> None:
    template = HOUSE.read(f"{name}/template.html")
    assert re.findall(r'data-component="([^"]+)"', template) == ([] if name in INLINE else [name])


@pytest.mark.parametrize("macro", MACROS)
def test_a_component_says_what_it_is(macro: str) -> None:
    """The docstrings are the documentation."""
    module = (HOUSE.modules / f"{macro}.py").read_text(encoding="utf-8")
    assert module.startswith('"""')
    component = next(component for component in COMPONENTS if component.__name__ == macro)
    assert component.__doc__


def test_the_parts_are_where_contributors_are_told() -> None:
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Add a component")[2]
    parts = re.findall(r"^\| `([^`]*like[-_]this[^`]*)`", table, re.MULTILINE)
    named = [
        part.replace("like_this", "message_template").replace("like-this", "message-template")
        for part in parts
    ]
    assert len(named) == 5
    assert [part for part in named if not (ROOT / part).exists()] == []


@pytest.fixture
def planted(tmp_path: Path) -> House:
    """A copy of all components, to break."""
    house = House(tmp_path / "modules", tmp_path / "templates", tmp_path / "examples")
    for part in ("modules", "templates", "examples"):
        ignored = shutil.ignore_patterns("__pycache__", "library")
        shutil.copytree(getattr(HOUSE, part), getattr(house, part), ignore=ignored)
    return house


def without(file: Path, pattern: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert re.search(pattern, text)
    file.write_text(re.sub(pattern, "", text), encoding="utf-8")


def test_whatever_is_missing_is_named(planted: House) -> None:
    """Planted faults, one of each kind."""
    assert list(lacking(planted, "checklist")) == []
    without(planted.templates / "shared.css", r'@import "./checklist/checklist.css";\n')
    assert list(lacking(planted, "checklist")) == [
        'checklist has no import: add @import "./checklist/checklist.css"; to overrides/components/shared.css'
    ]
    without(planted.templates / "index.mjs", r"(?m)^  checklist: checklist,\n")
    assert list(lacking(planted, "checklist"))[1:] == [
        "checklist has no entry: name it among the components of overrides/components/index.mjs"
    ]
    without(planted.templates / "index.mjs", r"(?m)^import \{ checklist \}.+\n")
    assert list(lacking(planted, "checklist"))[1:] == [
        "checklist has no import: import checklist/checklist.mjs in index.mjs or tools.mjs"
    ]
    shutil.rmtree(planted.templates / "checklist")
    (planted.modules / "checklist.py").unlink()
    (planted.examples / "checklist.yml").write_text("# to do\n", encoding="utf-8")
    assert list(lacking(planted, "checklist")) == [
        "checklist has no module: write macros/components/checklist.py",
        "checklist has no template: write overrides/components/checklist/template.html",
        "checklist has no examples: write tests/components/checklist.yml",
        "checklist has no style sheet: write checklist/checklist.css, or name it in SHARED_LOOK",
    ]


def test_a_shared_look_that_is_shared_no_more_is_named(planted: House) -> None:
    (planted.templates / "ask-table" / "ask-table.css").write_text("", encoding="utf-8")
    assert "ask-table has a style sheet now: take it out of SHARED_LOOK" in list(
        lacking(planted, "ask_table")
    )


def test_whatever_is_left_over_is_named(planted: House) -> None:
    (planted.modules / "story_bank.py").write_text("", encoding="utf-8")
    (planted.templates / "old-list").mkdir()
    (planted.examples / "older-list.yml").write_text("", encoding="utf-8")
    (planted.templates / "glossary" / "glossary.css").unlink()
    assert list(left_over(planted, MACROS)) == [
        "story_bank.py is in no list: add it to COMPONENTS in macros/components/__init__.py",
        "overrides/components/old-list is no component: add its module, or delete it",
        "tests/components/older-list.yml is for no component: add its module, or delete it",
        "shared.css or apart.css imports glossary/glossary.css, which is not there: take the line away",
    ]
