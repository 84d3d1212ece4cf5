"""Every kind of planted fault is told in one line that names the place, the fault and the remedy.

The cases stand in `faults/*.txt`: `=== what is planted`, then the files (`--- name` and their text)
that replace those of a sound folder, then `+++` and the exact report. `pytest --update` rewrites the
reports, so read them in the diff as an author would.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import golden
from tests.data.conftest import Told

FOLDER = Path(__file__).parent / "faults"


@dataclass(frozen=True)
class Case:
    name: str
    planted: str
    told: str

    def files(self) -> dict[str, str]:
        """The name of each planted file and its text."""
        pieces = re.split(r"^--- (.+)\n", self.planted, flags=re.MULTILINE)
        return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def cases(path: Path) -> Iterator[Case]:
    for text in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, _, told = text.partition("+++\n")
        name, _, planted = head.partition("\n")
        yield Case(name, planted, told.strip())


CASES = [(path, case) for path in sorted(FOLDER.glob("*.txt")) for case in cases(path)]


@pytest.mark.parametrize(("path", "case"), [pytest.param(*each, id=each[1].name) for each in CASES])
def test_a_planted_fault_is_told(path: Path, case: Case, told: Told, update: bool) -> None:
    lines = "\n".join(told(case.files()))
    assert lines, "this fault was not found"
    if update:
        text = path.read_text(encoding="utf-8")
        before = f"=== {case.name}\n{case.planted}+++\n"
        rest = text.partition(before)[2].partition("\n=== ")
        path.write_text(
            text.partition(before)[0] + before + lines + "\n" + rest[1] + rest[2], encoding="utf-8"
        )
    else:
        assert lines == case.told, golden.stale(path)


def test_every_line_has_the_form_that_editors_jump_to() -> None:
    """`file:line:column: field: what is wrong: how to mend it`; the whole of a file has no field."""
    for _, case in CASES:
        for line in case.told.split("\n"):
            assert re.fullmatch(r"data/[^:]+:\d+:\d+: .+: .+", line), line


def test_no_line_speaks_of_python_or_yaml() -> None:
    """An author knows neither."""
    told = "\n".join(line.partition(": ")[2] for _, case in CASES for line in case.told.lower().split("\n"))
    for word in (
        "yaml",
        "python",
        "tuple",
        "dict",
        "none",
        "string",
        "pydantic",
        "mapping",
        "scalar",
        "token",
    ):
        assert not re.search(rf"\b{word}\b", told), word


def test_case_names_are_unique() -> None:
    names = [case.name for _, case in CASES]
    assert len(names) == len(set(names))
