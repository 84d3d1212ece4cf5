"""Addresses are relative to the page they stand on, and lead where they should, under any root."""

from types import SimpleNamespace
from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page as MkDocsPage
from zensical.extensions.context import Page as ZensicalPage

from macros.library import ROOT, library
from macros.models import Checklist, Question
from macros.page import HOMES, Page

SITE = "https://second-round.test/study/"
SEGMENT = st.from_regex(r"[a-z0-9][a-z0-9-]{0,8}", fullmatch=True)
FOLDERS = st.lists(SEGMENT, max_size=3).map(lambda parts: "".join(f"{part}/" for part in parts))
FILES = st.builds(lambda folder, name, kind: f"{folder}{name}.{kind}", FOLDERS, SEGMENT, SEGMENT)
URLS = FOLDERS | FILES
ANCHORS = st.just("") | SEGMENT.map("#{}".format)


@settings(deadline=None, derandomize=True)
@given(here=URLS, target=URLS, anchor=ANCHORS)
def test_a_link_leads_to_its_target(here: str, target: str, anchor: str) -> None:
    page = Page("any.md", here)
    address = page.link(target + anchor)
    assert not address.startswith("/")
    assert urljoin(SITE + here, address) == SITE + target + anchor


@pytest.mark.parametrize("source", ["index.md", "prepare/index.md", "guide/afterwards.md", *HOMES.values()])
def test_an_address_leads_to_the_record(source: str) -> None:
    url = source.removesuffix("index.md").replace(".md", "/")
    page = Page(source, url)
    for record in library().by_id.values():
        if type(record) in HOMES:
            home = HOMES[type(record)].replace(".md", "/")
            assert urljoin(SITE + url, page.address(record)) == f"{SITE}{home}#{record.id}"


def test_a_record_on_its_home_page_is_an_anchor_away() -> None:
    page = Page("prepare/checklists.md", "prepare/checklists/")
    checklist = library().checklists[0]
    assert page.is_home_of(Checklist)
    assert not page.is_home_of(Question)
    assert page.address(checklist) == f"#{checklist.id}"


def test_every_home_is_a_page() -> None:
    assert [home for home in HOMES.values() if not (ROOT / "docs" / home).exists()] == []


def test_a_page_of_mkdocs() -> None:
    config = MkDocsConfig()
    config.site_url = SITE
    file = File("prepare/checklists.md", "docs", "site", use_directory_urls=True)
    theirs = MkDocsPage(None, file, config)
    theirs.meta = {"key_points": ["One."]}
    ours = Page("prepare/checklists.md", "prepare/checklists/", {"key_points": ["One."]})
    assert Page.of(theirs) == ours


def test_a_page_of_zensical() -> None:
    """Zensical moves relative addresses itself, as if they led from the Markdown file."""
    theirs = ZensicalPage("prepare/checklists/", "prepare/checklists.md", meta={"title": "Lists"})
    assert Page.of(theirs) == Page("prepare/checklists.md", "prepare/", {"title": "Lists"})
    assert Page.of(ZensicalPage("", "index.md")) == Page("index.md", "", {})


def test_a_page_without_front_matter() -> None:
    theirs = SimpleNamespace(path="index.md", url="", meta=None)
    assert Page.of(theirs).meta == {}
