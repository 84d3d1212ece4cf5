"""What the browser cannot read is not called nothing: no copy claims it, nothing is erased behind one."""

import json
from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.alive import alive
from tests.browser.seeding import keep

Visit = Callable[[str], Page]
MY_DATA = "prepare/my-data/"
UNREADABLE = """
const all = IDBObjectStore.prototype.getAll;
IDBObjectStore.prototype.getAll = function (...range) {
  const request = all.apply(this, range);
  if (localStorage.getItem("unreadable"))
    request.addEventListener("success", () => this.transaction.abort(), { once: true });
  return request;
};
"""
"""As Chrome does where one value of many is damaged: none can be read with it, but all are still there."""


def unreadable(page: Page, yes: bool) -> None:
    page.evaluate(
        f"() => localStorage.{'setItem' if yes else 'removeItem'}('unreadable', '1')",
    )
    alive(page, page.reload)


def test_an_unread_record_is_in_no_copy_and_is_not_erased(
    visit: Visit, context: BrowserContext, complaints: list[str]
) -> None:
    context.add_init_script(UNREADABLE)
    page = visit(MY_DATA)
    keep(page, {"note/a": "One", "note/b": "Two"})
    unreadable(page, True)
    counts, last = (
        page.locator(f"[data-component=kept-here] [data-part={name}]") for name in ("counts", "last")
    )
    expect(counts).to_contain_text("Not everything could be read just now.")
    expect(last).to_have_text("Not known just now.")

    copy = page.locator("[data-component=save-copy]").last
    with page.expect_download() as download:
        copy.get_by_role("button", name="Save a copy").click()
    expect(copy.get_by_role("status")).to_contain_text("only what your browser could read")
    assert json.loads(download.value.path().read_text())["records"] == {}

    page.get_by_role("button", name="Show the codes").click()
    expect(page.locator("[data-component=hand-over] [data-part=said]")).to_contain_text("could not read")

    page.get_by_role("button", name="Erase everything").click()
    dialog = page.get_by_role("dialog", name="Erase everything")
    expect(dialog).to_contain_text("could not read everything")
    page.get_by_label("Type the word").fill("erase")
    with page.expect_download():
        dialog.get_by_role("button", name="Erase everything").click()
    expect(page.locator("[data-component=erase-all] [data-part=said]")).to_contain_text("nothing was erased")

    unreadable(page, False)
    expect(counts).to_have_text("2 notes.")
    expect(last).to_have_text("Never.")
    complaints.clear()
