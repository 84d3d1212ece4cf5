"""What is read is what was written, and every part of it is known to stand where it stands.

PyYAML's own composer, in pure Python, is the oracle: another scanner than the one in use.
"""

from collections.abc import Iterator
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.faults import Fault
from macros.parse import Parsed, Place, Position, parse_text

# Of the line breaks only the one that an editor shows: the others are refused.
TEXT = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), include_characters="\n"), max_size=40
)
NAMES = st.one_of(st.sampled_from(["id", "text", "no", "12:30", "true"]), TEXT.filter(bool))
DATA = st.recursive(
    TEXT, lambda part: st.lists(part, max_size=4) | st.dictionaries(NAMES, part, max_size=4), max_leaves=12
).filter(lambda data: isinstance(data, list | dict))
LAYOUT = st.fixed_dictionaries(
    {
        "default_style": st.sampled_from([None, '"', "'", "|", ">"]),
        "default_flow_style": st.sampled_from([False, None, True]),
        "indent": st.integers(2, 6),
        "width": st.integers(20, 120),
        "allow_unicode": st.booleans(),
    }
)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(data=DATA, layout=LAYOUT)
def test_what_is_written_is_read(data: Any, layout: dict[str, Any]) -> None:
    parsed = parse_text(yaml.safe_dump(data, **layout), Parsed("file.yml"))
    assert parsed.faults == []
    assert listed(parsed.data) == data


@settings(max_examples=150, derandomize=True, deadline=None)
@given(data=DATA, layout=LAYOUT)
def test_it_stands_where_it_stands(data: Any, layout: dict[str, Any]) -> None:
    text = yaml.safe_dump(data, **layout)
    parsed = parse_text(text, Parsed("file.yml"))
    found = list(positions(yaml.compose(text, Loader=yaml.SafeLoader), ()))
    assert parsed.values == {place: at for place, at, is_key in found if not is_key}
    assert parsed.keys == {place: at for place, at, is_key in found if is_key}


@settings(max_examples=150, derandomize=True, deadline=None)
@given(data=DATA, layout=LAYOUT, mark=st.sampled_from("\x85\u2028\u2029"), share=st.floats(0, 1))
def test_a_line_ends_where_an_editor_ends_it(
    data: Any, layout: dict[str, Any], mark: str, share: float
) -> None:
    """To the parser other marks end one too: with a space in the place of each, all stands where it stood."""
    text = yaml.safe_dump(data, **layout)
    cut = round(share * len(text))
    spaced, marked = (parse_text(f"{text[:cut]}{one}{text[cut:]}", Parsed("file.yml")) for one in (" ", mark))
    assert (marked.data, marked.values, marked.keys) == (spaced.data, spaced.values, spaced.keys)
    line, column = text.count("\n", 0, cut) + 1, cut - text.rfind("\n", 0, cut)
    told = Fault(
        "file.yml",
        line,
        column,
        "",
        f"an invisible line break ({ord(mark):#04x})",
        "delete it, or press Enter",
    )
    assert marked.faults[0] == told
    assert [fault for fault in spaced.faults if fault.line != line] == [
        fault for fault in marked.faults if fault.line != line
    ]


def test_the_position_of_what_is_missing_is_that_of_what_is_around_it() -> None:
    parsed = parse_text("- id: one\n  parts:\n    - text: two\n", Parsed("file.yml"))
    assert parsed.position((0, "parts", 0, "text")) == (3, 13)
    assert parsed.position((0, "parts", 0, "due")) == (3, 7)
    assert parsed.position((0, "parts", 7, "due")) == (3, 5)
    assert parsed.position((5, "parts")) == (1, 1)


def listed(data: Any) -> Any:
    """Data with lists for tuples."""
    if isinstance(data, dict):
        return {name: listed(value) for name, value in data.items()}
    return [listed(value) for value in data] if isinstance(data, tuple) else data


def positions(node: Any, place: Place) -> Iterator[tuple[Place, Position, bool]]:
    yield place, start(node), False
    if isinstance(node, yaml.SequenceNode):
        for i, child in enumerate(node.value):
            yield from positions(child, (*place, i))
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield (*place, key.value), start(key), True
            yield from positions(value, (*place, key.value))


def start(node: Any) -> Position:
    return node.start_mark.line + 1, node.start_mark.column + 1
