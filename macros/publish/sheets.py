"""Which style sheets a page fetches: one that all share, and one more where something of it is shown."""

import re
from posixpath import relpath

from ..faults import Fault, FaultyData
from .site import Site

WRITTEN = "components/index.css"
"""What pages link to as they are written, behind the theme's own sheets."""
SHARED, APART = "components/shared.css", "components/apart.css"
"""What they link to once published. The theme's sheets come first in the shared one."""

_LINK = re.compile(r'<link rel="stylesheet" href="([^"]+)">\s*')
_IMPORT = re.compile(r'@import "\./([\w-]+)/')
_COMPONENT = re.compile(r'data-component="([\w-]+)"')


def link_sheets(site: Site) -> None:
    """Let the shared sheet import the theme's, and each page link to what it needs.

    Raises FaultyData where a page has other sheets than the rest: one cannot stand for all of them.
    """
    if not (site.path / WRITTEN).exists():
        return
    pages = {path: path.read_text(encoding="utf-8") for path in site.pages()}
    linked = {path: _LINK.findall(html) for path, html in pages.items()}
    roots = {path: links[-1].removesuffix(WRITTEN) if links else "" for path, links in linked.items()}
    sheets = {path: tuple(link.removeprefix(roots[path]) for link in linked[path]) for path in pages}
    usual = sheets[site.path / "index.html"]
    if odd := [path for path, own in sheets.items() if own != usual]:
        raise FaultyData([_fault(site.name(path), sheets[path], usual) for path in odd])
    apart = set(_IMPORT.findall((site.path / APART).read_text(encoding="utf-8")))
    for path, html in pages.items():
        wanted = [SHARED] if apart.isdisjoint(_COMPONENT.findall(html)) else [SHARED, APART]
        links = "".join(f'<link rel="stylesheet" href="{roots[path]}{sheet}">\n' for sheet in wanted)
        path.write_text(_relinked(html, links), encoding="utf-8", newline="\n")
    shared = site.path / SHARED
    imports = "".join(f'@import "{relpath(sheet, "components")}";\n' for sheet in usual[:-1])
    shared.write_text(imports + shared.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
    (site.path / WRITTEN).unlink()


def _relinked(html: str, links: str) -> str:
    """The page with these links where its first one stood, and no others."""
    first = _LINK.search(html)
    start = first.start() if first else 0
    return html[:start] + links + _LINK.sub("", html[start:])


def _fault(page: str, has: tuple[str, ...], usual: tuple[str, ...]) -> Fault:
    remedy = f"link to {', '.join(usual)} as other pages do"
    return Fault(page, 1, 1, "link[rel=stylesheet]", ", ".join(has) or "there is none", remedy)
