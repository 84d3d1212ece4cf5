"""What a browser has cleared comes back, and never from another build."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.deploying import Host
from tests.browser.offline.looking import (
    DATA,
    FIRST,
    GUIDE,
    PEOPLE,
    SECOND_TOOLS,
    Builds,
    Hosted,
    Visit,
    edition_of,
    editions,
    entries,
    forgets,
    kept,
    ours,
    without_http_cache,
)


@pytest.mark.parametrize("cleared", ["one file", "everything"])
def test_what_the_browser_cleared_comes_back(
    visit: Visit, host: Host, reader: BrowserContext, cleared: str
) -> None:
    page = kept(visit(DATA))
    name = ours(page, host)
    before = len(entries(page)[name])
    forgets(page, name, "" if cleared == "everything" else GUIDE)
    if cleared == "everything":
        page.evaluate("name => caches.delete(name)", name)
    assert edition_of(visit(GUIDE, page)) == "Edition one"
    page.wait_for_function(
        "async ([name, count]) => (await (await caches.open(name)).keys()).length === count",
        arg=[name, before],
    )
    reader.set_offline(True)
    assert editions(page, host) == FIRST


def test_a_file_that_is_cleared_without_a_network_spoils_nothing_else(
    visit: Visit, host: Host, reader: BrowserContext
) -> None:
    page = kept(visit(DATA))
    forgets(page, ours(page, host), "practice")
    reader.set_offline(True)
    for _ in range(2):  # what the first of them spoils, the second would miss
        assert editions(page, host) == {**FIRST, "prepare/practice/": "not to be had"}


def test_where_another_build_has_come_meanwhile_the_reader_gets_that_whole(
    visit: Visit, host: Host, builds: Builds, reader: BrowserContext
) -> None:
    page = kept(visit(DATA))
    forgets(page, ours(page, host), GUIDE)
    host.deploy(builds.second)
    visit(GUIDE, page)
    assert edition_of(page) == "Edition two"
    visit(PEOPLE, page)
    assert edition_of(page) == "Edition two"
    expect(page.locator("[data-component=people] form").last).to_be_visible()
    kept(visit(DATA, page))  # where the giving up crosses the next beginning, the page after it begins again
    reader.set_offline(True)
    assert edition_of(visit(GUIDE, page)) == "Edition two"


def test_a_page_that_only_a_newer_build_has_comes_with_the_rest_of_it(
    visit: Visit, hosted: Hosted, host: Host, builds: Builds, tmp_path: Path
) -> None:
    page = kept(visit())
    newer = shutil.copytree(builds.second, tmp_path / "newer")
    shutil.copytree(newer / PEOPLE, newer / "prepare/newer")
    host.deploy(newer)
    without_http_cache(page)
    hosted.asked.clear()
    visit("prepare/newer/", page)
    page.wait_for_load_state("networkidle")  # the form is there before its script
    assert edition_of(page) == "Edition two"
    assert {"components/start.mjs", builds.bringer, SECOND_TOOLS} <= {*hosted.asked}
