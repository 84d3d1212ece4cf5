"""A small, sound data folder to plant faults in, and what an author is then told."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.faults import FaultyData
from macros.library import Library

SOUND = Path(__file__).resolve().parent.parent / "components" / "library"

Files = Mapping[str, str | bytes | None]
Told = Callable[[Files], list[str]]
"""Files to write over the sound ones (None removes one) -> the lines of the report."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A sound data folder of this test's own."""
    return shutil.copytree(SOUND, tmp_path / "data")


@pytest.fixture
def told(data: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    """What `python -m macros check` says of planted files; `Library.load` must say the same."""

    def check(files: Files) -> list[str]:
        for name, content in files.items():
            write(data / name, content)
        code = main(["check", "--data", str(data)])
        printed, errors = capsys.readouterr()
        lines = reported(data)
        if not lines:
            assert (code, errors) == (0, "")
            return []
        count = f"{len(lines)} fault{'s' if len(lines) > 1 else ''}"
        assert (code, printed, errors) == (1, "\n".join(lines) + "\n", f"{count} in {data}\n")
        return lines

    return check


def write(path: Path, content: str | bytes | None) -> None:
    if content is None:
        path.unlink()
        return
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def reported(data: Path) -> list[str]:
    """The lines of the FaultyData that loading raises; none where it loads."""
    try:
        Library.load(data)
    except FaultyData as error:
        return str(error).split("\n")
    return []
