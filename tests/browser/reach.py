"""Who needs a keyboard, a screen reader, wide spacing or stillness: what keeps them from a page.

Each check looks at one open page and answers with one line a fault, as those of `checks` do.
"""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

REACH = (Path(__file__).parent / "reach.js").read_text(encoding="utf-8")
NAMELESS = {"generic", "none", "presentation"}
"""Roles by which a screen reader cannot tell what it stands on."""
UNNAMED = {"RootWebArea", "code", "status"}
"""What takes the focus and needs no name: the page, code that scrolls, and a message, which is read out."""
PARTS = 4
"""At so many places Tab stops within a field for a date."""


def tab_faults(page: Page) -> list[str]:
    """What is wrong on the way of the Tab key through the page: each stop once, in order, seen, uncovered."""
    count: int = _asked(page, "(globalThis.allStops = reach.stops()).length")
    _asked(page, "reach.toTop()")
    faults: list[str] = []
    places: list[int] = []
    for _ in range(PARTS * count + 1):
        page.keyboard.press("Tab")
        here: dict[str, Any] | None = _asked(page, "reach.here()")
        if here is None or (here["place"] in places[:1] and len(places) > 1):
            break
        if here["faults"]:  # perhaps the page has not been drawn anew yet
            _asked(page, "reach.drawn()")
            here = _asked(page, "reach.here()")
        faults += here["faults"]
        if places[-1:] != [here["place"]]:
            places.append(here["place"])
    if places != list(range(count)):
        faults.append(f"of {count} stops in the order of the page, Tab makes these: {places}")
    return faults


def name_faults(page: Page) -> list[str]:
    """Which controls have no role or no name in the tree that a screen reader reads."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    faults = []
    for node in nodes:
        focusable = any(each["name"] == "focusable" for each in node.get("properties", []))
        role = node.get("role", {}).get("value", "")
        name = node.get("name", {}).get("value", "").strip()
        if not focusable or node["ignored"] or role in UNNAMED:
            continue
        if role in NAMELESS:
            faults.append(f"takes the focus and has no role: {role} {name}")
        elif not name:
            faults.append(f"has no name: {role}, node {node.get('backendDOMNodeId')}")
    return faults


def motion_faults(page: Page) -> list[str]:
    """What moves for a reader who asked for no motion."""
    return _told(page, "reach.motionFaults()")


def space_out(page: Page) -> None:
    """Give all text the spacing that a reader may ask for."""
    _asked(page, "reach.space()")


def cut_faults(page: Page) -> list[str]:
    """Which boxes cut off text."""
    return _told(page, "reach.cutFaults()")


def _told(page: Page, question: str) -> list[str]:
    found: list[str] = _asked(page, question)
    return found


def _asked(page: Page, question: str) -> Any:
    return page.evaluate(f"() => {{ {REACH} return {question}; }}")
