"""Pages with nothing but a store, in a browser that is new, or that comes back with its profile."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.chromium import ARGUMENTS
from tests.browser.store.harness import PAGE, Opener

ROOT = Path(__file__).resolve().parents[3]
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'"


class Handler(SimpleHTTPRequestHandler):
    """The working tree, under the site's policy; with ?sandbox as a page without an origin of its own."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".mjs": "text/javascript"}

    def end_headers(self) -> None:
        sandboxed = "sandbox" in urlsplit(self.path).query
        policy = "sandbox allow-scripts allow-downloads" if sandboxed else POLICY
        self.send_header("Content-Security-Policy", policy)
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="session")
def store_origin() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(ROOT)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def tab(context: BrowserContext, store_origin: str, complaints: list[str]) -> Iterator[Opener]:
    """A new tab with a store: tab("typing=5", init="...")."""

    def opened(query: str = "", init: str = "") -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        if init:
            page.add_init_script(init)
        page.goto(f"{store_origin}{PAGE}?{query}")
        return page

    yield opened
    assert complaints == []


@pytest.fixture
def persistent(
    chromium: Browser, browser_path: Path, store_origin: str, tmp_path: Path
) -> Iterator[Callable[[str], Page]]:
    """A browser with a profile that outlives it; each call starts it again."""
    contexts: list[BrowserContext] = []

    def launched(query: str = "") -> Page:
        context = chromium.browser_type.launch_persistent_context(
            tmp_path, executable_path=browser_path, args=ARGUMENTS
        )
        contexts.append(context)
        page = context.pages[0]
        page.goto(f"{store_origin}{PAGE}?{query}")
        return page

    yield launched
    for context in contexts:
        context.close()
