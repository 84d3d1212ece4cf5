"""The door for mkdocs-macros and Zensical: every component, and one plain line for a slip."""

import importlib
import logging
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import TemplateSyntaxError

from macros import define_env, edits
from macros.components import COMPONENTS
from macros.placing import misread, unknown_name, usage
from macros.templates import FOLDER, environment


class Env:
    """As much of either generator's environment as may be used."""

    def __init__(self) -> None:
        self.macros: dict[str, Callable[..., str]] = {}

    def macro(self, function: Callable[..., str], name: str) -> None:
        self.macros[name] = function


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch) -> Env:
    monkeypatch.setattr(edits, "since_import", lambda: False)  # whoever edits a module while tests run
    env = Env()
    define_env(env)
    return env


CONTEXT: dict[str, Any] = {"page": SimpleNamespace(path="reference/about.md", url="", meta={})}


def test_every_component_is_a_macro_of_its_name(env: Env) -> None:
    assert list(env.macros) == [component.__name__ for component in COMPONENTS]
    assert env.macros["glossary"](CONTEXT).startswith("<dl")


def test_a_slip_is_told_in_the_log_and_in_its_place(env: Env, caplog: pytest.LogCaptureFixture) -> None:
    told = 'reference/about.md: checklist: there is no checklist "<b>"'
    with caplog.at_level(logging.WARNING, logger="mkdocs"):
        shown = env.macros["checklist"](CONTEXT, "<b>")
    assert [record.getMessage().startswith(told) for record in caplog.records] == [True]
    assert "there is no checklist &#34;&lt;b&gt;&#34;" in shown


def test_how_a_component_is_called() -> None:
    forms = {component.__name__: usage(component) for component in COMPONENTS}
    assert forms["checklist"] == "{{ checklist(id) }}"
    assert forms["flag_table"] == "{{ flag_table(only=...) }}"
    assert forms["glossary"] == "{{ glossary() }}"


def test_an_unknown_macro() -> None:
    told = unknown_name("'chekclist' is undefined", ["checklist", "claim"])
    assert told == 'chekclist: there is no such macro: did you mean "checklist"?'
    assert unknown_name("'page' has no attribute 'x'", ["checklist"]) == "'page' has no attribute 'x'"


def test_a_page_and_a_template_that_jinja_cannot_read() -> None:
    with pytest.raises(TemplateSyntaxError) as of_a_page:
        environment().from_string("First.\n\nSee {{ claim( }}.")
    assert misread(of_a_page.value, "First.\n\nSee {{ claim( }}.").endswith(": look at See {{ claim( }}.")

    file = str(FOLDER / "lib/fields.html")
    with pytest.raises(TemplateSyntaxError) as of_a_template:
        environment().compile("Line one.\n{% macro none() %}", filename=file)
    assert misread(of_a_template.value, "A page.").startswith("overrides/components/lib/fields.html:2: ")


def test_an_error_of_our_own_keeps_its_traceback(env: Env, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only an author's slip is told in one line; a maintainer needs more."""
    module = importlib.import_module("macros.components.glossary")
    monkeypatch.setattr(module, "render", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        env.macros["glossary"](CONTEXT)
