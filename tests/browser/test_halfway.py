"""A page that is painted while the rest of it is still coming: what is there already stays where it is."""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.test_budgets import OBSERVE, WIDTHS
from tests.conftest import BuiltSite

PAGE = "/guide/panel/"
CUTS = {
    "after the name": 'data-md-component="header-title">',
    "after the title": 'data-md-component="palette">',
    "after the colors": "</form>",
    "before the search": 'class="md-search"',
    "within the search": 'class="md-search__form"',
    "after the header": "</header>",
}
"""Where the first half of the page ends."""


class _Halting(SimpleHTTPRequestHandler):
    def __init__(self, *args: Any, cut: bytes, more: threading.Event, **options: Any) -> None:
        self.cut, self.more = cut, more
        super().__init__(*args, **options)

    def do_GET(self) -> None:
        if self.path == PAGE:
            self._answer_halting()
        else:
            super().do_GET()

    def _answer_halting(self) -> None:
        page = Path(self.translate_path(self.path), "index.html").read_bytes()
        first, cut, rest = page.partition(self.cut)
        assert cut
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(first + cut)
        self.more.wait()
        self.wfile.write(rest)

    def log_message(self, *_: Any) -> None:
        """Tests print what matters."""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("cut", CUTS.values(), ids=CUTS)
def test_what_is_painted_of_half_a_page_stays_where_it_is(
    chromium: Browser, site: BuiltSite, cut: str, width: int
) -> None:
    more = threading.Event()
    handler = partial(_Halting, directory=str(site.path), cut=cut.encode(), more=more)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with chromium.new_context(viewport={"width": width, "height": 844}) as context:
            context.add_init_script(OBSERVE)
            page = context.new_page()
            try:
                page.goto(f"http://127.0.0.1:{server.server_port}{PAGE}", wait_until="commit")
                page.wait_for_function("() => performance.getEntriesByType('paint').length")
                page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
            finally:
                more.set()
            page.wait_for_load_state("load")
            page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
            moved = page.evaluate("() => globalThis.moved ?? []")
        server.shutdown()
    assert moved == []
