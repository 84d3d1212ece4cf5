"""WebKitGTK, through the driver that comes with it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver import WebKitGTK
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select
from urllib3.exceptions import HTTPError

from tests.browser import webkit
from tests.browser.alive import MET
from tests.browser.killing import end, kill
from tests.engines.profile import PATIENCE, WAKING, saved, until

COMPLAINT = re.compile(r"CONSOLE (?:\w+ )?ERROR (.*)")
HARMLESS = (
    # Told of every page: this port of WebKit has no web manifests, so there is nothing that it would let in.
    "Unrecognized Content-Security-Policy directive 'manifest-src'.",
    # The theme's observers resize what they observe; what is left over is told in the next frame.
    "ResizeObserver loop completed with undelivered notifications.",
    # The theme tells so of what it was still asking for when its page was left.
    "Error: Network error",
    # WebKit, of a file that had come and that the theme was just reading then, as text out of a blob.
    "NotReadableError: The I/O read operation failed.",
    # WebKit, of the caches that a page was still asking for when it was left.
    "Cache API operation failed: Context is stopped",
)

AT_REST = """
const [found, done] = arguments;
found.scrollIntoView({ block: "center" });
const look = (before) => {
  const { top } = found.getBoundingClientRect();
  if (top === before) done();
  else requestAnimationFrame(() => look(top));
};
look();
"""
"""Brings an element away from under the header, and waits until nothing moves it: the driver does neither."""


def by_parts(text: str) -> str:
    """The keys for a date or a time, in a field of month, day and year, or of hours and minutes."""
    year, dash, rest = text.partition("-")
    return f"{rest.replace('-', '/')}/{year}" if dash else text


@dataclass(frozen=True)
class SeleniumTab:
    """One window of a driver; the driver looks at one at a time."""

    driver: WebKitGTK
    handle: str
    root: str
    downloads: Path

    def open(self, path: str) -> None:
        self._here().get(self.root + path)
        self.evaluate(MET)
        self.misses(WAKING)

    def reload(self) -> None:
        self._here().refresh()
        self.evaluate(MET)
        self.misses(WAKING)

    def back(self) -> None:
        self._here().back()

    def click(self, css: str, words: str = "") -> None:
        def at_rest(found: WebElement) -> None:
            self.driver.execute_async_script(AT_REST, found)
            found.click()

        self._do(css, words, at_rest)

    def fill(self, css: str, text: str) -> None:
        def replace(found: WebElement) -> None:
            if found.get_attribute("type") in ("date", "time"):
                found.click()
                found.send_keys(by_parts(text))
                return
            found.send_keys(Keys.CONTROL, "a")
            found.send_keys(text)  # what follows a shortcut in the same call is not typed

        self._do(css, "", replace)

    def choose(self, css: str, option: str) -> None:
        self._do(css, "", lambda found: Select(found).select_by_visible_text(option))

    def attach(self, css: str, file: Path) -> None:
        self._do(css, "", lambda found: found.send_keys(str(file)))

    def press(self, key: str) -> None:
        name = re.sub("([a-z])([A-Z])", r"\1_\2", key).upper()
        self._here().switch_to.active_element.send_keys(getattr(Keys, name, key))

    def sees(self, css: str, words: str = "") -> None:
        self._do(css, words, lambda found: found)

    def misses(self, css: str, words: str = "") -> None:
        until(lambda: not self._found(css, words), f"{css} without {words!r}")

    def count(self, css: str) -> int:
        return len(self._found(css, ""))

    def text(self, css: str) -> str:
        return str(self._do(css, "", lambda found: found.text))

    def evaluate(self, function: str, argument: Any = None) -> Any:
        value, error = self._here().execute_async_script(
            f"Promise.resolve(arguments[0]).then({function})"
            ".then(value => [value, null], error => [null, `${error}`]).then(arguments[1])",
            argument,
        )
        assert error is None, error
        return value

    def resize(self, width: int, height: int) -> None:
        self._here().set_window_size(width, height)

    def picture(self, file: Path) -> None:
        self._here().save_screenshot(str(file))

    def printed(self) -> bytes:
        self._here().execute_script("webkit.messageHandlers.print.postMessage(null)")
        return saved(self.downloads, webkit.PAPER)

    def _here(self) -> WebKitGTK:
        self.driver.switch_to.window(self.handle)
        return self.driver

    def _found(self, css: str, words: str) -> list[WebElement]:
        try:
            return [
                found
                for found in self._here().find_elements("css selector", css)
                if found.is_displayed() and words.lower() in str(found.get_property("textContent")).lower()
            ]
        except StaleElementReferenceException:
            return []  # the page is drawing it anew: whoever waits asks again

    def _do(self, css: str, words: str, act: Any) -> Any:
        """Act on an element, once there is one that can be acted on."""
        done: list[Any] = []

        def attempt() -> bool:
            for found in self._found(css, words)[:1]:
                try:
                    done.append(act(found))
                except WebDriverException as error:
                    refused.append(error)
            return bool(done)

        refused: list[WebDriverException] = []
        try:
            until(attempt, f"{css} with {words!r}")
        except AssertionError as error:
            raise error from (refused[-1] if refused else None)
        return done[0]


@dataclass
class SeleniumProfile:
    """A WebKitGTK and its folder, which `start` begins and begins again."""

    start: Callable[[], WebKitGTK]
    root: str
    folder: Path
    _read: int = 0
    _used: bool = False

    def __post_init__(self) -> None:
        self.downloads = self.folder / "home"
        self._begin()

    def tab(self) -> SeleniumTab:
        if self._used:
            self._driver.switch_to.new_window("tab")
        self._used = True
        return SeleniumTab(self._driver, self._driver.current_window_handle, self.root, self.downloads)

    def kill(self) -> None:
        kill(webkit.profile_argument(self.folder))
        self.close()
        self._begin()

    def complaints(self) -> list[str]:
        told = (self.folder / "told").read_text(encoding="utf-8", errors="replace")
        new, self._read = told[self._read :], len(told)
        return [line for line in COMPLAINT.findall(new) if line not in HARMLESS]

    def close(self) -> None:
        try:
            self._driver.quit()
        except (HTTPError, WebDriverException):
            self._driver.service.stop()  # it was killed
        end(webkit.profile_argument(self.folder))  # the driver leaves one behind that had several tabs

    def _begin(self) -> None:
        self._driver = self.start()
        self._driver.set_script_timeout(PATIENCE)
        self._used = False
