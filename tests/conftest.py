"""What every test may ask for: the built site, the site served, a browser."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.browser import chromium as browsers
from tests.server import Served, serving

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class BuiltSite:
    """A site on disk and the address it was built for."""

    path: Path
    url: str


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite what is generated: schemas, goldens")


@pytest.fixture(scope="session")
def update(request: pytest.FixtureRequest) -> bool:
    """Whether generated files are to be rewritten rather than compared."""
    return bool(request.config.getoption("--update"))


def build(target: Path, url: str) -> Path:
    """Build the site as `make site` does, for an address, into a folder."""
    environment = os.environ | {"SITE_URL": url}
    for command in (
        ["mkdocs", "build", "--strict", "--clean", "--site-dir", str(target)],
        ["macros.publish", str(target)],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    return target


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The site under test: the folder named by SITE, built for SITE_URL, or one built here."""
    if given := os.environ.get("SITE"):
        return BuiltSite(Path(given).resolve(), os.environ["SITE_URL"])
    url = "https://second-round.test/study/"
    return BuiltSite(once(tmp_path_factory, "site", lambda target: build(target, url)), url)


def once(folders: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that the first worker to ask for it makes, and the others find."""
    shared = folders.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    with FileLock(shared / f"{name}.lock"):
        if not (shared / name).exists():
            make(shared / name)
    return shared / name


@pytest.fixture(scope="session")
def browser_path() -> Path:
    """The Chromium to test with."""
    found = browsers.find()
    assert found, "No Chromium: run `python -m tests.browser.chromium`"
    return found


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@contextmanager
def trusting(
    playwright: Playwright, path: Path, url: str, served: Served, *arguments: str
) -> Iterator[Browser]:
    """A browser for which the site's address is a test server's."""
    browser = playwright.chromium.launch(
        executable_path=path,
        args=[
            *browsers.ARGUMENTS,
            # Trusted by its key: what comes with a mere forgiven error, Chromium never caches.
            f"--ignore-certificate-errors-spki-list={served.key}",
            f"--host-resolver-rules=MAP {url.split('/')[2]} 127.0.0.1:{served.port}",
            *arguments,
        ],
    )
    yield browser
    browser.close()


@contextmanager
def launched(playwright: Playwright, path: Path, site: BuiltSite, *arguments: str) -> Iterator[Browser]:
    """A browser that knows the site, and does not keep it: each new profile would fetch all of it."""
    with (
        serving(site.path, site.url) as served,
        trusting(playwright, path, site.url, served, *arguments) as browser,
    ):
        setattr(browser, "new_context", partial(browser.new_context, service_workers="block"))  # noqa: B010
        yield browser


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, browser_path: Path, site: BuiltSite) -> Iterator[Browser]:
    """The browser that nearly every test is content with."""
    with launched(playwright, browsers.without_window() or browser_path, site) as browser:
        yield browser
