"""The change from one build to the next: always one whole build, and when the reader says so."""

import shutil
from collections import Counter
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.alive import moves
from tests.browser.checks import axe_faults
from tests.browser.deploying import Host
from tests.browser.offline.looking import (
    DATA,
    FAILED,
    GUIDE,
    PEOPLE,
    READY,
    SECOND,
    SECOND_TOOLS,
    Builds,
    Hosted,
    Visit,
    checks_for_update,
    edition_of,
    editions,
    entries,
    kept,
    notice,
    ours,
    without_http_cache,
)


def test_an_open_page_stays_with_its_build_until_the_reader_says_so(
    visit: Visit, host: Host, builds: Builds
) -> None:
    page = kept(visit(GUIDE))
    host.deploy(builds.second)
    assert not (host.path / "components" / builds.tools).exists()
    checks_for_update(page)
    notice(page, READY)
    page.get_by_role("link", name="Prepare", exact=True).first.click()
    page.get_by_role("link", name="People", exact=True).first.click()
    expect(page.locator("[data-component=people] form").last).to_be_visible()
    notice(page, READY)
    page.reload()
    moves(page)
    expect(page.locator("[data-component=people] form").last).to_be_visible()
    expect(page.locator(".edition")).to_have_count(0)
    notice(page, READY)
    assert axe_faults(page) == []
    page.get_by_role("button", name="Later").press("Enter")
    expect(page.get_by_role("button", name="Update now")).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_focused()


def test_update_now_reloads_every_tab_once_and_loses_nothing(
    visit: Visit, host: Host, builds: Builds, reader: BrowserContext
) -> None:
    guide, people = kept(visit(GUIDE)), kept(visit(PEOPLE))
    old = ours(guide, host)
    loads: Counter[Page] = Counter()
    for page in (guide, people):
        page.on("load", lambda page: loads.update([page]))
    host.deploy(builds.second)
    checks_for_update(guide)
    people.locator("[data-component=people] [name=name]").last.press_sequentially("Ada")
    guide.get_by_role("button", name="Update now").press("Enter")
    for page in (guide, people):
        expect(page.locator(".edition")).to_have_text("Edition two")
        expect(page.get_by_role("button", name="Update now")).to_have_count(0)
    expect(people.locator("[data-component=people] [name=name]").first).to_have_value("Ada")
    assert sorted(loads.values()) == [1, 1]
    assert ours(guide, host) != old
    reader.set_offline(True)
    assert editions(guide, host) == SECOND


def test_a_tab_that_nobody_has_touched_is_reloaded_as_well(
    visit: Visit, host: Host, builds: Builds, reader: BrowserContext
) -> None:
    guide = kept(visit(GUIDE))
    people = reader.new_page()
    people.goto(host.url + PEOPLE)
    host.deploy(builds.second)
    checks_for_update(guide)
    guide.get_by_role("button", name="Update now").press("Enter")
    expect(people.locator(".edition")).to_have_text("Edition two")


FORGETS = """{
  const skip = self.skipWaiting.bind(self);
  const all = { includeUncontrolled: true };
  const pages = async () => (await self.clients.matchAll(all)).map(({ id }) => id).join();
  self.skipWaiting = async () => {
    const before = await pages();
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    while ((await pages()) === before) await pause(100);
    await pause(2000); // until the page is at rest: else it may be forgotten in earnest
    return skip();
  };
}"""
"""What Chromium does where the older worker is just being started, which is left to chance: the newer one
takes over when a page is loaded, and not before."""


def test_an_update_that_the_browser_forgets_comes_all_the_same(
    visit: Visit, host: Host, builds: Builds, tmp_path: Path
) -> None:
    page = kept(visit(GUIDE))
    forgetful = shutil.copytree(builds.second, tmp_path / "forgetful")
    worker = forgetful / "sw.js"
    worker.write_text(FORGETS + worker.read_text("utf-8"), "utf-8")
    host.deploy(forgetful)
    checks_for_update(page)
    page.get_by_role("button", name="Update now").click()
    expect(page.locator(".edition")).to_have_text("Edition two")


