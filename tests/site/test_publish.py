"""The steps that are run on the built site."""

from pathlib import Path

import pytest

from macros.faults import FaultyData
from macros.publish import STEPS
from macros.publish.__main__ import main
from macros.publish.completion import complete
from macros.publish.offline import keep_offline
from macros.publish.policy import policy, with_policy, write_policies
from macros.publish.shortening import shorten
from macros.publish.site import Site
from macros.publish.tidying import tidy
from tests.conftest import BuiltSite
from tests.site.tiny import page, tiny

RULES = (
    "style-src 'self'; img-src 'self' data:; font-src 'self'; media-src blob:; connect-src 'self'; "
    "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "object-src 'none'; frame-src 'none'"
)
# printf '%s' 'let a = "1 < 2 &amp; 3"' | openssl dgst -sha256 -binary | base64
HASH = "'sha256-KgJmd8Dpc3/QLftEHL1j+1eMGGimj3ukWhLVgoW3mMs='"


def test_a_page_without_scripts_runs_only_files() -> None:
    assert policy([]) == f"default-src 'none'; script-src 'self'; {RULES}"


def test_each_inline_script_is_let_in_by_its_hash_once() -> None:
    script = 'let a = "1 < 2 &amp; 3"'
    html = page(f"<script>{script}</script><script type=module>{script}</script>")
    assert f"script-src 'self' {HASH}; style-src" in with_policy(html, "a.html")


@pytest.mark.parametrize(
    "body", ['<script src="a.js"></script>', '<script type="application/json">{}</script>', "<p>"]
)
def test_files_and_data_need_no_hash(body: str) -> None:
    assert "script-src 'self'; style-src" in with_policy(page(body), "a.html")


def test_the_policy_stands_right_behind_the_charset() -> None:
    before, _, after = page("<p>é</p>").partition('<meta charset="utf-8">')
    lines = with_policy(page("<p>é</p>"), "a.html").split("\n")
    assert lines[2] == '<head><meta charset="utf-8">'
    assert lines[3].startswith('<meta http-equiv="Content-Security-Policy" content="default-src')
    assert "\n".join(lines[:3] + lines[4:]) == before + '<meta charset="utf-8">' + after


def test_a_second_run_changes_nothing() -> None:
    once = with_policy(page("<script>a</script>"), "a.html")
    assert with_policy(once, "a.html") == once


def test_an_edited_page_gets_a_new_policy() -> None:
    once = with_policy(page("<script>a</script>"), "a.html")
    assert with_policy(once.replace("<script>a<", "<script>b<"), "a.html") == with_policy(
        page("<script>b</script>"), "a.html"
    )


PLANTED = {
    "style sheet": ("<style>a {}</style>", "7:1: style: inline style sheet: move it into a .css file"),
    "style": (
        '<p>\n<b style="color: red">',
        "8:1: b[style]: inline style: give it a class and style that in a .css",
    ),
    "another policy": (
        '<meta http-equiv="content-security-policy" content="img-src *">',
        "7:1: meta[http-equiv]: a content policy: take it out: publishing writes it",
    ),
    "handler": (
        '<p onclick="go()">',
        "7:1: p[onclick]: inline handler: call addEventListener in the component's .mjs",
    ),
    "handler, capitals": ('<p ONCLICK="go()">', "7:1: p[onclick]: inline handler: "),
    "javascript": ('<a href="javascript:go()">', "7:1: a[href]: javascript: address: make it a <button>"),
    "javascript, hidden": ('<p></p><a href=" java&#10;script:go()">', "7:8: a[href]: javascript: address"),
    "javascript, in a drawing": (
        '<svg><a xlink:href="JavaScript:go()">',
        "7:6: a[xlink:href]: javascript: address",
    ),
    "comment": ("<p>\n <!-- <script>", "8:2: <!--: a comment without an end: put --> where it ends"),
    "comment for some": ("<![CDATA[ ]]>", "7:1: <!: no comment to every reader: take it out"),
    "javascript, form": (
        '<button formaction="JavaScript:go()">',
        "7:1: button[formaction]: javascript: address",
    ),
}


