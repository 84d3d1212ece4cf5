"""Whoever does what is said of `moved.yml`, line by line, is soon told nothing more."""

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.data.conftest import SOUND, reported, write
from tests.fuzz.cases import cases

RETIRED = ["one-gone", "two-gone", "three-gone", "four-gone"]
IN_USE = "pack-the-bag"

Moves = dict[str, str]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(SOUND, tmp_path_factory.mktemp("moves") / "data")


def told(data: Path, moves: Moves) -> list[tuple[str, str]]:
    """The field and the remedy of each line of the report."""
    write(data / "moved.yml", "".join(f"{old}: {new}\n" for old, new in moves.items()) or "{}")
    lines = [line.split(": ", 1)[1] for line in reported(data)]
    return [(line.partition(": ")[0], line.rpartition(": ")[2]) for line in lines]


def mended(moves: Moves, field: str, remedy: str) -> Moves:
    """The moves after an author has done what one line says."""
    if written := re.fullmatch('write "(.+)"', remedy):
        assert written[1] not in moves, "what has moved is no remedy"
        return {**moves, field: written[1]}
    if remedy.startswith("take "):
        return {old: new for old, new in moves.items() if old != field}
    return {**moves, field: IN_USE}  # of an id that nobody has, the author knows best


@cases(few=100)
@given(moves=st.dictionaries(st.sampled_from(RETIRED), st.sampled_from([*RETIRED, IN_USE])))
def test_each_remedy_mends(data: Path, moves: Moves) -> None:
    for _ in range(2 * len(RETIRED)):
        if not (lines := told(data, moves)):
            return
        moves = mended(moves, *lines[0])
    assert told(data, moves) == []


def test_a_circle_is_told_as_one(data: Path) -> None:
    write(data / "moved.yml", "one-gone: two-gone\ntwo-gone: one-gone\nthree-gone: one-gone\n")
    assert reported(data) == [
        'data/moved.yml:1:11: one-gone: "two-gone" moves back to "one-gone": take one of these lines away',
        'data/moved.yml:2:11: two-gone: "one-gone" moves back to "two-gone": take one of these lines away',
    ]


def test_a_long_way_is_told_by_its_end(data: Path) -> None:
    write(data / "moved.yml", f"one-gone: two-gone\ntwo-gone: three-gone\nthree-gone: {IN_USE}\n")
    assert [line.rpartition(": ")[2] for line in reported(data)] == [f'write "{IN_USE}"'] * 2
