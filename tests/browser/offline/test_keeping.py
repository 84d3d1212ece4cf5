"""The site without a network, after one visit: all of it, and nothing of the reader."""

from collections import Counter

from playwright.sync_api import BrowserContext, expect

from tests.browser.alive import alive, moves
from tests.browser.deploying import Host
from tests.browser.offline.looking import (
    DATA,
    EVERY_PAGE,
    GUIDE,
    PACKET,
    PDF,
    PEOPLE,
    Builds,
    Hosted,
    Visit,
    checks_for_update,
    entries,
    kept,
    notice,
    ours,
)

HESITATING = 5_000
"""Milliseconds: half of the time after which whoever has done nothing counts as a reader, too."""


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
    moves(page)
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


def test_my_data_knows_it_before_anybody_touches_the_page(
    visit: Visit, reader: BrowserContext, host: Host
) -> None:
    kept(visit())
    reader.set_offline(True)
    page = reader.new_page()
    page.goto(host.url + DATA)
    told = page.locator("[data-part=offline]")
    expect(told).to_contain_text("These pages open in this browser", timeout=HESITATING)


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
    moves(page)
    expect(told.filter(visible=True)).to_have_count(1)
    reader.set_offline(True)
    assert page.evaluate(length, host.url + PDF) == (builds.second / PDF).stat().st_size
    other = host.url + "packet/second-round-letter.pdf"
    assert page.evaluate("(address) => fetch(address).then(() => true, () => false)", other) is False


def test_a_browser_can_install_it(visit: Visit, reader: BrowserContext, host: Host) -> None:
    page = reader.new_page()
    page.goto(host.url + GUIDE)
    expect(page.locator("link[rel=manifest]")).to_have_count(0)  # an icon comes with it, so it takes a reader
    kept(alive(page, lambda: visit(GUIDE, page)))
    expect(page.locator("link[rel=manifest]")).to_have_count(1)
    devtools = reader.new_cdp_session(page)
    errors = devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # A context of its own is what Chromium calls incognito, where nothing can be installed.
    assert [error["errorId"] for error in errors if error["errorId"] != "in-incognito"] == []
    manifest = devtools.send("Page.getAppManifest")
    assert manifest["errors"] == []
    # The theme shows the next page, and drops from a head what that has not.
    page.get_by_role("navigation", name="Tabs").get_by_role("link", name="Prepare").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Prepare")
    expect(page.locator("link[rel=manifest]")).to_have_count(1)
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
