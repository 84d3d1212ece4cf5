"""A host that holds one of two builds, and a new reader for each test."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright

from tests.browser.alive import moves
from tests.browser.checks import Ears
from tests.browser.deploying import Host, built, edition
from tests.browser.offline.looking import GUIDE, PDF, PEOPLE, SECOND_TOOLS, Builds, Hosted, Visit
from tests.conftest import BuiltSite, trusting
from tests.server import serving


@pytest.fixture(scope="session")
def builds(site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Builds:
    folder = tmp_path_factory.mktemp("builds")
    first = built(site.path, folder / "first", {GUIDE + "index.html": edition("one")})
    (tools,) = (path.name for path in first.glob("components/part-tools-*.mjs"))
    (bringer,) = (path.name for path in first.glob("components/*.mjs") if tools in path.read_text("utf-8"))
    whole = folder / "whole"
    shutil.copytree(site.path, whole, ignore=shutil.ignore_patterns("lunr", "*.map", "exports"))
    (whole / "components" / tools).rename(whole / SECOND_TOOLS)
    (whole / PDF).write_bytes((site.path / PDF).read_bytes() + b"%second")
    edits = {
        GUIDE + "index.html": edition("two"),
        PEOPLE + "index.html": edition("two"),
        f"components/{bringer}": lambda text: text.replace(tools, Path(SECOND_TOOLS).name),
    }
    return Builds(first, built(whole, folder / "second", edits), tools, f"components/{bringer}")


@pytest.fixture(scope="module")
def hosted(
    playwright: Playwright,
    browser_path: Path,
    builds: Builds,
    site: BuiltSite,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Hosted]:
    host = Host(tmp_path_factory.mktemp("host") / "site", site.url)
    host.deploy(builds.first)
    with (
        serving(host.path, site.url) as served,
        trusting(playwright, browser_path, site.url, served) as browser,
    ):
        yield Hosted(host, browser, served.asked)


@pytest.fixture
def host(hosted: Hosted, builds: Builds) -> Host:
    hosted.host.deploy(builds.first)
    return hosted.host


@pytest.fixture
def reader(hosted: Hosted, host: Host) -> Iterator[BrowserContext]:
    """A new reader, in a browser that keeps the site. What their pages complain of fails the test."""
    with hosted.browser.new_context() as context:
        ears = Ears(context, "/".join(host.url.split("/")[:3]))
        yield context
        unreached = re.compile("ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 404")
        assert [fault for fault in ears.faults() if not unreached.search(fault)] == []


@pytest.fixture
def visit(reader: BrowserContext, host: Host) -> Visit:
    def open_page(path: str = "", page: Page | None = None) -> Page:
        page = page or reader.new_page()
        page.goto(host.url + path)
        moves(page)  # what keeps the site waits for a reader
        return page

    return open_page
