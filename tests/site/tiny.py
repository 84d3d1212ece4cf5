"""The smallest site that every check passes, to plant one fault in."""

from collections.abc import Mapping
from pathlib import Path

from macros.publish.policy import write_policies
from macros.publish.site import Site as PublishedSite
from tests.site.pages import Site, read_site

URL = "https://tiny.test/sub/"


def page(body: str = "", head: str = "") -> str:
    """A whole page. The body begins in line 7."""
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">\n'
        f"<title>Tiny</title>{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


GOOD: Mapping[str, str | bytes] = {
    "index.html": page(
        '<h1 id="top">Home</h1>\n<a href="guide/#start">Guide</a> <a href="other.html">Other</a>'
    ),
    "guide/index.html": page(
        '<h1 id="start">Guide</h1>\n<a href="..">Home</a> <img src="../mark.svg" alt="">'
    ),
    "other.html": page(
        '<h1>Other</h1>\n<a href="/sub/">Home</a> <a href="https://elsewhere.test/a">Elsewhere</a>'
    ),
    "404.html": page('<h1>Not here</h1>\n<a href="/sub/guide/">Guide</a>'),
    "mark.svg": '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    "style.css": 'body { background: url("mark.svg") }',
    "module.mjs": "// See https://elsewhere.test/why for the reason.\nexport const two = 2;",
}


def tiny(folder: Path, planted: Mapping[str, str | bytes] | None = None, *, policy: bool = False) -> Site:
    """The site in a folder, with the planted files over it; with content policies if asked for."""
    for name, content in {**GOOD, **(planted or {})}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    if policy:
        published = PublishedSite(folder)
        write_policies(published)
        published.save()
    return read_site(folder, URL)
