"""A reader's browser in each engine, and a failure for whatever a page in it complains of."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright

from tests.browser import firefox, webkit
from tests.browser.deploying import Host
from tests.browser.refusing import REFUSING
from tests.browser.tunnel import Tunnel, tunnel
from tests.conftest import BuiltSite
from tests.engines.by_playwright import PlaywrightProfile, preferences
from tests.engines.by_selenium import SeleniumProfile
from tests.engines.profile import Profile, Profiles
from tests.server import serving

CONTEXT: dict[str, Any] = {"ignore_https_errors": True, "viewport": {"width": 1280, "height": 900}}
Begin = Callable[[str, Path], Profile]
"""What begins a profile of a kind in an empty folder."""


@contextmanager
def by_firefox(playwright: Playwright, root: str, proxy: int, folder: Path) -> Iterator[Begin]:
    """One browser for the profiles that want nothing special, and one each for those that do."""
    options: dict[str, Any] = {"downloads_path": folder, "firefox_user_prefs": preferences(proxy)}
    with firefox.launched(playwright, **options) as browser:

        def begin(kind: str, own: Path) -> PlaywrightProfile:
            if kind == "plain":
                return PlaywrightProfile(lambda: browser.new_context(**CONTEXT), root, folder)
            refusing = {"network.cookie.cookieBehavior": 2} if kind == "refusing" else {}
            special = options | {"firefox_user_prefs": preferences(proxy) | refusing} | CONTEXT
            start = partial(firefox.with_profile, playwright, own, **special)
            return PlaywrightProfile(start, root, folder, own)

        yield begin


@contextmanager
def by_webkit(root: str, proxy: int) -> Iterator[Begin]:
    """A browser for each profile: they start quickly."""
    with webkit.screen() as display:

        def begin(kind: str, own: Path) -> SeleniumProfile:
            refusing = [f"--script={REFUSING}"] if kind == "refusing" else []
            arguments = (f"--proxy=http://127.0.0.1:{proxy}", *refusing)
            return SeleniumProfile(partial(webkit.launched, display, own, *arguments), root, own)

        yield begin


@pytest.fixture(scope="session")
def serves(site: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Host:
    """The site's host, with the site on it."""
    host = Host(tmp_path_factory.mktemp("host") / "site", site.url)
    host.deploy(site.path)
    return host


@pytest.fixture
def host(serves: Host, site: BuiltSite) -> Iterator[Host]:
    """The site's host, for a test that puts something else on it."""
    yield serves
    serves.deploy(site.path)


@pytest.fixture(scope="session")
def line(serves: Host) -> Iterator[Tunnel]:
    """The way from the browsers to the site."""
    with (
        serving(serves.path, serves.url) as served,
        tunnel(serves.url.split("/")[2], served.port) as line,
    ):
        yield line


@pytest.fixture
def network(line: Tunnel) -> Iterator[Tunnel]:
    """The network, which may be cut."""
    yield line
    line.mend()


@pytest.fixture(scope="session", params=["firefox", "webkit"])
def begin(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    site: BuiltSite,
    line: Tunnel,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Begin]:
    """What begins a profile in the engine that is tested."""
    if request.param == "webkit":
        engine = by_webkit(site.url, line.proxy)
    else:
        engine = by_firefox(playwright, site.url, line.proxy, tmp_path_factory.mktemp("downloads"))
    with engine as begin:
        yield begin


@pytest.fixture
def profiles(begin: Begin, tmp_path: Path) -> Iterator[Profiles]:
    """New browsers for readers; at the end none of their pages may have complained."""
    begun: list[Profile] = []
    with ExitStack() as stack:

        def new(kind: str = "plain") -> Profile:
            own = tmp_path / str(len(begun))
            own.mkdir()
            begun.append(stack.enter_context(closing(begin(kind, own))))
            return begun[-1]

        yield new
        assert [line for profile in begun for line in profile.complaints()] == []


@pytest.fixture
def profile(profiles: Profiles) -> Profile:
    """A new browser of a reader."""
    return profiles()
