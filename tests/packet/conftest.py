"""Every document as a reader gets it: made from the real data, all of them once."""

import pytest

from macros.guide import GuidePage, guide_pages
from macros.library import Library
from macros.library import library as project_library
from macros.packet import DOCUMENTS, editions
from tests.packet.reading import ADDRESS, Paper

FILES = (
    *(f"second-round-{size}{print_}.pdf" for print_ in ("", "-large") for size in ("a4", "letter")),
    *(f"{name}-{size}.pdf" for name in list(DOCUMENTS)[1:] for size in ("a4", "letter")),
)


@pytest.fixture(scope="session")
def library() -> Library:
    return project_library()


@pytest.fixture(scope="session")
def guide() -> tuple[GuidePage, ...]:
    return guide_pages()


@pytest.fixture(scope="session")
def papers(library: Library, guide: tuple[GuidePage, ...]) -> dict[str, Paper]:
    """Every edition of every document, by its file's name."""
    made = (edition for name in DOCUMENTS for edition in editions(name, library, guide, ADDRESS))
    return {edition.file: Paper(edition) for edition in made}


@pytest.fixture(params=FILES)
def paper(request: pytest.FixtureRequest, papers: dict[str, Paper]) -> Paper:
    """Each edition of each document."""
    return papers[request.param]


@pytest.fixture(params=[file for file in FILES if file.startswith("second-round")])
def packet(request: pytest.FixtureRequest, papers: dict[str, Paper]) -> Paper:
    """Each edition of the packet."""
    return papers[request.param]
