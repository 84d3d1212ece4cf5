"""Nothing in the site asks anybody else for anything, and the check would notice if it did."""

from pathlib import Path

import pytest

from tests.site.pages import Site
from tests.site.third_parties import third_party_faults
from tests.site.tiny import page, tiny


def test_nothing_is_asked_of_anybody_else(built: Site) -> None:
    assert not third_party_faults(built), "\n".join(third_party_faults(built))


@pytest.mark.parametrize(
    "body",
    [
        '<a href="https://other.test/">A link to follow</a>',
        '<link rel="canonical" href="https://other.test/">',
        '<script type="application/json">{"source": "https://other.test/"}</script>',
        '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
    ],
)
def test_what_is_fine(tmp_path: Path, body: str) -> None:
    assert third_party_faults(tiny(tmp_path, {"index.html": page(body)})) == []


PLANTED = {
    "image": ("index.html", page('<img src="https://other.test/a.png">'), "7: img[src]"),
    "image, no scheme": ("index.html", page('<img src="//other.test/a.png">'), "7: img[src]"),
    "srcset": ("index.html", page('<img srcset="//other.test/a.png 2x">'), "7: img[srcset]"),
    "script": ("index.html", page('<script src="https://other.test/a.js"></script>'), "7: script[src]"),
    "inline script": ("index.html", page('<script>fetch("https://other.test/")</script>'), "7: script"),
    "style sheet": (
        "index.html",
        page(head='<link rel="stylesheet" href="//other.test/a.css">'),
        "4: link[href]",
    ),
    "font, early": (
        "index.html",
        page(head='<link rel="preconnect" href="https://other.test">'),
        "4: link[href]",
    ),
    "frame": ("index.html", page('<iframe src="https://other.test/"></iframe>'), "7: iframe[src]"),
    "form": ("index.html", page('<form action="https://other.test/"></form>'), "7: form[action]"),
    "object": ("index.html", page('<object data="https://other.test/"></object>'), "7: object[data]"),
    "ping": ("index.html", page('<a href="." ping="https://other.test/">A</a>'), "7: a[ping]"),
    "preview": (
        "index.html",
        page(head='<meta property="og:image" content="https://other.test/a.png">'),
        "4: meta[og:image]",
    ),
    "url()": ("style.css", "a {\n b: url(https://other.test/a.woff2) }", "2: url()"),
    "@import": ("style.css", '@import "https://other.test/a.css";', "1: url()"),
    "module": ("module.mjs", '/* a\n b */\nimport "https://other.test/a.mjs"; // why', "3: script"),
    "socket": ("module.mjs", "new WebSocket('wss://other.test/')", "1: script"),
    "module, no scheme": ("module.mjs", "fetch(`//other.test/${id}`)", "1: script"),
}


@pytest.mark.parametrize(("file", "content", "told"), PLANTED.values(), ids=PLANTED)
def test_a_planted_resource_is_found(tmp_path: Path, file: str, content: str, told: str) -> None:
    (fault,) = third_party_faults(tiny(tmp_path, {file: content}))
    assert fault.startswith(f"{file}:{told}: another origin: keep a copy in overrides/ or docs/: ")
    assert "//other.test" in fault
