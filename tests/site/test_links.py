"""Every address in the site leads somewhere, and the check that says so would notice if it did not."""

import json
from pathlib import Path

import pytest

from tests.site.links import link_faults
from tests.site.lychee import lychee_faults
from tests.site.pages import Site
from tests.site.tiny import URL, page, tiny


def test_every_address_leads_somewhere(built: Site) -> None:
    assert not link_faults(built), "\n".join(link_faults(built))


def test_lychee_agrees(built: Site) -> None:
    assert not lychee_faults(built), "\n".join(lychee_faults(built))


def test_a_good_site_has_no_faults(tmp_path: Path) -> None:
    states = page('<a href="guide/#?type=case">1</a> <a href="guide/#:~:text=Guide">2</a>')
    site = tiny(tmp_path, {"links.html": states})
    assert link_faults(site) + lychee_faults(site) == []


def index(location: str) -> str:
    return json.dumps({"docs": [{"location": location, "title": "T", "text": ""}]})


LINKS = {
    "missing file": (
        "index.html",
        page('<a href="gide/">'),
        "7: a[href]: no such file as gide/index.html, ",
    ),
    "missing anchor": (
        "index.html",
        page('<a href="guide/#strat">'),
        '7: a[href]: no id "strat" in guide/index.html, ',
    ),
    "missing anchor here": (
        "index.html",
        page('<a href="#no">'),
        '7: a[href]: no id "no" in index.html: #no',
    ),
    "wrong capitals": (
        "index.html",
        page('<a href="Guide/">'),
        "7: a[href]: wrong capitals: the file is guide/index",
    ),
    "absolute path": (
        "index.html",
        page('<a href="/guide/">'),
        "7: a[href]: leaves the site, which is served under /sub/",
    ),
    "own host, other site": (
        "index.html",
        page('<a href="https://tiny.test/x">'),
        "7: a[href]: leaves the site",
    ),
    "own host, http": ("index.html", page('<a href="http://tiny.test/sub/">'), "7: a[href]: wrong scheme: "),
    "too many dots": ("index.html", page('<a href="../guide/">'), "7: a[href]: leaves the site"),
    "no slash": ("index.html", page('<a href="guide">'), "7: a[href]: no / at its end: add one"),
    "empty": ("index.html", page('<a href="">'), "7: a[href]: empty address: give it one"),
    "javascript": (
        "index.html",
        page('<a href="javascript:go()">'),
        "7: a[href]: javascript: address: make it a <button>",
    ),
    "src": ("index.html", page('<img src="no.png">'), "7: img[src]: no such file as no.png"),
    "srcset": (
        "index.html",
        page('<img srcset="mark.svg 1x, no.png 2x">'),
        "7: img[srcset]: no such file as no.png",
    ),
    "poster": ("index.html", page('<video poster="no.png">'), "7: video[poster]: no such file as no.png"),
    "script": (
        "index.html",
        page('<script src="no.mjs"></script>'),
        "7: script[src]: no such file as no.mjs",
    ),
    "link": (
        "index.html",
        page(head='<link rel="icon" href="no.svg">'),
        "4: link[href]: no such file as no.svg",
    ),
    "svg": ("index.html", page('<svg><use href="no.svg#a"/></svg>'), "7: use[href]: no such file as no.svg"),
    "og:image": (
        "index.html",
        page(head=f'<meta property="og:image" content="{URL}no.png">'),
        "4: meta[og:image]: no such file as no.png",
    ),
    "og:url": (
        "index.html",
        page(head=f'<meta property="og:url" content="{URL}no/">'),
        "4: meta[og:url]: no such file as no/index.html",
    ),
    "refresh": (
        "index.html",
        page(head='<meta http-equiv="refresh" content="0; url=no/">'),
        "4: meta[refresh]: no such file as no/index.html",
    ),
    "url()": ("style.css", "a {}\nb { background: url(no.png) }", "2: url(): no such file as no.png"),
    "@import": ("style.css", '@import "no.css";', "1: url(): no such file as no.css"),
    "manifest icon": ("a.webmanifest", '{"icons": [{"src": "no.png"}]}', "1: icons: no such file as no.png"),
    "manifest start": ("a.webmanifest", '{"start_url": "/"}', "1: start_url: leaves the site"),
    "sitemap": ("sitemap.xml", f"<urlset>\n<loc>{URL}no/</loc>", "2: loc: no such file as no/index.html"),
    "search entry": (
        "search/docs.json",
        index("guide/#no"),
        '1: location: no id "no" in guide/index.html',
    ),
    "404, relative": (
        "404.html",
        page('<a href="guide/">'),
        "7: a[href]: relative address on a page that is shown at",
    ),
}


@pytest.mark.parametrize(("file", "content", "told"), LINKS.values(), ids=LINKS)
def test_a_planted_link_is_found(tmp_path: Path, file: str, content: str | bytes, told: str) -> None:
    faults = link_faults(tiny(tmp_path, {file: content}))
    assert [fault[: len(f"{file}:{told}")] for fault in faults] == [f"{file}:{told}"]


@pytest.mark.parametrize("href", ["gide/", "guide/#no", "/guide/", f"{URL}no/"])
def test_lychee_finds_what_it_is_there_for(tmp_path: Path, href: str) -> None:
    (fault,) = lychee_faults(tiny(tmp_path, {"index.html": page(f'<a href="{href}">A</a>')}))
    assert fault.startswith("index.html:7: ")
