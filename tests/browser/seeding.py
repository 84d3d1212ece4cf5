"""What other tools of the site would have kept, put there through the store's own door."""

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Page

_SEED = """async ([records, root]) => {
  const { createStore } = await import(`${root}components/lib/store.mjs`);
  const store = createStore({ name: `second-round:${root}` });
  for (const [key, value] of Object.entries(records)) await store.set(key, value);
}"""


def seed(page: Page, root: str, records: Mapping[str, Any]) -> None:
    """Keep these records as another tab of the site would, then open the page again."""
    page.evaluate(_SEED, [records, root])
    page.reload()
    page.wait_for_load_state("networkidle")
