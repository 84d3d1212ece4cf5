"""What tests of the site without a network look at: two builds, caches, and what a page says of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.deploying import LOOKS, PAGES, Host

GUIDE, PEOPLE, PACKET, DATA = (
    "guide/the-invitation/",
    "prepare/people/",
    "prepare/packet/",
    "prepare/my-data/",
)
PDF = "packet/second-round-a4.pdf"
SECOND_TOOLS = "components/part-tools-SECOND.mjs"
EVERY_PAGE = [f"{page}/".removeprefix("/") for page in PAGES]
FIRST = dict.fromkeys(EVERY_PAGE, "any") | {GUIDE: "Edition one"}
SECOND = dict.fromkeys(EVERY_PAGE, "any") | {GUIDE: "Edition two", PEOPLE: "Edition two"}
READY, FAILED = "A newer version of this site is ready", "could not be fetched whole"
Visit = Callable[..., Page]


@dataclass(frozen=True)
class Builds:
    """Two builds that differ in two pages, in the packet, and in the name of a module that is loaded late."""

    first: Path
    second: Path
    tools: str
    """The module of the first that the second does not have."""
    bringer: str
    """The module that brings it."""


@dataclass(frozen=True)
class Hosted:
    """The host, the browser, and what the host was asked for."""

    host: Host
    browser: Browser
    asked: list[str]


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
