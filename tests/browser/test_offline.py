"""The site without a network, and the change from one build to the next: always one whole build."""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect

from tests.browser import firefox
from tests.browser.checks import Ears, axe_faults
from tests.browser.deploying import LOOKS, PAGES, Host, built, edition
from tests.conftest import BuiltSite, trusting
from tests.server import OVERRIDES, serving

GUIDE, PEOPLE, PACKET, DATA = (
    "guide/the-invitation/",
    "prepare/people/",
    "prepare/packet/",
    "prepare/my-data/",
)
PDF = "packet/second-round-a4.pdf"
SECOND_TOOLS = "components/part-tools-SECOND.mjs"
EVERY_PAGE = [f"{page}/".removeprefix("/") for page in PAGES]


@dataclass(frozen=True)
class Builds:
    """Two builds that differ in two pages, in the packet, and in the name of a module that is loaded late."""

    first: Path
    second: Path
    tools: str
    """The module of the first that the second does not have."""
    bringer: str
    """The module that brings it."""


@pytest.fixture(scope="module")
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


@dataclass(frozen=True)
class Hosted:
    """The host, the browser, and what the host was asked for."""

    host: Host
    browser: Browser
    asked: list[str]


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
def visit(reader: BrowserContext, host: Host) -> Callable[..., Page]:
    def open_page(path: str = "", page: Page | None = None) -> Page:
        page = page or reader.new_page()
        page.goto(host.url + path)
        page.mouse.move(9, 9, steps=2)  # what keeps the site waits for a reader
        return page

    return open_page


Visit = Callable[..., Page]


def kept(page: Page) -> Page:
    """Wait until the page's build is in the browser, whole."""
    page.wait_for_function("() => navigator.serviceWorker.controller")
    return page


def checks_for_update(page: Page) -> None:
    page.evaluate(
        "() => dispatchEvent(new Event('scroll'))"
    )  # a page that was reloaded waits for a reader as well
    page.evaluate(LOOKS)


def notice(page: Page, text: str) -> None:
    expect(page.get_by_role("status").filter(has_text=text)).to_be_visible()


def edition_of(page: Page) -> str:
    return page.locator(".edition").inner_text()


def editions(page: Page, host: Host) -> dict[str, str]:
    """Which edition each page is of, as far as this page can reach them."""
    found: dict[str, str] = page.evaluate(
        """async ([root, paths]) => {
          const textOf = (path) => fetch(root + path).then((answer) => answer.text());
          const seen = (text) => text.match(/Edition \\w+/)?.[0] ?? "any";
          const look = (path) => textOf(path).then(seen, () => "not to be had");
          return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await look(path)])));
        }""",
        [host.url, EVERY_PAGE],
    )
    return found


FIRST = dict.fromkeys(EVERY_PAGE, "any") | {GUIDE: "Edition one"}
SECOND = dict.fromkeys(EVERY_PAGE, "any") | {GUIDE: "Edition two", PEOPLE: "Edition two"}


def without_http_cache(page: Page) -> None:
    """Clear what could stand in for the caches under test."""
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")


def forgets(page: Page, cache: str, paths: str) -> None:
    """Clear the entries of a cache whose address has this in it."""
    without_http_cache(page)
    page.evaluate(
        """async ([name, paths]) => {
          const cache = await caches.open(name);
          for (const key of await cache.keys()) if (key.url.includes(paths)) await cache.delete(key);
        }""",
        [cache, paths],
    )


READY, FAILED = "A newer version of this site is ready", "could not be fetched whole"


def entries(page: Page) -> dict[str, list[str]]:
    """Every cache of the origin, and the paths below the root that it holds."""
    found: dict[str, list[str]] = page.evaluate(
        """async () => Object.fromEntries(await Promise.all((await caches.keys()).map(async (name) =>
             [name, (await (await caches.open(name)).keys()).map(({ url }) => url)])))"""
    )
    return found


def ours(page: Page, host: Host) -> str:
    """The only cache that the site has: the name of it."""
    prefix = "second-round:/" + host.url.split("/", 3)[3] + ":"
    (name,) = (name for name in entries(page) if name.startswith(prefix))
    return name


