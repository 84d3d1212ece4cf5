"""Whether a built site sends its reader's browser to anybody else. Links to follow are fine."""

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from tests.site.addresses import in_element, in_style_sheet
from tests.site.pages import Element, Site

RELATIONS_ONLY = frozenset({"alternate", "author", "canonical", "license", "me", "next", "prev"})
"""What a <link> may say about another page without fetching anything."""

EARLY_CONTACT = frozenset({"preconnect", "dns-prefetch"})

_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`])//[^\n]*", re.S)
_ORIGIN = re.compile(r"""(?:https?|wss?):/{2}[^\s"'`)]+|(?<=["'`])//[^\s"'`)]+""")
NAMESPACES = ("http://www.w3.org/",)
"""Names that look like addresses and are never fetched."""

THEMES_OWN = "assets/javascripts/"
"""Scripts that are not ours to read: the browser test watches what they ask for."""


def third_party_faults(site: Site) -> list[str]:
    """One line for each resource of another origin that a page, a style sheet or a module of ours names."""
    return [
        f"{file}:{line}: {where}: another origin: keep a copy in overrides/ or docs/: {text}"
        for file, line, where, text in _resources(site)
        if _foreign(site, file, text)
    ]


def _resources(site: Site) -> Iterator[tuple[str, int, str, str]]:
    for file, elements in site.pages.items():
        for element in elements:
            for where, text in _fetched(element):
                yield file, element.line, where, text
    for file in site.named(".css"):
        for line, text in in_style_sheet(site.text(file)):
            yield file, line, "url()", text
    for file in site.named(".js") + site.named(".mjs"):
        if not file.startswith(THEMES_OWN):
            for line, text in in_script(site.text(file)):
                yield file, line, "script", text


def _fetched(element: Element) -> Iterator[tuple[str, str]]:
    """The addresses that a browser asks for because this element is there."""
    relations = set(element.get("rel").lower().split())
    if element.tag == "link" and relations & EARLY_CONTACT:
        yield "link[href]", element.get("href")
    elif element.tag == "link" and relations and relations <= RELATIONS_ONLY:
        return
    elif element.tag in ("a", "area"):
        yield from ((f"{element.tag}[ping]", text) for text in element.get("ping").split())
    else:
        yield from in_element(element)
        if element.tag == "object":
            yield "object[data]", element.get("data")
        if element.tag == "script" and element.get("type") != "application/json":
            yield from (("script", text) for _, text in in_script(element.text))


def in_script(code: str) -> Iterator[tuple[int, str]]:
    """Whatever looks like the address of an origin in a script, with its line; comments may name one."""
    bare = _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), code)
    for match in _ORIGIN.finditer(bare):
        if not match[0].startswith(NAMESPACES):
            yield bare.count("\n", 0, match.start()) + 1, match[0]


def _foreign(site: Site, file: str, text: str) -> bool:
    target, home = urlsplit(urljoin(site.address(file), text)), urlsplit(site.url)
    return target.scheme in ("http", "https", "ws", "wss") and target.netloc != home.netloc
