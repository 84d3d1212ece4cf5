"""Everything that is written to be read, read once for all the checks of prose."""

import os
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from macros.library import ROOT, library
from tests.data.pages import PAGES

from . import interface, pages, records
from .passages import Passage
from .reader import Reading, read

BESIDE_THE_SITE = tuple(
    ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
)
WORDS = Path(__file__).parent / "words.txt"


@pytest.fixture(scope="session")
def words() -> list[str]:
    """What the project writes beside the dictionary's words."""
    return WORDS.read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="session")
def prose(
    words: list[str], tmp_path_factory: pytest.TempPathFactory
) -> tuple[list[Passage], dict[str, Reading]]:
    """Every text, and what the tools say of each file: that takes seconds, so parallel workers share it."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    answer = shared / "prose.pickle"
    with FileLock(shared / "prose.lock"):
        if not answer.exists():
            passages = list(everything())
            answer.write_bytes(pickle.dumps((passages, read(passages, words))))
    found: tuple[list[Passage], dict[str, Reading]] = pickle.loads(answer.read_bytes())
    return found


@pytest.fixture(scope="session")
def passages(prose: tuple[list[Passage], dict[str, Reading]]) -> list[Passage]:
    return prose[0]


@pytest.fixture(scope="session")
def readings(prose: tuple[list[Passage], dict[str, Reading]]) -> dict[str, Reading]:
    return prose[1]


def everything() -> Iterator[Passage]:
    """Every text of the pages, the data, the templates and the macros."""
    for page in (*PAGES, *BESIDE_THE_SITE):
        yield from pages.passages(page)
    yield from records.passages(library())
    yield from interface.passages()