def test_every_page_opens_without_a_network_after_the_first(visit: Visit, reader: BrowserContext) -> None:
    page = kept(visit())
    missed: list[str] = []
    page.on("requestfailed", lambda request: missed.append(request.url))
    reader.set_offline(True)
    for path in EVERY_PAGE:
        visit(path, page)
        expect(page.get_by_role("heading", level=1).first).to_be_visible()
    page.get_by_placeholder("Search", exact=True).click()
    page.keyboard.type("failed with your name on it", delay=5)
    expect(
        page.locator(".md-search-result__link[href*='#failure-and-the-habit-after']").first
    ).to_be_visible()
    page.keyboard.press("Escape")
    page.evaluate("() => { window.same = true }")
    page.get_by_role("link", name="People", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("People")
    expect(page.locator("[data-component=people] form").last).to_be_visible()
    assert page.evaluate("() => window.same"), "instant navigation loads no page"


def test_other_addresses_mean_without_a_network_what_they_mean_to_the_host(
    visit: Visit, reader: BrowserContext, host: Host
) -> None:
    page = kept(visit())
    reader.set_offline(True)
    unknown = page.goto(host.url + "no/such/page/")
    assert unknown is not None
    assert unknown.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    page.get_by_role("link", name="The guide, from its first page").click()
    expect(page.locator(".edition")).to_have_text("Edition one")
    visit("guide/panel?from=mail#top", page)
    assert page.url == host.url + "guide/panel/?from=mail#top"
    visit("guide/panel/index.html", page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("anel")


def test_the_first_page_comes_first_and_nothing_comes_twice(reader: BrowserContext, hosted: Hosted) -> None:
    hosted.asked.clear()
    page = reader.new_page()
    page.goto(hosted.host.url)
    shown = page.evaluate("() => performance.getEntriesByType('resource').map(({ name }) => name)")
    page.mouse.move(9, 9, steps=2)
    kept(page)
    worker = hosted.asked.index("sw.js")
    assert {url.removeprefix(hosted.host.url) for url in shown if not url.endswith("/sw.js")} <= {
        *hosted.asked[:worker]
    }
    assert len(hosted.asked) > worker + len(EVERY_PAGE), "the rest comes later"
    assert {path: times for path, times in Counter(hosted.asked).items() if times > 1} == {}


def test_it_is_told_once_and_quietly(visit: Visit) -> None:
    page = kept(visit())
    notice(page, "open in this browser without a network")
    # The next build is looked for at the host, and not in the browser's own cache.
    assert page.evaluate("async () => (await navigator.serviceWorker.ready).updateViaCache") == "none"
    page.reload()
    page.wait_for_load_state("networkidle")
    expect(page.get_by_text("From now on these pages open")).to_have_count(0)
    visit(DATA, page)
    expect(page.locator("[data-part=offline]")).to_contain_text("These pages open in this browser")


def test_no_cache_has_anything_of_the_readers(visit: Visit, host: Host) -> None:
    page = kept(visit(PEOPLE))
    form = page.locator("[data-component=people] form").last
    form.locator("[name=name]").press_sequentially("Q")
    page.locator("[data-component=people] [name=name]").first.fill("Quintessa Ombergard")
    visit("prepare/my-packet/?mine=Quintessa", page)
    expect(page.get_by_text("Quintessa Ombergard").first).to_be_visible()
    visit("prepare/?mine=Quintessa#Ombergard", page)
    visit("no/such/page/?mine=Quintessa", page)
    held = page.evaluate(
        """async () => { let text = "";
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            for (const request of await cache.keys())
              text += request.url + await (await cache.match(request)).text();
          }
          return text; }"""
    )
    assert "Edition one" in held
    assert "Quintessa" not in held
    assert "Ombergard" not in held


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
    page.mouse.move(8, 8, steps=2)
    expect(page.locator("[data-component=people] form").last).to_be_visible()
    expect(page.locator(".edition")).to_have_count(0)
    notice(page, READY)
    assert axe_faults(page) == []
    page.get_by_role("button", name="Later").click()
    expect(page.get_by_role("button", name="Update now")).to_be_hidden()


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
    page.mouse.move(5, 5, steps=2)
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
    page.wait_for_function("async () => !(await navigator.serviceWorker.ready).waiting")
    reader.set_offline(True)
    assert edition_of(visit(GUIDE, page)) == "Edition one"


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
    kept(page)
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


def test_what_other_sites_of_the_owner_keep_is_theirs(visit: Visit, host: Host, builds: Builds) -> None:
    page = visit("prepare/")
    others = [
        "second-round:/:0",
        "second-round:/study/other/:0",
        "second-round:/studying/:0",
        "precache-v2",
        "x",
    ]
    page.evaluate(
        """async (names) => {
          for (const name of names) {
            await (await caches.open(name)).put("/elsewhere", new Response(name));
            await new Promise((resolve) => (indexedDB.open(name).onsuccess = resolve));
          }
          localStorage.setItem("theirs", "1");
        }""",
        others,
    )
    kept(page)
    host.deploy(builds.second)
    checks_for_update(page)
    with page.expect_event("load"):
        page.get_by_role("button", name="Update now").click()
    ours(page, host)
    left = entries(page)
    assert {name: len(left.get(name, [])) for name in others} == dict.fromkeys(others, 1)
    databases = page.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)")
    assert set(others) <= set(databases)
    assert page.evaluate("() => localStorage.getItem('theirs')") == "1"


def test_the_packet_is_there_once_it_was_opened_and_in_its_newest_edition(
    visit: Visit, host: Host, builds: Builds, reader: BrowserContext
) -> None:
    page = kept(visit(PACKET))
    told = page.get_by_text("Opens without a network", exact=True)
    expect(told.filter(visible=True)).to_have_count(0)
    length = "async (address) => (await (await fetch(address)).arrayBuffer()).byteLength"
    assert page.evaluate(length, host.url + PDF) == (builds.first / PDF).stat().st_size
    page.evaluate("() => window.dispatchEvent(new Event('focus'))")
    expect(told.filter(visible=True)).to_have_count(1)
    host.deploy(builds.second)
    checks_for_update(page)
    with page.expect_event("load"):
        page.get_by_role("button", name="Update now").click()
    page.mouse.move(9, 9, steps=2)
    expect(told.filter(visible=True)).to_have_count(1)
    reader.set_offline(True)
    assert page.evaluate(length, host.url + PDF) == (builds.second / PDF).stat().st_size
    other = host.url + "packet/second-round-letter.pdf"
    assert page.evaluate("(address) => fetch(address).then(() => true, () => false)", other) is False


REFUSALS = {
    "no workers": "delete Navigator.prototype.serviceWorker",
    "workers refused": """if (globalThis.ServiceWorkerContainer)
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no"))""",
    "everything refused": """
      for (const name of ["serviceWorker", "caches", "localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(name === "serviceWorker" ? Navigator.prototype : window, name, {
        configurable: true, get() { throw new DOMException("no", "SecurityError") } })""",
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
def test_where_it_is_refused_the_page_works_and_says_so(
    visit: Visit, reader: BrowserContext, refusal: str
) -> None:
    reader.add_init_script(refusal)
    page = visit(DATA)
    expect(page.locator("[data-part=offline]")).to_contain_text("this browser does not keep them")
    page.get_by_role("link", name="People", exact=True).first.click()
    expect(page.locator("[data-component=people] form").last).to_be_visible()


@pytest.fixture
def served(builds: Builds, tmp_path: Path) -> Path:
    """The first build as it is before the last step, and as `make serve` shows it."""
    to = shutil.copytree(builds.first, tmp_path / "served")
    shutil.copy(OVERRIDES / "sw.js", to)
    entry = to / "components/start.mjs"
    entry.write_text(re.sub("build:[0-9a-f]{16}", "build:" + "0" * 16, entry.read_text(encoding="utf-8")))
    return to


REGISTERED = "async () => (await navigator.serviceWorker.getRegistrations()).length"


def test_what_is_not_published_is_not_kept(visit: Visit, host: Host, hosted: Hosted, served: Path) -> None:
    host.deploy(served)
    hosted.asked.clear()
    page = visit(DATA)
    expect(page.locator("[data-part=offline]")).to_contain_text("this browser does not keep them")
    assert page.evaluate(REGISTERED) == 0
    assert "sw.js" not in hosted.asked


def test_an_author_sees_no_published_pages_of_yesterday(
    visit: Visit, host: Host, builds: Builds, served: Path
) -> None:
    page = kept(visit(GUIDE))
    shutil.copy(builds.second / GUIDE / "index.html", served / GUIDE)
    host.deploy(served)
    page.evaluate("() => void navigator.serviceWorker.ready.then((registration) => registration.update())")
    expect(page.locator(".edition")).to_have_text("Edition two")
    page.wait_for_function(f"async () => await ({REGISTERED})() === 0")


def test_a_browser_can_install_it(visit: Visit, reader: BrowserContext, host: Host) -> None:
    page = reader.new_page()
    page.goto(host.url + GUIDE)
    expect(page.locator("link[rel=manifest]")).to_have_count(0)  # an icon comes with it, so it takes a reader
    kept(visit(GUIDE, page))
    page.locator(".md-footer__link--next").click()
    page.wait_for_url(lambda url: GUIDE not in url)
    # It may have come without the theme, which a busy browser had not brought yet.
    page.mouse.move(8, 8, steps=2)
    expect(page.locator("link[rel=manifest]")).to_have_count(1)
    devtools = reader.new_cdp_session(page)
    errors = devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # A context of its own is what Chromium calls incognito, where nothing can be installed.
    assert [error["errorId"] for error in errors if error["errorId"] != "in-incognito"] == []
    manifest = devtools.send("Page.getAppManifest")
    assert manifest["errors"] == []
    reader.set_offline(True)
    shortcuts = page.evaluate(
        """async () => (await (await fetch(document.querySelector("link[rel=manifest]").href)).json())
             .shortcuts.map(({ url }) => url)"""
    )
    assert shortcuts == ["prepare/practice/", "prepare/my-packet/"]
    for shortcut in shortcuts:
        answer = page.goto(host.url + shortcut)
        assert answer is not None
        assert answer.ok


def test_firefox_does_the_same(playwright: Playwright, builds: Builds, tmp_path: Path) -> None:
    host = Host(tmp_path / "site", "http://localhost/study/")  # which needs no certificate to be trusted
    host.deploy(builds.first)
    with firefox.launched(playwright) as browser, browser.new_context() as context:
        page = context.new_page()
        with serving(host.path, host.url) as served:
            root = f"http://localhost:{served.port}/study/"
            page.goto(root)
            kept(page)
            host.deploy(builds.second)
            page.goto(root + GUIDE)
            assert edition_of(page) == "Edition one"
            checks_for_update(page)
            page.get_by_role("button", name="Update now").click()
            expect(page.locator(".edition")).to_have_text("Edition two")
        # The host is gone.
        page.goto(root + PEOPLE)
        expect(page.locator("[data-component=people] form").last).to_be_visible()
        unknown = page.goto(root + "no/such/page/")
        assert unknown is not None
        assert unknown.status == 404
