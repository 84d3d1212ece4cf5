"""What a page costs before anybody touches it: bytes on the wire, requests, and how much it moves."""

import gzip
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.alive import alive
from tests.browser.seeding import keep
from tests.browser.walking import DESK, PHONE
from tests.conftest import BuiltSite

KB = 1024
MOVED = 0.01
"""The most that a page may move, as layout shifts are summed."""

OBSERVE = """new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries())
    if (!hadRecentInput) (globalThis.moved ??= []).push([value, ...sources.map(({ node }) =>
      node?.outerHTML?.slice(0, 90))])
}).observe({ type: "layout-shift", buffered: true })"""


@dataclass(frozen=True)
class Budget:
    """The most that a page may fetch by itself."""

    bytes: int
    requests: int


GUIDE = Budget(30 * KB, 5)
TABLE = Budget(75 * KB, 6)
TOOL = Budget(105 * KB, 8)
"""The tools, 49 KB, come at once where one is on the first screen."""

KINDS = {
    "guide/panel/": GUIDE,
    "": Budget(50 * KB, 5),  # 23 KB of them the picture of the packet
    "prepare/questions/": TABLE,
    "prepare/questions-to-ask/": TABLE,
    "prepare/checklists/": TABLE,
    "prepare/people/": TOOL,
    "prepare/my-data/": TOOL,
    "prepare/my-packet/": Budget(140 * KB, 8),
    "prepare/practice/": Budget(165 * KB, 8),
    "prepare/plans/": GUIDE,
    "reference/competencies/": GUIDE,
    "reference/evidence/": TABLE,
    "no/such/page/": GUIDE,
}
"""One page of every kind; all of the guide's, which differ in their text only, are tried on a phone."""

AT_ONCE = 7
"""Pages that wait side by side for half a second in which they ask for nothing more."""

WIDTHS = (PHONE["width"], DESK["width"])


@dataclass(frozen=True)
class Cost:
    """What opening a page took."""

    files: dict[str, int]
    moved: list[list[float | str]]

    def over(self, budget: Budget) -> list[str]:
        """What is over the budget, in words."""
        size, told = sum(self.files.values()), []
        if size > budget.bytes:
            told.append(f"{size} bytes of {budget.bytes}: {self.files}")
        if len(self.files) > budget.requests:
            told.append(f"{len(self.files)} requests of {budget.requests}: {list(self.files)}")
        if sum(float(value) for value, *_ in self.moved) > MOVED:
            told.append(f"moves: {self.moved}")
        return told


class Opening:
    """A page on its way to its first reader."""

    def __init__(self, browser: Browser, site: BuiltSite, path: str, width: int) -> None:
        self._context = browser.new_context(viewport={"width": width, "height": 844})
        self._context.add_init_script(OBSERVE)
        self._files: dict[str, int] = {}
        self._page = self._context.new_page()
        self._page.on("request", lambda request: self._files.update([wire(site, request.url)]))
        self._page.goto(site.url + path, wait_until="commit")

    def cost(self) -> Cost:
        """Once all is there that comes by itself. Then the mouse moves, so that the rest comes, too."""
        self._page.wait_for_load_state("networkidle")
        first = dict(self._files)
        alive(self._page)
        moved = self._page.evaluate("() => globalThis.moved ?? []")
        self._context.close()
        return Cost(first, moved)


def wire(site: BuiltSite, url: str) -> tuple[str, int]:
    """A file's path below the root, and its size as hosts compress it."""
    name = url.partition("#")[0].removeprefix(site.url)
    file = site.path / (name + "index.html" if name.endswith("/") or not name else name)
    content = (file if file.exists() else site.path / "404.html").read_bytes()
    return name, len(content if file.suffix == ".png" else gzip.compress(content, 6))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", KINDS, ids=lambda path: path or "home")
def test_a_page_of_each_kind_costs_no_more_than_it_may(
    chromium: Browser, site: BuiltSite, path: str, width: int
) -> None:
    assert Opening(chromium, site, path, width).cost().over(KINDS[path]) == []


def test_every_page_of_the_guide_is_light(chromium: Browser, site: BuiltSite) -> None:
    pages = sorted(path.parent.name for path in (site.path / "guide").glob("*/index.html"))
    assert pages
    costs: dict[str, Cost] = {}
    for first in range(0, len(pages), AT_ONCE):
        opening = {
            name: Opening(chromium, site, f"guide/{name}/", PHONE["width"])
            for name in pages[first:][:AT_ONCE]
        }
        costs |= {name: page.cost() for name, page in opening.items()}
    assert {name: told for name, cost in costs.items() if (told := cost.over(GUIDE))} == {}


@pytest.mark.parametrize("path", ["", "prepare/"], ids=["home", "prepare"])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_moves_for_a_reader_who_has_something(
    visit: Callable[[str], Page], context: BrowserContext, path: str, width: int
) -> None:
    page = visit(path)
    page.set_viewport_size({"width": width, "height": 844})
    keep(page, {"event/interview": {"company": "Northside"}, "tick/setting-in-two-lines": "done"})
    expect(page.locator("[data-component=today] [data-part=facts]")).to_be_visible()
    context.add_init_script(OBSERVE)
    page.reload(wait_until="networkidle")
    expect(page.locator("[data-component=today] [data-part=facts]")).to_be_visible()
    assert Cost({}, page.evaluate("() => globalThis.moved ?? []")).over(GUIDE) == []
