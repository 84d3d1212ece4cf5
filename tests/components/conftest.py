"""What components read besides the library, fixed for every run."""

import importlib
import struct

import pytest

from macros.packet import Edition


@pytest.fixture(autouse=True)
def address(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address of the site stands in the exports, and so decides their size."""
    monkeypatch.setenv("SITE_URL", "https://second-round.test/study/")


@pytest.fixture(autouse=True)
def paper(monkeypatch: pytest.MonkeyPatch) -> None:
    """The packet is made from the real pages and takes its time."""
    component = importlib.import_module("macros.components.packet")

    def editions(name: str, *_: object) -> tuple[Edition, ...]:
        printed = (
            Edition(name, "a4", False, bytes(412_300), 24),
            Edition(name, "letter", False, bytes(409_600), 24),
        )
        large = (Edition(name, "a4", True, bytes(430_000), 40),)
        return printed + large if name == "second-round" else printed

    picture = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 1180, 840)
    monkeypatch.setattr(component, "guide_pages", tuple)
    monkeypatch.setattr(component, "editions", editions)
    monkeypatch.setattr(component, "preview", lambda *_: picture)
