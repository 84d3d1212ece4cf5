"""A Firefox for what has to hold in two engines: the one that is installed."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

NAMES = ("firefox-esr", "firefox")
LACKING = "No Firefox: install firefox-esr, or set FIREFOX=/path/to/it"


def find() -> Path | None:
    """The browser named by FIREFOX, or an installed one; None where there is none."""
    if named := os.environ.get("FIREFOX"):
        return Path(named)
    return next((Path(path) for name in NAMES if (path := shutil.which(name))), None)


@contextmanager
def launched(playwright: Playwright) -> Iterator[Browser]:
    """A Firefox. Where there is none the test is skipped, but never under CI."""
    path = find()
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(LACKING)
    browser = playwright.firefox.launch(channel="moz-firefox", executable_path=path)
    yield browser
    browser.close()
