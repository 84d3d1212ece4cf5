"""The built site, read once: which files there are, and the elements of every page with their lines."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Element:
    """A start tag, the line it stands on, and what follows it directly where that is a script or style."""

    tag: str
    attributes: Mapping[str, str]
    line: int
    text: str = ""

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")


@dataclass(frozen=True)
class Site:
    """A built site. Files are named by their path below its root, with forward slashes."""

    path: Path
    url: str
    files: frozenset[str] = field(repr=False)
    pages: Mapping[str, tuple[Element, ...]] = field(repr=False)

    @property
    def base(self) -> str:
        """The path under which the site is served, `/` at both ends."""
        return urlsplit(self.url).path

    def ids(self, page: str) -> frozenset[str]:
        """What a fragment can name on a page."""
        return frozenset(
            value
            for element in self.pages[page]
            for value in (element.get("id"), element.get("name") if element.tag == "a" else "")
            if value
        )

    def named(self, suffix: str) -> list[str]:
        """The files whose name ends so, sorted."""
        return sorted(file for file in self.files if file.endswith(suffix))

    def text(self, file: str) -> str:
        return (self.path / file).read_text(encoding="utf-8")

    def address(self, file: str) -> str:
        """Where a file is served: a page by its folder."""
        return self.url + (file.removesuffix("index.html") if is_index(file) else file)


def is_index(file: str) -> bool:
    return file == "index.html" or file.endswith("/index.html")


@lru_cache(maxsize=4)
def read_site(path: Path, url: str) -> Site:
    """Read a built site. It must not change afterwards: the answer is kept."""
    files = frozenset(file.relative_to(path).as_posix() for file in path.rglob("*") if file.is_file())
    pages = {
        file: elements((path / file).read_text(encoding="utf-8"))
        for file in sorted(files)
        if file.endswith(".html")
    }
    return Site(path, url, files, pages)


def elements(html: str) -> tuple[Element, ...]:
    """Every start tag of a page, in order."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(reader.found)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []
        self._raw = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.found.append(Element(tag, attributes, self.getpos()[0]))
        self._raw = tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if self._raw:
            last = self.found[-1]
            self.found[-1] = Element(last.tag, last.attributes, last.line, last.text + data)

    def handle_endtag(self, tag: str) -> None:
        self._raw = False
