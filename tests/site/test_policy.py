"""Every page has a strict content policy and keeps it, and the check would notice if one did not."""

from pathlib import Path

import pytest

from tests.site.pages import Site, read_site
from tests.site.policy import policy_faults
from tests.site.tiny import URL, page, tiny


def test_every_page_keeps_a_strict_policy(built: Site) -> None:
    assert not policy_faults(built), "\n".join(policy_faults(built))


def test_a_good_site_has_no_faults(tmp_path: Path) -> None:
    scripts = '<script>let a = "1 < 2 &amp; 3";</script><script type="application/json">{"a": 1}</script>'
    assert policy_faults(tiny(tmp_path, {"index.html": page(scripts)}, policy=True)) == []


EDITS = {
    "no policy": (
        "http-equiv",
        "data-was",
        "1: policy: not exactly one, right behind the charset: run `python -m ",
    ),
    "not first": (
        '<meta charset="utf-8">',
        '<meta charset="utf-8"><title>A</title>',
        "1: policy: not exactly one",
    ),
    "unsafe-inline": (
        "style-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "4: policy: style-src 'unsafe-inline' lets in",
    ),
    "unsafe-eval": (
        "script-src 'self'",
        "script-src 'self' 'unsafe-eval'",
        "4: policy: script-src 'unsafe-eval' lets in",
    ),
    "anybody": ("img-src 'self' data:", "img-src *", "4: policy: img-src * lets in"),
    "third party": (
        "connect-src 'self'",
        "connect-src https://other.test",
        "4: policy: connect-src https://other.test lets",
    ),
    "directive gone": (
        "base-uri 'none'; ",
        "",
        "4: policy: base-uri is missing: put it back in macros/publish/policy.py",
    ),
    "another directive": ("base-uri", "child-src *; base-uri", "4: policy: child-src * lets in"),
    "edited script": (
        "let a",
        "let b",
        "8: script: not in the page's policy: run `python -m macros.publish` after",
    ),
    "style sheet": (
        "</head>",
        "<style>a {}</style></head>",
        "6: style: inline style sheet: move it into a .css file",
    ),
    "style": ("<h1", '<h1 style="color: red"', "8: h1[style]: inline style: give it a class"),
    "handler": ("<h1", '<h1 onclick="go()"', "8: h1[onclick]: inline handler: call addEventListener"),
    "javascript": (
        "<h1",
        '<a href="javascript:go()">A</a><h1',
        "8: a[href]: javascript: address: make it a <button>",
    ),
}


@pytest.mark.parametrize(("before", "after", "told"), EDITS.values(), ids=EDITS)
def test_a_planted_hole_is_found(tmp_path: Path, before: str, after: str, told: str) -> None:
    tiny(tmp_path, {"index.html": page("<h1>A</h1><script>let a</script>")}, policy=True)
    file = tmp_path / "index.html"
    html = file.read_text()
    assert before in html
    file.write_text(html.replace(before, after, 1))
    read_site.cache_clear()
    faults = policy_faults(read_site(tmp_path, URL))
    assert [fault for fault in faults if fault.startswith(f"index.html:{told}")], faults
