"""How faults are told: where, what, and how to mend it."""

from pathlib import Path

import pytest

from macros.faults import Fault, FaultyData, field_path, shown
from macros.wording import did_you_mean, written


def test_the_line() -> None:
    fault = Fault("data/flags.yml", 3, 10, "[1].color", '"rde" is not one of the values', "did you mean?")
    assert str(fault) == 'data/flags.yml:3:10: [1].color: "rde" is not one of the values: did you mean?'
    assert str(Fault("a.yml", 1, 1, "", "it is empty")) == "a.yml:1:1: it is empty"
    assert str(Fault("a.yml", 1, 1, "two\nlines", "it is empty")) == "a.yml:1:1: two lines: it is empty"


def test_they_come_in_the_order_of_the_files_and_each_once() -> None:
    faults = [Fault(file, line, 1, "", "x") for file, line in [("b", 1), ("a", 10), ("a", 9), ("a", 10)]]
    assert str(FaultyData(faults)).splitlines() == ["a:9:1: x", "a:10:1: x", "b:1:1: x"]


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ((), ""),
        (("title",), "title"),
        ((0, "id"), "[1].id"),
        (("questions", 3, "probes", 0), "questions[4].probes[1]"),
    ],
)
def test_a_field_is_named_as_one_would_say_it(place: tuple[str | int, ...], path: str) -> None:
    assert field_path(place) == path


def test_a_file_is_named_from_the_root(tmp_path: Path) -> None:
    assert shown(tmp_path / "data" / "flags.yml", tmp_path) == "data/flags.yml"
    assert shown(tmp_path / "flags.yml", tmp_path / "data") == (tmp_path / "flags.yml").as_posix()


def test_a_remedy_names_the_nearest_or_what_there_is() -> None:
    assert did_you_mean("Rde", ["green", "red"]) == 'did you mean "red"?'
    assert did_you_mean("amber", ["red", "green"]) == "known: green, red"
    many = [f"id-{number:03}" for number in range(100)]
    assert did_you_mean("zzz", many) == "known: " + ", ".join(many[:12]) + " and 88 more"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("red", '"red"'),
        ("", "nothing"),
        (None, "nothing"),
        (True, "true"),
        (12, "12"),
        (("a",), "a list"),
        ({"a": 1}, "a group of fields"),
        ("x" * 100, '"' + "x" * 57 + '..."'),
    ],
)
def test_a_value_is_shown_as_it_stands_in_the_file(value: object, text: str) -> None:
    assert written(value) == text
