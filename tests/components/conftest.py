"""The packet as its component sees it: fixed, for it is made from the real pages and takes its time."""

import importlib
import struct

import pytest

from macros.packet import Edition


@pytest.fixture(autouse=True)
def paper(monkeypatch: pytest.MonkeyPatch) -> None:
    component = importlib.import_module("macros.components.packet")
    editions = (
        Edition("a4", "A4", "second-round-a4.pdf", bytes(412_300), 24),
        Edition("letter", "US Letter", "second-round-letter.pdf", bytes(409_600), 25),
    )
    picture = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 1180, 840)
    monkeypatch.setattr(component, "guide_pages", tuple)
    monkeypatch.setattr(component, "editions", lambda *_: editions)
    monkeypatch.setattr(component, "preview", lambda *_: picture)
