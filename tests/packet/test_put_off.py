"""While somebody edits, what is on paper follows a little later."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.packet import keep


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache of its own, with one old version in it."""
    monkeypatch.setattr(keep, "KEPT", tmp_path)
    keep.kept(keep.slot("packet", b"before") / "a.pdf", lambda: b"old")
    yield tmp_path
    keep.put_off.clear()


def new() -> bytes:
    return keep.kept(keep.slot("packet", b"after") / "a.pdf", lambda: b"new")


def test_a_build_waits_for_the_new_version() -> None:
    assert new() == b"new"
    assert not keep.put_off


def test_a_server_shows_the_old_one_until_the_new_one_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(keep.LATER, "yes")
    assert new() == b"old"
    assert {file.name for file in keep.put_off} == {"a.pdf"}
    monkeypatch.delenv(keep.LATER)
    assert new() == b"new"
    monkeypatch.setenv(keep.LATER, "yes")
    assert new() == b"new"


def test_what_was_never_made_is_made_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(keep.LATER, "yes")
    assert keep.kept(keep.slot("packet", b"after") / "b.pdf", lambda: b"first") == b"first"
    assert not keep.put_off
