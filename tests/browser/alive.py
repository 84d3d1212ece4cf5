"""A page once its scripts have come: the components', and the theme's with its list of all pages."""

from collections.abc import Callable

from playwright.sync_api import Page

MET = """() => new Promise((done) => {
  const look = () => {
    if (window.document$) return done();
    dispatchEvent(new PointerEvent("pointermove", { pointerType: "mouse", movementX: 1 }));
    setTimeout(look, 20);
  };
  look();
})"""
"""Somebody is there: what waits for a reader comes, and the theme's script last of all. Told again and again,
because WebKitGTK's driver sometimes returns before a page listens.
"""

_ALIVE = """() => "awake" in document.documentElement.dataset && !document.querySelector("[data-waking]")"""


def met(page: Page, go: Callable[[], object] = lambda: None) -> None:
    """Have it go somewhere, give it the sign of a reader, and wait until the theme has looked at it."""
    with page.expect_request_finished(lambda request: request.url.endswith("/sitemap.xml")):
        go()
        page.evaluate(MET)


def alive(page: Page, go: Callable[[], object] = lambda: None) -> Page:
    """The same, and wait for all else that comes with a reader."""
    met(page, go)
    page.wait_for_function(_ALIVE)
    return page


def moves(page: Page) -> None:
    """Move the mouse as a reader does. One that is found where it was rests, and is no sign of anybody."""
    page.mouse.move(9, 9)
    page.mouse.move(12, 12)
