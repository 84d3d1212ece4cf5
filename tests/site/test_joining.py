"""Modules and styles are written in many files and published in few."""

import re
from pathlib import Path

import pytest

from macros.faults import FaultyData
from macros.publish.joining import join
from macros.publish.site import Site
from tests.conftest import BuiltSite

WRITTEN = {
    "components/start.mjs": 'import { a } from "./lib/a.mjs";\na();\n'
    'export const late = () => import("./tools.mjs");',
    "components/tools.mjs": 'export { a } from "./lib/a.mjs";',
    "components/lib/a.mjs": 'export const a = () => console.log("once");',
    "components/shared.css": '@import "../shell/header.css";\n@import "./a/a.css";',
    "components/apart.css": ".b { color: green; }",
    "components/a/a.css": ".a { color: red; }",
    "shell/header.css": ".header { color: blue; }",
    "index.html": "<!doctype html>",
}


def written(folder: Path, **changed: str) -> Site:
    for name, text in {**WRITTEN, **changed}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return Site(folder)


def files(site: Site) -> dict[str, str]:
    found = (path for path in sorted(site.path.rglob("*")) if path.is_file())
    return {path.relative_to(site.path).as_posix(): path.read_text() for path in found}


def test_few_files_say_what_many_said(tmp_path: Path) -> None:
    site = written(tmp_path)
    join(site)
    made = files(site)
    assert made["components/shared.css"].split() == [".header{color:#00f}.a{color:red}"]
    assert "".join(made.values()).count('console.log("once")') == 1
    assert all(name.startswith(("components/", "index.html")) for name in made)
    assert not list(tmp_path.rglob("a"))
    join(site)
    assert files(site) == made, "a second run changes nothing"


def test_what_cannot_be_joined_is_named_and_left(tmp_path: Path) -> None:
    site = written(tmp_path, **{"components/lib/a.mjs": 'import "./gone.mjs";'})
    before = files(site)
    with pytest.raises(
        FaultyData,
        match=r'^overrides/components:1:1: esbuild: .*Could not resolve "\./gone\.mjs" lib/a\.mjs:1:7',
    ):
        join(site)
    assert before.items() <= files(site).items()


def test_without_the_tool_the_remedy_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("macros.registry.ROOT", tmp_path / "nowhere")
    monkeypatch.setattr("macros.registry.BORROWED", {})
    with pytest.raises(FaultyData, match="esbuild/bin/esbuild: not installed: run `make node_modules/ready`"):
        join(written(tmp_path))


def test_the_published_site_has_few(site: BuiltSite) -> None:
    modules = list(site.path.rglob("*.mjs"))
    assert len(modules) == 5, "start, components, tools, offline use, and what the second and third share"
    own = [
        name
        for page in site.path.rglob("*.html")
        for name in re.findall(r'href="[^"]*/(for-[^"]*\.css)"', page.read_text(encoding="utf-8"))
    ]
    assert len(own) == len(set(own)), "each belongs to one page"
    assert {path.name for path in site.path.rglob("*.css")} == {"shared.css", "apart.css", *own}
