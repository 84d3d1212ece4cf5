"""Firefox, through Playwright."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, Locator, Page, expect

from tests.browser.alive import MET
from tests.browser.checks import Ears
from tests.browser.killing import kill
from tests.engines.profile import PATIENCE, WAKING

expect.set_options(timeout=PATIENCE * 1000)


HARMLESS = "A ServiceWorker intercepted the request and encountered an unexpected error."
"""Told by Firefox of what was still on its way through the worker when its page was left. Of a worker at
fault, whose answer is refused or is none, it tells in other words."""


def preferences(proxy: int) -> dict[str, Any]:
    """A Firefox that finds the site at this proxy: Playwright's own option is not heard in every launch."""
    return {"network.proxy.type": 1, "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": proxy}


@dataclass(frozen=True)
class PlaywrightTab:
    """A page of Playwright's."""

    page: Page
    root: str

    def open(self, path: str) -> None:
        self.page.goto(self.root + path)
        self.evaluate(MET)
        self.misses(WAKING)

    def reload(self) -> None:
        self.page.reload()
        self.evaluate(MET)
        self.misses(WAKING)

    def back(self) -> None:
        self.page.go_back()

    def click(self, css: str, words: str = "") -> None:
        self._find(css, words).first.click()

    def fill(self, css: str, text: str) -> None:
        self._find(css).first.fill(text)

    def choose(self, css: str, option: str) -> None:
        self._find(css).first.select_option(label=option)

    def attach(self, css: str, file: Path) -> None:
        self._find(css).first.set_input_files(file)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)

    def sees(self, css: str, words: str = "") -> None:
        expect(self._find(css, words).first).to_be_visible()

    def misses(self, css: str, words: str = "") -> None:
        expect(self._find(css, words)).to_have_count(0)

    def count(self, css: str) -> int:
        return self._find(css).count()

    def text(self, css: str) -> str:
        return self._find(css).first.inner_text()

    def evaluate(self, function: str, argument: Any = None) -> Any:
        return self.page.evaluate(function, argument)

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})

    def picture(self, file: Path) -> None:
        self.page.screenshot(path=file)

    def printed(self) -> bytes:
        return self.page.pdf(width="21in", height="29.7in")  # Firefox takes inches for centimeters

    def _find(self, css: str, words: str = "") -> Locator:
        return self.page.locator(css, has_text=words or None).locator("visible=true")


@dataclass
class PlaywrightProfile:
    """A context of Playwright's, which `start` begins and begins again."""

    start: Callable[[], BrowserContext]
    root: str
    downloads: Path
    folder: Path | None = None
    """Where the browser keeps its profile, if that is to outlive it."""
    _heard: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._begin()

    def tab(self) -> PlaywrightTab:
        page = self._context.new_page()
        return PlaywrightTab(page, self.root)

    def kill(self) -> None:
        assert self.folder, "a profile that ends with its browser cannot be started again"
        self._heard += self._ears.faults()
        kill(str(self.folder))
        self.close()
        self._begin()

    def complaints(self) -> list[str]:
        told, self._heard = self._heard + self._ears.faults(), []
        return [line for line in told if not line.endswith(HARMLESS)]

    def close(self) -> None:
        try:
            self._context.close()
        except Error:
            return  # it was killed

    def _begin(self) -> None:
        self._context = self.start()
        self._ears = Ears(self._context, "/".join(self.root.split("/")[:3]))
