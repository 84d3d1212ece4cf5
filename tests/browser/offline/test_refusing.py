"""Where nothing can be kept, or nothing should be, the pages work and say so."""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.deploying import Host
from tests.browser.offline.looking import DATA, GUIDE, Builds, Hosted, Visit, kept
from tests.server import OVERRIDES

REFUSALS = {
    "no workers": "delete Navigator.prototype.serviceWorker",
    "workers refused": """if (globalThis.ServiceWorkerContainer)
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("no"))""",
    "everything refused": """
      for (const name of ["serviceWorker", "caches", "localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(name === "serviceWorker" ? Navigator.prototype : window, name, {
        configurable: true, get() { throw new DOMException("no", "SecurityError") } })""",
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
def test_where_it_is_refused_the_page_works_and_says_so(
    visit: Visit, reader: BrowserContext, refusal: str
) -> None:
    reader.add_init_script(refusal)
    page = visit(DATA)
    expect(page.locator("[data-part=offline]")).to_contain_text("this browser does not keep them")
    page.get_by_role("link", name="People", exact=True).first.click()
    expect(page.locator("[data-component=people] form").last).to_be_visible()


REGISTERED = "async () => (await navigator.serviceWorker.getRegistrations()).length"


@pytest.fixture
def served(builds: Builds, tmp_path: Path) -> Path:
    """The first build as it is before the last step, and as `make serve` shows it."""
    to = shutil.copytree(builds.first, tmp_path / "served")
    shutil.copy(OVERRIDES / "sw.js", to)
    entry = to / "components/start.mjs"
    entry.write_text(re.sub("build:[0-9a-f]{16}", "build:" + "0" * 16, entry.read_text(encoding="utf-8")))
    return to


def test_what_is_not_published_is_not_kept(visit: Visit, host: Host, hosted: Hosted, served: Path) -> None:
    host.deploy(served)
    hosted.asked.clear()
    page = visit(DATA)
    expect(page.locator("[data-part=offline]")).to_contain_text("this browser does not keep them")
    assert page.evaluate(REGISTERED) == 0
    assert "sw.js" not in hosted.asked


def test_an_author_sees_no_published_pages_of_yesterday(
    visit: Visit, host: Host, builds: Builds, served: Path
) -> None:
    page = kept(visit(GUIDE))
    shutil.copy(builds.second / GUIDE / "index.html", served / GUIDE)
    host.deploy(served)
    page.evaluate("() => void navigator.serviceWorker.ready.then((registration) => registration.update())")
    expect(page.locator(".edition")).to_have_text("Edition two")
    page.wait_for_function(f"async () => await ({REGISTERED})() === 0")
