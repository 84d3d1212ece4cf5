"""The exports as they are published, and a collection of Anki's own to import them into."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from macros.exports import exported
from macros.library import Library
from macros.library import library as project_library

ADDRESS = "https://second-round.test/study/"


@pytest.fixture(scope="session")
def library() -> Library:
    return project_library()


@pytest.fixture(scope="session")
def files(library: Library) -> dict[str, bytes]:
    """Every export of the real data, by its name."""
    return {one.file: one.content for one in exported(library, ADDRESS)}


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    """An empty collection of Anki's. Its package takes long to load, so only here."""
    from anki.collection import Collection

    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()
