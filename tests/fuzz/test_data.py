"""However a data folder is damaged, loading it gives a library or faults, and nothing else."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.faults import FaultyData
from macros.library import Library
from tests.data.conftest import SOUND
from tests.fuzz.cases import cases

FILES = sorted(path.relative_to(SOUND).as_posix() for path in SOUND.rglob("*.yml"))
PIECES = [
    ": ",
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "!x ",
    "!!int ",
    "\t",
    "- ",
    " # ",
    "|",
    ">",
    "%",
    "@",
]
PIECES += ["null", "~", "? ", "---\n", "...\n", "<<: ", "\\", "\ufeff", "\u2028", "\x85", "\x00", "9" * 5000]

Damage = list[tuple[str, int, int, bytes]]


@st.composite
def damages(draw: st.DrawFn) -> Damage:
    """Up to three injuries: what is done, where (twice, in thousandths of the file), and with what."""
    place = st.integers(0, 1000)
    content = st.one_of(st.sampled_from(PIECES).map(str.encode), st.binary(min_size=1, max_size=8))
    kind = st.sampled_from(["cut", "take", "insert", "swap", "indent", "repeat"])
    return draw(st.lists(st.tuples(kind, place, place, content), min_size=1, max_size=3))


def damaged(raw: bytes, damage: Damage) -> bytes:
    for kind, first, second, content in damage:
        i, j = sorted((len(raw) * first // 1000, len(raw) * second // 1000))
        lines = raw.splitlines(keepends=True) or [b""]
        m, n = (min(len(lines) - 1, len(lines) * where // 1000) for where in (first, second))
        if kind == "cut":
            raw = raw[:i]
        elif kind == "take":
            raw = raw[:i] + raw[j:]
        elif kind == "insert":
            raw = raw[:i] + content + raw[i:]
        elif kind == "swap":
            lines[m], lines[n] = lines[n], lines[m]
            raw = b"".join(lines)
        elif kind == "indent":
            lines[m] = b" " * (second % 7) + lines[m].lstrip()
            raw = b"".join(lines)
        else:
            raw = b"".join([*lines[:m], lines[n], *lines[m:]])
    return raw


@contextmanager
def restored(path: Path) -> Iterator[bytes]:
    raw = path.read_bytes()
    try:
        yield raw
    finally:
        path.write_bytes(raw)


@pytest.fixture(scope="module")
def copy() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield shutil.copytree(SOUND, Path(folder) / "data")


@cases(few=300)
@given(file=st.sampled_from(FILES), damage=damages())
def test_damage_is_faults_or_harmless(copy: Path, file: str, damage: Damage) -> None:
    with restored(copy / file) as raw:
        (copy / file).write_bytes(damaged(raw, damage))
        faults = []
        try:
            Library.load(copy)
        except FaultyData as error:
            faults = error.faults
    for fault in faults:
        assert fault.line > 0
        assert fault.column > 0
        assert fault.what
        assert len(str(fault).splitlines()) == 1
