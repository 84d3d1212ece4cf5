"""Which style sheets a page fetches: one that all share, and one of its own where it shows a tool."""

import re
from pathlib import Path
from posixpath import relpath

from ..faults import Fault, FaultyData
from .site import Site

WRITTEN = "components/index.css"
"""What pages link to as they are written, behind the theme's own sheets."""
SHARED, APART = "components/shared.css", "components/apart.css"
"""What every published page links to, the theme's sheets first; and the look of all tools, which comes with
the theme's script: that can show any page without loading a new one."""
OWN = "components/for-{}.css"
"""What a page with tools links to besides, named after its address: what it needs of APART."""

_LINK = re.compile(r'<link rel="stylesheet" href="([^"]+)">\s*')
_IMPORT = re.compile(r'@import "\./([\w-]+)/[^\n]*\n')
_COMPONENT = re.compile(r'data-component="([\w-]+)"')


def link_sheets(site: Site) -> None:
    """Let the shared sheet import the theme's, write the pages' own, and link each page to what it needs.

    Raises FaultyData where a page has other sheets than the rest: one cannot stand for all of them.
    """
    if not (site.path / WRITTEN).exists():
        return
    linked = {page: _LINK.findall(html) for page, html in site.pages.items()}
    roots = {page: links[-1].removesuffix(WRITTEN) if links else "" for page, links in linked.items()}
    sheets = {page: tuple(link.removeprefix(roots[page]) for link in links) for page, links in linked.items()}
    usual = sheets["index.html"]
    if odd := [page for page, own in sheets.items() if own != usual]:
        raise FaultyData([_fault(page, sheets[page], usual) for page in odd])
    shared, apart = ((site.path / sheet).read_text(encoding="utf-8") for sheet in (SHARED, APART))
    for page, html in site.pages.items():
        wanted = [SHARED]
        if own := _own(apart, set(_COMPONENT.findall(html))):
            wanted.append(OWN.format(_slug(page)))
            _write(site.path / wanted[-1], own)
        links = "".join(f'<link rel="stylesheet" href="{roots[page]}{sheet}">\n' for sheet in wanted)
        site.pages[page] = _relinked(html, links)
    imports = "".join(f'@import "{relpath(sheet, "components")}";\n' for sheet in usual[:-1])
    _write(site.path / SHARED, imports + shared)
    (site.path / WRITTEN).unlink()


def _own(apart: str, shown: set[str]) -> str:
    """APART without the components that are not `shown`; nothing where none of its components is."""
    if shown.isdisjoint(_IMPORT.findall(apart)):
        return ""
    return _IMPORT.sub(lambda found: found[0] if found[1] in {"lib", *shown} else "", apart)


def _slug(page: str) -> str:
    """`prepare/people/index.html` is `prepare-people`."""
    return page.removesuffix("index.html").removesuffix(".html").strip("/").replace("/", "-") or "home"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _relinked(html: str, links: str) -> str:
    """The page with these links where its first one stood, and no others."""
    first = iter([links])
    return _LINK.sub(lambda _: next(first, ""), html)


def _fault(page: str, has: tuple[str, ...], usual: tuple[str, ...]) -> Fault:
    remedy = f"link to {', '.join(usual)} as other pages do"
    return Fault(page, 1, 1, "link[rel=stylesheet]", ", ".join(has) or "there is none", remedy)