@pytest.mark.parametrize(("body", "told"), PLANTED.values(), ids=PLANTED)
def test_what_a_policy_forbids_stops_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, body: str, told: str
) -> None:
    monkeypatch.setattr("macros.publish.STEPS", (write_policies, Site.save))
    site = tiny(tmp_path, {"guide/index.html": page(body)})
    assert main([str(tmp_path)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"guide/index.html:{told}")
    assert (tmp_path / "index.html").read_text() == site.text("index.html"), "a refused site stays as it was"


def test_a_refused_site_can_be_mended_and_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [step for step in STEPS if step not in (complete, keep_offline)]
    monkeypatch.setattr("macros.publish.STEPS", quick)
    sheet = "components/index.css"
    head = f'<link rel="stylesheet" href="{sheet}">'
    sheets = dict.fromkeys((sheet, "components/shared.css", "components/apart.css"), "p { color: red }")
    for name, text in {**sheets, "index.html": page("<p style='a'>", head)}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert main([str(tmp_path)]) == 1
    refused = (tmp_path / "index.html").read_text()
    (tmp_path / "index.html").write_text(refused.replace(" style='a'", ""))
    assert main([str(tmp_path)]) == 0
    mended = (tmp_path / "index.html").read_text()
    assert "Content-Security-Policy" in mended
    assert 'href="components/shared.css"' in mended
    assert sheet not in mended


def test_a_page_without_charset_is_refused() -> None:
    with pytest.raises(
        FaultyData, match=r'^a.html:1:1: meta\[charset\]: there is none: put <meta charset="utf-8"> first'
    ):
        with_policy("<!doctype html><title>A</title><p>", "a.html")


def test_every_fault_is_told_in_one_run(tmp_path: Path) -> None:
    tiny(tmp_path, {"a.html": page("<style></style>\n<p style='a'>"), "b.html": page("<p onload='a'>")})
    with pytest.raises(FaultyData) as error:
        write_policies(Site(tmp_path))
    assert [f"{fault.file}:{fault.line}" for fault in error.value.faults] == [
        "a.html:7",
        "a.html:8",
        "b.html:7",
    ]


def test_a_folder_without_a_site_is_said_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 1
    assert capsys.readouterr().err.endswith("none: no built site here: run `mkdocs build` first\n")


@pytest.mark.parametrize("hooks_ran", [True, False])
def test_generated_files_are_written_where_no_hook_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hooks_ran: bool
) -> None:
    files = {"site.webmanifest": b"new", "b/c": b"new"}
    monkeypatch.setattr("macros.generated.generated", lambda address: files)
    if hooks_ran:
        (tmp_path / "site.webmanifest").write_bytes(b"old")
    complete(Site(tmp_path, "https://tiny.test/"))
    found = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*.*")}
    assert found == ({"site.webmanifest": b"old"} if hooks_ran else {"site.webmanifest": b"new"})
    assert (tmp_path / "b" / "c").exists() is not hooks_ran


def test_scripts_in_pages_lose_their_lines_and_do_the_same() -> None:
    written = (
        "\n  {\n    // The reason.\n    const root = document.body;\n    root.id = `a${root.id}`;\n  }\n"
    )
    theirs = "var palette = 1"
    data = '<script type="application/json">\n{"a": 1}\n</script>'
    site = Site(Path("/nowhere"))
    site.pages.update(
        {"a.html": f"<script>{written}</script><script>{theirs}</script>{data}", "b.html": "<p>"}
    )
    shorten(site)
    once = dict(site.pages)
    script, rest = once["a.html"].split("</script>", 1)
    assert "reason" not in script
    assert "document.body" in script
    assert "\n" not in script
    assert rest == f"<script>{theirs}</script>{data}"
    assert once["b.html"] == "<p>"
    shorten(site)
    assert site.pages == once


def test_templates_are_not_published(tmp_path: Path) -> None:
    kept = ("packet/second-round-a4.pdf", "exports/second-round.apkg", "components/exports/exports.css")
    for name in ("packet/cover.typ", "pictures/card.typ", "exports/card.css", "index.html", *kept):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    tidy(Site(tmp_path))
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert left == {"index.html", *kept}
    assert not (tmp_path / "pictures").exists()


def test_the_built_site_holds_no_templates(site: BuiltSite) -> None:
    assert list(site.path.rglob("*.typ")) == []