def test_an_update_fetches_only_what_has_changed(visit: Visit, hosted: Hosted, builds: Builds) -> None:
    page = kept(visit(GUIDE))
    hosted.host.deploy(builds.second)
    without_http_cache(page)
    hosted.asked.clear()
    checks_for_update(page)
    notice(page, READY)
    changed = {
        GUIDE + "index.html",
        PEOPLE + "index.html",
        "components/start.mjs",
        builds.bringer,
        SECOND_TOOLS,
    }
    assert set(hosted.asked) == {"sw.js", *changed}


def test_half_a_deployment_is_refused_and_told_and_the_rest_mends_it(
    visit: Visit, host: Host, builds: Builds, tmp_path: Path, reader: BrowserContext
) -> None:
    page = kept(visit(GUIDE))
    half = shutil.copytree(builds.second, tmp_path / "half")
    shutil.copy(builds.first / PEOPLE / "index.html", half / PEOPLE / "index.html")
    host.deploy(half)
    name = ours(page, host)
    checks_for_update(page)
    notice(page, FAILED)
    expect(page.get_by_role("button", name="Update now")).to_be_hidden()
    assert ours(page, host) == name, "nothing is left of the half"
    reader.set_offline(True)
    page.reload()
    moves(page)
    assert edition_of(page) == "Edition one"
    reader.set_offline(False)
    host.deploy(builds.second)
    checks_for_update(page)
    page.get_by_role("button", name="Update now").click()
    expect(page.locator(".edition")).to_have_text("Edition two")


def test_a_first_visit_to_half_a_deployment_keeps_nothing(
    visit: Visit, host: Host, builds: Builds, tmp_path: Path
) -> None:
    half = shutil.copytree(builds.second, tmp_path / "half")
    (half / "guide/panel/index.html").unlink()
    host.deploy(half)
    page = visit(DATA)
    expect(page.locator("[data-part=offline]")).to_contain_text("this browser does not keep them")
    assert entries(page) == {}


def test_a_page_of_another_build_is_not_taken_over(
    visit: Visit, host: Host, builds: Builds, reader: BrowserContext
) -> None:
    """It came from the network before a deployment, and its build is fetched after it."""
    reader.add_init_script("window.requestIdleCallback = (resolve) => { window.idle = resolve; }")
    page = visit(GUIDE)
    page.wait_for_function("() => window.idle")
    host.deploy(builds.second)
    page.evaluate("() => window.idle()")
    notice(page, "open in this browser without a network")
    assert page.evaluate("() => navigator.serviceWorker.controller") is None
    other = visit(GUIDE)
    other.wait_for_function("() => navigator.serviceWorker.controller")
    assert edition_of(other) == "Edition two"


def test_a_deployment_can_be_taken_back(
    visit: Visit, host: Host, builds: Builds, reader: BrowserContext
) -> None:
    page = kept(visit(GUIDE))
    for build, name in ((builds.second, "Edition two"), (builds.first, "Edition one")):
        host.deploy(build)
        checks_for_update(page)
        page.get_by_role("button", name="Update now").click()
        expect(page.locator(".edition")).to_have_text(name)
    reader.set_offline(True)
    expect(visit(PEOPLE, page).locator("[data-component=people] form").last).to_be_visible()


def test_a_deployment_that_is_taken_back_before_the_update_harms_nothing(
    visit: Visit, host: Host, builds: Builds, reader: BrowserContext
) -> None:
    page = kept(visit(GUIDE))
    for build in (builds.second, builds.first):
        host.deploy(build)
        checks_for_update(page)
    with page.expect_navigation():
        page.get_by_role("button", name="Update now").click()
    # The page loads itself anew when it is given over, which would break off a visit that had begun.
    page.wait_for_function(
        """async () => {
          const { active, waiting } = await navigator.serviceWorker.ready;
          return !waiting && active.state === "activated" && active === navigator.serviceWorker.controller;
        }"""
    )
    reader.set_offline(True)
    assert edition_of(visit(GUIDE, page)) == "Edition one"
