"""The packet as a reader gets it: made from the real data."""

import pytest

from macros.guide import GuidePage, guide_pages
from macros.library import Library
from macros.library import library as project_library
from macros.packet import editions
from tests.packet.reading import ADDRESS, Packet


@pytest.fixture(scope="session")
def library() -> Library:
    return project_library()


@pytest.fixture(scope="session")
def guide() -> tuple[GuidePage, ...]:
    return guide_pages()


@pytest.fixture(scope="session")
def packets(library: Library, guide: tuple[GuidePage, ...]) -> dict[str, Packet]:
    return {edition.size: Packet(edition) for edition in editions(library, guide, ADDRESS)}


@pytest.fixture(params=["a4", "letter"])
def packet(request: pytest.FixtureRequest, packets: dict[str, Packet]) -> Packet:
    return packets[request.param]
