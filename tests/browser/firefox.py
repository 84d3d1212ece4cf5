"""A Firefox for what has to hold in other engines too: the one that is installed."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Playwright

from tests.browser.installed import needed

NAMES = ("firefox-esr", "firefox")
LACKING = "No Firefox: install firefox-esr, or set FIREFOX=/path/to/it"


def find() -> Path | None:
    """The browser named by FIREFOX, or an installed one; None where there is none."""
    if named := os.environ.get("FIREFOX"):
        return Path(named)
    return next((Path(path) for name in NAMES if (path := shutil.which(name))), None)


def _options(**more: Any) -> dict[str, Any]:
    return {"channel": "moz-firefox", "executable_path": needed(find(), LACKING), **more}


@contextmanager
def launched(playwright: Playwright, **options: Any) -> Iterator[Browser]:
    """A Firefox, with Playwright's options. Where there is none the test is skipped, but never under CI."""
    browser = playwright.firefox.launch(**_options(**options))
    yield browser
    browser.close()


def with_profile(playwright: Playwright, folder: Path, **options: Any) -> BrowserContext:
    """A Firefox that keeps its profile in a folder, so that it can be killed and started again."""
    return playwright.firefox.launch_persistent_context(folder, **_options(**options))
