"""The list by which a browser keeps the site: whole, exact, and the same for the same files."""

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from macros.faults import FaultyData
from macros.publish.offline import keep_offline
from macros.publish.site import Site
from tests.conftest import BuiltSite
from tests.site.test_reproducible import digests
from tests.site.tiny import tiny

ENTRY = 'const build = "build:0000000000000000";'

BLOCKED = re.compile(
    r"(?:^|[/._-])(?:ads?|adv|advert\w*|analytics?|banners?|beacons?|consent|cookies?|gtm|metrics?|pixels?|"
    r"popups?|promo\w*|shar(?:e|ing)|social|sponsor\w*|stats|telemetry|track\w*)(?=[/._-]|$)"
)
"""Words in an address by which the common lists of ad blockers know what they block."""


def listed(site: Path) -> dict[str, Any]:
    """What the worker is told of its build: the last line."""
    line = (site / "sw.js").read_text(encoding="utf-8").splitlines()[-1]
    found: dict[str, Any] = json.loads(line.removeprefix("site.work(self, ").removesuffix(");"))
    return found


def sha256(path: Path) -> str:
    return base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()


def kept(folder: Path, **planted: str) -> Path:
    tiny(folder, {"components/start.mjs": ENTRY, "packet/a.pdf": "%PDF"} | planted)
    keep_offline(Site(folder))
    return folder


def test_every_file_is_listed_with_its_hash_or_left_out_on_purpose(site: BuiltSite) -> None:
    build = listed(site.path)
    found = {path.relative_to(site.path).as_posix() for path in site.path.rglob("*") if path.is_file()}
    left = found - {*build["files"]} - {*build["wanted"]}
    assert {name for name in left if not re.search(r"\.(map|gz)$|/lunr/|^exports/", name)} == {
        "sw.js",
        "assets/card.png",
        "assets/home.png",
    }
    assert {Path(name).suffix for name in build["wanted"]} == {".pdf"}
    assert {"sitemap.xml", "404.html", "index.html", "search/search_index.json"} <= {*build["files"]}
    for name, digest in (build["files"] | build["wanted"]).items():
        assert sha256(site.path / name) == digest, name


def test_the_pages_know_of_which_build_they_are(site: BuiltSite) -> None:
    version = listed(site.path)["version"]
    stamped = [
        path for path in site.path.rglob("*.mjs") if re.search(r"build:[0-9a-f]{16}", path.read_text())
    ]
    assert [path.name for path in stamped] == ["start.mjs"], "what has a hash in its name would be another"
    assert f"build:{version}" in stamped[0].read_text()


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    before = digests(kept(tmp_path))
    keep_offline(Site(tmp_path))
    assert digests(tmp_path) == before


def test_the_same_files_are_the_same_build(tmp_path: Path) -> None:
    assert digests(kept(tmp_path / "a")) == digests(kept(tmp_path / "b"))


@pytest.mark.parametrize("name", ["other.html", "packet/a.pdf", "components/start.mjs", "new.css"])
def test_another_file_is_another_build(tmp_path: Path, name: str) -> None:
    first = listed(kept(tmp_path / "a"))
    second = listed(kept(tmp_path / "b", **{name: f"{ENTRY} // changed"}))
    assert first["version"] != second["version"]


def test_another_worker_is_another_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = listed(kept(tmp_path / "a"))
    (tmp_path / "worker.mjs").write_text("export const work = () => {};")
    monkeypatch.setattr("macros.publish.offline.SOURCES", tmp_path)
    assert listed(kept(tmp_path / "b"))["version"] != first["version"]


def test_a_worker_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "worker.mjs").write_text("export const work = ;")
    monkeypatch.setattr("macros.publish.offline.SOURCES", tmp_path)
    with pytest.raises(FaultyData, match=r"^overrides/shell/worker\.mjs:1:1: esbuild: .*Unexpected"):
        kept(tmp_path / "a")


def test_no_name_is_one_that_ad_blockers_block(site: BuiltSite) -> None:
    """One file that does not come would keep the reader from having the site at all."""
    assert [name for name in listed(site.path)["files"] if BLOCKED.search(name)] == []


@pytest.mark.parametrize("name", ["analytics/index.html", "assets/ad-1.png", "social/a.png", "js/tracker.js"])
def test_a_name_that_is_blocked_would_be_found(name: str) -> None:
    assert BLOCKED.search(name)
