"""A question that is added in YAML is everywhere, with no other edit."""

import json
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from tests.conftest import BuiltSite
from tests.site.pages import Site, read_site
from tests.site.project import copied
from tests.site.search import INDEX

ID = "a-question-of-the-tests"
TEXT = "What did the ferry teach you?"
QUESTION = f"""
  - id: {ID}
    competency: judgment
    asked_by: [panel]
    text: {TEXT}
    variant: And the harbor?
    why: The tests want to know.
    credited: [Names the one tide that they missed.]
    loses: [Blames the sea.]
    probes: [Which ferry?, Which day?, Which tide?]
    skeleton: Ferry first, then tide.
    common_mistake: Talking of bridges.
    packet: true
"""


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory, site: BuiltSite) -> Site:
    """The site, built from a copy of the sources with one more question."""
    project = copied(tmp_path_factory.mktemp("grown") / "project", site.url, warm=True)
    file = project.root / "data" / "questions" / "case.yml"
    file.write_text(file.read_text(encoding="utf-8").rstrip() + QUESTION, encoding="utf-8")
    return read_site(project.mkdocs(), site.url)


def test_it_is_in_the_table(grown: Site) -> None:
    assert ID in grown.ids("prepare/questions/index.html")
    assert TEXT in grown.text("prepare/questions/index.html")


def test_it_is_found_by_search(grown: Site) -> None:
    entries = {entry["location"]: entry for entry in json.loads(grown.text(INDEX))["docs"]}
    assert entries[f"prepare/questions/#{ID}"]["title"] == TEXT


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_it_is_in_the_packet(grown: Site, size: str) -> None:
    pages = PdfReader(grown.path / "packet" / f"second-round-{size}.pdf").pages
    assert TEXT in " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize("name", ["questions.csv", "second-round.json"])
def test_it_is_in_the_exports(grown: Site, name: str) -> None:
    assert TEXT in (grown.path / "exports" / name).read_text(encoding="utf-8")


def test_it_is_among_the_flashcards(grown: Site) -> None:
    with ZipFile(grown.path / "exports" / "second-round.apkg") as package:
        assert TEXT.encode() in package.read("collection.anki2")


def test_it_was_not_there_before(built: Site) -> None:
    assert TEXT not in built.text("prepare/questions/index.html") + built.text(INDEX)
