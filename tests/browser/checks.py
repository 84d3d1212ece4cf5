"""What a browser sees of a page: whom it asks, what it complains of, what can be read and reached.

Each check looks at one open page and answers with one line a fault: what is wrong, what to do, where.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, WebError

HERE = Path(__file__).parent
CHECKS = (HERE / "checks.js").read_text(encoding="utf-8")
WATCH = HERE / "watch.js"


@dataclass
class Ears:
    """Hears what the pages of a new context ask of others and complain of."""

    context: BrowserContext
    origin: str
    _heard: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.context.add_init_script(path=WATCH)
        self.context.on("request", self._request)
        self.context.on("console", self._console)
        self.context.on("weberror", self._error)

    def faults(self) -> list[str]:
        """What was heard since the last time, each once."""
        found, self._heard = list(dict.fromkeys(self._heard)), []
        return found

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in ("data", "blob") and f"{address.scheme}://{address.netloc}" != self.origin:
            self._heard.append(f"asks another origin: keep a copy of its own: {request.url}")

    def _console(self, message: ConsoleMessage) -> None:
        # A page that is itself the answer to an unknown address is told to be missing: that is its job.
        unknown = message.page is not None and message.location["url"] == message.page.url
        if message.type == "error" and not (unknown and "status of 404" in message.text):
            self._heard.append(f"console: {message.text}")

    def _error(self, error: WebError) -> None:
        self._heard.append(f"uncaught: {error.error}")


COLOR_RULES = ("color-contrast", "link-in-text-block")
"""The rules of axe-core that can tell one palette from another."""


class Open(Protocol):
    """An open page of any engine."""

    def evaluate(self, function: str, argument: Any = None, /) -> Any:
        """What a JavaScript function, or its promise, returns."""


def axe_faults(page: Open, rules: Sequence[str] = ()) -> list[str]:
    """What axe-core finds, with the first rows of each component open; by these of its rules, or by all."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(f"() => {{ {_axe()} }}")
    return _asked(page, "axeFaults", list(rules) or None)


def static_faults(page: Page) -> list[str]:
    """On a page without JavaScript: what cannot be seen, and what cannot work."""
    return _asked(page, "staticFaults")


def texts(page: Page) -> list[str]:
    """Every text of the article that can be seen with every row open, and that the page itself brought."""
    return _asked(page, "texts")


def keep_few(page: Open) -> None:
    """Take out the rows of tables but for a few of each look: they come from one template."""
    page.evaluate(f"() => {{ {CHECKS} checks.few(); }}")


def width_faults(page: Open) -> list[str]:
    """What makes the page scroll sideways, with every row open."""
    return _asked(page, "widthFaults")


def word_faults(page: Open) -> list[str]:
    """Words of a table or on a control that begin on one line and end on another."""
    return _asked(page, "wordFaults")


def look_faults(page: Open) -> list[str]:
    """What looks otherwise once the style sheet of all tools has come beside the page's own."""
    return _asked(page, "lookFaults")


def _asked(page: Open, name: str, given: list[str] | None = None) -> list[str]:
    found: list[str] = page.evaluate(f"given => {{ {CHECKS} return checks.{name}(given); }}", given)
    return found


@cache
def _axe() -> str:
    return resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
