"""What a journey may do in any engine: a profile with its tabs, and what can be done in a tab.

An element is named by a CSS selector and, where that is not enough, by words that stand in it. It is the
first one that can be seen. Whatever is not there yet is waited for.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

WAKING = ".study-tool__without, [data-waking]"
"""What says that there is no JavaScript until a script takes it away, and what is coming to life."""

PATIENCE = 30
"""Seconds until what does not come is held to be missing: a busy machine is slow, not broken."""


class Tab(Protocol):
    """A page, as whoever sits before it sees and uses it."""

    def open(self, path: str) -> None:
        """Go to an address below the site's root, and wait until its tools are alive."""

    def reload(self) -> None:
        """Load the page anew, as `open` does."""

    def back(self) -> None: ...

    def click(self, css: str, words: str = "") -> None: ...

    def fill(self, css: str, text: str) -> None:
        """Put text in place of what a field holds."""

    def choose(self, css: str, option: str) -> None:
        """Take an option of a select, by its words."""

    def attach(self, css: str, file: Path) -> None:
        """Choose a file."""

    def press(self, key: str) -> None:
        """Press a key, by its name in the DOM, where the focus is."""

    def sees(self, css: str, words: str = "") -> None:
        """Wait until there is such an element to see."""

    def misses(self, css: str, words: str = "") -> None:
        """Wait until no such element can be seen."""

    def count(self, css: str) -> int:
        """How many such elements can be seen at this moment."""

    def text(self, css: str) -> str:
        """What can be read in such an element, once there is one."""

    def evaluate(self, function: str, argument: Any = None) -> Any:
        """What a JavaScript function, or its promise, returns."""

    def resize(self, width: int, height: int) -> None: ...

    def picture(self, file: Path) -> None: ...

    def printed(self) -> bytes:
        """A PDF of the page, on A4."""


class Profile(Protocol):
    """A reader's browser, with what it keeps."""

    downloads: Path
    """The folder into which it saves."""

    def tab(self) -> Tab:
        """Open another tab."""

    def kill(self) -> None:
        """End the browser without a warning; the next tab is one of the browser started again."""

    def close(self) -> None: ...

    def complaints(self) -> list[str]:
        """What pages complained of since the last time: errors, and what the content policy stopped."""


Profiles = Callable[..., Profile]
"""A new profile at each call: `profiles()`, `profiles("lasting")`, which can be killed and started again, or
`profiles("refusing")`, in which pages can keep nothing."""


def until(ready: Callable[[], Any], what: str) -> Any:
    """Ask until the answer is true, and return it. Raises AssertionError, which says what was waited for."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := ready():
            return found
        time.sleep(0.05)
    raise AssertionError(f"never came: {what}")


def saved(folder: Path, pattern: str) -> bytes:
    """What the browser saves there under such a name; the file is gone then."""

    def whole() -> Path | None:
        return next((file for file in folder.glob(pattern) if file.stat().st_size), None)

    file: Path = until(whole, f"a file like {pattern}")
    content = file.read_bytes()
    file.unlink()
    return content
