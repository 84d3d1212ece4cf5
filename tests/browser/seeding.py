"""What other tools of the site would have kept, put there through the store's own door."""

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Page

from tests.browser.alive import alive

_KEEP = """async (records) => {
  const root = new URL("..", document.querySelector("script[src$='components/start.mjs']").src);
  const { createStore } = await import(`${root}modules-as-written/components/lib/store.mjs`);
  const store = createStore({ name: `second-round:${root.pathname}` });
  for (const [key, value] of Object.entries(records)) await store.set(key, value);
}"""


def keep(page: Page, records: Mapping[str, Any]) -> None:
    """Keep these records as another tab of the site would."""
    page.evaluate(_KEEP, records)


def seed(page: Page, records: Mapping[str, Any]) -> None:
    """Keep these records, then open the page again."""
    keep(page, records)
    alive(page, page.reload)
