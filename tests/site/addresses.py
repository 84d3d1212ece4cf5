"""Every address that a built site writes down: in pages, style sheets, manifests, indexes and PDFs."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from tests.site.pages import Element, Site
from tests.site.pdf import read_pdf

ATTRIBUTES = ("href", "src", "poster", "action", "formaction", "xlink:href")
LISTS = ("srcset", "imagesrcset")
"""Attributes of the form `a.png 1x, b.png 2x`."""

NOT_FETCHED = ("preconnect", "dns-prefetch")
METAS = frozenset({"og:image", "og:url", "twitter:image"})
SEARCH_INDEX = "search/docs.json"

_CSS = re.compile(
    r"""/\*.*?\*/ | (?:url\(\s*|@import\s+)(?P<quote>["']?)(?P<address>[^"')\s]+)(?P=quote)""", re.X | re.S
)


@dataclass(frozen=True)
class Address:
    """An address as written, and where: `line` is a PDF's page where `file` is a PDF."""

    file: str
    line: int
    where: str
    text: str


def addresses(site: Site) -> Iterator[Address]:
    """All of them, file by file."""
    for file, elements in site.pages.items():
        for element in elements:
            for where, text in in_element(element):
                yield Address(file, element.line, where, text)
    for file in site.named(".css"):
        for line, text in in_style_sheet(site.text(file)):
            yield Address(file, line, "url()", text)
    for file in site.named(".webmanifest"):
        yield from _in_manifest(site, file)
    for file in site.named("sitemap.xml"):
        for match in re.finditer(r"<loc>\s*([^<\s]*)", site.text(file)):
            yield Address(file, _line(site.text(file), match.start()), "loc", match[1])
    for file in site.named(SEARCH_INDEX):
        for entry in json.loads(site.text(file))["docs"]:
            yield Address(file, 1, "location", urljoin(site.url, entry["location"]))
    for file in site.named(".pdf"):
        for page, text in read_pdf(site.path / file).links:
            yield Address(file, page, "link", text)


def in_element(element: Element) -> Iterator[tuple[str, str]]:
    """The addresses of one element, each with the attribute that holds it."""
    if element.tag == "link" and element.get("rel") in NOT_FETCHED:
        return
    for name in ATTRIBUTES:
        if name in element.attributes:
            yield f"{element.tag}[{name}]", element.get(name).strip()
    for name in LISTS:
        for candidate in element.get(name).split(","):
            if candidate.strip():
                yield f"{element.tag}[{name}]", candidate.split()[0]
    if element.tag == "meta":
        name = element.get("property") or element.get("name")
        if name in METAS:
            yield f"meta[{name}]", element.get("content")
        if element.get("http-equiv").lower() == "refresh" and "=" in element.get("content"):
            yield "meta[refresh]", element.get("content").partition("=")[2].strip("'\" ")
    for _, text in in_style_sheet(element.text if element.tag == "style" else element.get("style")):
        yield f"{element.tag}[style]", text


def in_style_sheet(css: str) -> Iterator[tuple[int, str]]:
    """The addresses of a style sheet with their lines; data: and mere #fragments point nowhere."""
    for match in _CSS.finditer(css):
        text = match["address"]
        if text and not text.startswith(("data:", "#")):
            yield _line(css, match.start()), text


def _in_manifest(site: Site, file: str) -> Iterator[Address]:
    manifest = json.loads(site.text(file))
    for name in ("start_url", "scope"):
        if name in manifest:
            yield Address(file, 1, name, manifest[name])
    for icon in manifest.get("icons", []):
        yield Address(file, 1, "icons", icon["src"])


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
