"""The change from one build of the site to the next, in the other engines too."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.deploying import LOOKS, Host, built, edition
from tests.browser.offline.looking import FAILED, READY
from tests.browser.tunnel import Tunnel
from tests.conftest import BuiltSite
from tests.engines.profile import Profile, Tab

GUIDE, PANEL, PEOPLE = "guide/the-invitation/", "guide/panel/", "prepare/people/"
NOTICE = ".study-update"
KEPT = """() => new Promise((done) => {
  const { serviceWorker } = navigator;
  const look = () => serviceWorker.controller && done();
  serviceWorker.addEventListener("controllerchange", look);
  look();
})"""
"""The page's build is in the browser, whole."""

LEFT = re.compile("error loading dynamically imported module|^console: [a-z-]+: Error$")
"""What Firefox says where a page is left, as by an update, while modules of it are still on their way: for
itself, and once more where one of our components tells that its module did not come."""


@pytest.fixture(scope="module")
def builds(site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two builds that differ in three pages."""
    folder = tmp_path_factory.mktemp("builds")
    first, second = (
        built(
            site.path, folder / name, {page + "index.html": edition(name) for page in (GUIDE, PANEL, PEOPLE)}
        )
        for name in ("one", "two")
    )
    return first, second


def kept(reader: Profile) -> Tab:
    """A page of the first build, once all of that build is in the browser."""
    tab = reader.tab()
    tab.open(GUIDE)
    tab.evaluate(KEPT)
    tab.sees(".edition", "Edition one")
    return tab


@pytest.fixture
def reader(profile: Profile) -> Iterator[Profile]:
    """A new browser of a reader, in which pages are left before all of them has come."""
    yield profile
    assert [line for line in profile.complaints() if not LEFT.search(line)] == []


def test_a_newer_build_waits_until_the_reader_says_so(
    reader: Profile, host: Host, builds: tuple[Path, Path], network: Tunnel
) -> None:
    host.deploy(builds[0])
    tab = kept(reader)
    host.deploy(builds[1])
    tab.evaluate(LOOKS)
    tab.sees(NOTICE, READY)
    tab.open(PEOPLE)
    tab.sees(".edition", "Edition one")
    tab.click(f"{NOTICE} button", "Update now")
    tab.sees(".edition", "Edition two")
    network.cut()
    tab.open(PANEL)
    tab.sees(".edition", "Edition two")
    # A page that was open within the ten minutes that the host allows, WebKit takes out of its own memory. It
    # asks no worker for it until the page is loaded anew.
    tab.open(GUIDE)
    tab.reload()
    tab.sees(".edition", "Edition two")


def test_every_open_page_changes_over_and_keeps_what_was_typed(
    reader: Profile, host: Host, builds: tuple[Path, Path]
) -> None:
    host.deploy(builds[0])
    here = kept(reader)
    there = reader.tab()
    there.open(PEOPLE)
    there.sees(".edition", "Edition one")
    there.fill("[data-component=people] form [name=name]", "Ana Ruiz")
    host.deploy(builds[1])
    here.evaluate(LOOKS)
    here.click(f"{NOTICE} button", "Update now")
    here.sees(".edition", "Edition two")
    there.sees(".edition", "Edition two")
    there.sees("[data-component=people] [data-part=thing] [data-part=title]", "Ana Ruiz")


def test_half_a_deployment_is_refused_and_the_rest_mends_it(
    reader: Profile, host: Host, builds: tuple[Path, Path], tmp_path: Path
) -> None:
    host.deploy(builds[0])
    tab = kept(reader)
    half = tmp_path / "half"
    half.mkdir()
    for part in builds[1].iterdir():
        (half / part.name).symlink_to(part)
    (half / "guide").unlink()
    (half / "guide").symlink_to(builds[0] / "guide")
    host.deploy(half)
    tab.evaluate(LOOKS)
    tab.sees(NOTICE, FAILED)
    tab.reload()
    tab.sees(".edition", "Edition one")
    host.deploy(builds[1])
    tab.evaluate(LOOKS)
    tab.click(f"{NOTICE} button", "Update now")
    tab.sees(".edition", "Edition two")
