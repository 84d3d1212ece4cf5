"""What the tests of the store share: tabs that have a store, and what they ask of it."""

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

Opener = Callable[..., Page]

PAGE = "/tests/browser/store/page.html"

NEVER = 10**8
"""So long a pause after typing that only the journal, or leaving the page, can save the words."""


def get(page: Page, key: str) -> Any:
    return page.evaluate("key => store.get(key)", key)


def put(page: Page, key: str, value: Any) -> Any:
    return page.evaluate("([key, value]) => store.set(key, value)", [key, value])


def reports(page: Page) -> Any:
    return page.evaluate("() => reports")


def saved_copy(page: Page, start: Callable[[], object]) -> tuple[str, Any]:
    with page.expect_download() as download:
        start()
    return download.value.suggested_filename, json.loads(download.value.path().read_text())
