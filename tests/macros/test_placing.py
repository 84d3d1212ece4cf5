"""Whatever an author hands a component, the page shows it or a line says what was wanted instead."""

import inspect
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import StrictUndefined

from macros.components import COMPONENTS
from macros.placing import KINDS, Component, place
from tests.components.examples import NEUTRAL, components, page, small
from tests.fuzz.cases import cases

OUR_OWN = {"library", "page"}
CALLED = {component: list(inspect.signature(component).parameters) for component in COMPONENTS}
GIVEN = [(each, name) for each, names in CALLED.items() for name in names if name not in OUR_OWN]
"""Each argument that an author can give."""

PLAIN = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.binary(max_size=3))
VALUES = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
"""What a page can say that is no text."""


def placed(component: Component, **options: Any) -> str:
    return place(component, small(), page(NEUTRAL), (), options)


@cases(few=300)
@given(given=st.sampled_from(GIVEN), value=VALUES)
def test_a_value_of_another_kind_is_told(given: tuple[Component, str], value: Any) -> None:
    component, name = given
    others = {other: "notes-help" for one, other in GIVEN if one is component and other != name}
    if value == [] or isinstance(value, bool):
        return  # as no choice, or a switch, these may be meant
    with pytest.raises(LookupError, match=f"^{name}: .* is not (a|true) .*: write "):
        placed(component, **{**others, name: value})


@pytest.mark.parametrize(
    ("name", "options", "told"),
    [
        ("flag-table", {"only": 5}, 'only: 5 is not a list of texts: write ["one", "another"]'),
        ("flag-table", {"only": "gone"}, 'only: "gone" is not a list of texts: write ["gone"]'),
        ("flag-table", {"only": ["gone", 5]}, "only: ['gone', 5] is not a list of texts: write "),
        ("packet", {"document": ["a"]}, "document: ['a'] is not a text: write one text in quotes"),
        ("claim", {"id": StrictUndefined(name="help")}, "id: help is not a text: write one text in quotes"),
        ("today", {"quiet": "yes"}, 'quiet: "yes" is not true or false: write one of them without'),
    ],
)
def test_what_is_told(name: str, options: dict[str, Any], told: str) -> None:
    with pytest.raises(LookupError) as caught:
        placed(components()[name], **options)
    assert caught.value.args[0].startswith(told)


def test_a_choice_may_be_a_list_in_either_bracket() -> None:
    flags = [flag.id for flag in small().flags]
    assert placed(components()["flag-table"], only=flags) == placed(
        components()["flag-table"], only=tuple(flags)
    )


@pytest.mark.parametrize(("component", "name"), GIVEN)
def test_what_an_argument_may_be_is_known(component: Component, name: str) -> None:
    assert inspect.signature(component).parameters[name].annotation in KINDS


@pytest.mark.parametrize(("name", "told"), [("context", "no"), ("library", ""), ("page", "")])
def test_a_name_of_our_own_is_no_argument(name: str, told: str) -> None:
    from macros import define_env

    macros: dict[str, Any] = {}
    define_env(SimpleNamespace(macro=lambda function, name: macros.update({name: function})))
    context = {"page": SimpleNamespace(path="index.md", url="", meta={})}
    assert f"it takes {told} &#34;{name}&#34;".replace("  ", " ") in macros["glossary"](context, **{name: 1})
