"""The list of what others made names all that the built site holds of theirs, with the texts."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from macros.licenses import BUNDLED, FILE, ICONS, theme, works
from tests.site.pages import Site

PATH = re.compile(r"""<svg\b[^>]*>.*?</svg>""", re.S)
DRAWN = re.compile(r"""\bd=(?:"|'|%22)([^"'%]+)""")


def bundled(maps: Iterable[Path]) -> set[str]:
    """The packages whose sources went into scripts and styles, as their maps tell."""
    sources = (source for file in maps for source in json.loads(file.read_text(encoding="utf-8"))["sources"])
    found = (re.findall(r"node_modules/((?:@[^/]+/)?[^/]+)", source) for source in sources)
    return {names[-1] for names in found if names}


def icons(texts: Iterable[str], folder: Path) -> set[str]:
    """Which of the theme's folders of icons have one that is drawn in a text."""
    drawn = {path for text in texts for path in DRAWN.findall(text)}
    return {
        file.relative_to(folder).parts[0]
        for file in folder.rglob("*.svg")
        if drawn.intersection(DRAWN.findall(file.read_text(encoding="utf-8")))
    }


def test_what_the_theme_brings_along_is_listed() -> None:
    assert bundled((theme() / "assets").rglob("*.map")) == set(BUNDLED)


def test_the_icons_are_those_that_are_listed(built: Site) -> None:
    drawn = (match for page in built.pages for match in PATH.findall(built.text(page)))
    assert icons((*drawn, *(built.text(file) for file in built.named(".css"))), theme() / ".icons") == set(
        ICONS
    )


def test_no_script_style_or_font_comes_from_anywhere_else(built: Site) -> None:
    """What is ours or borrowed lies in components, what is the theme's in assets."""
    theirs = {file.relative_to(theme()).as_posix() for file in (theme() / "assets").rglob("*")}
    theirs |= {
        file.replace("workers/search.", "workers/engine.") for file in theirs
    }  # as `waiting.py` calls it
    code = [
        file
        for suffix in (".js", ".mjs", ".css", ".woff", ".woff2", ".ttf", ".otf")
        for file in built.named(suffix)
    ]
    strangers = [file for file in code if file not in theirs and not file.startswith("components/")]
    assert set(strangers) <= {"sw.js"}


def test_what_is_planted_is_found(tmp_path: Path) -> None:
    source = "../node_modules/@far/lib/node_modules/deep/a.ts"
    (tmp_path / "a.map").write_text(
        json.dumps({"sources": [source, "../node_modules/@far/lib/b.ts", "c.ts"]})
    )
    assert bundled(tmp_path.rglob("*.map")) == {"deep", "@far/lib"}
    (tmp_path / "simple" / "brand").mkdir(parents=True)
    (tmp_path / "simple" / "brand" / "a.svg").write_text('<svg><path d="M1 2h3z"/></svg>')
    assert icons(["a { b: url('data:image/svg+xml,<svg><path d=%22M1 2h3z%22/></svg>') }"], tmp_path) == {
        "simple"
    }
    assert icons(['<path id="M1 2h3z"/>'], tmp_path) == set()


def test_every_text_is_there(built: Site) -> None:
    text = (built.path / FILE).read_text(encoding="utf-8")
    assert "Permission is hereby granted" in text
    assert "SIL OPEN FONT LICENSE" in text
    for work in works():
        assert f"{work.name} {work.version}".strip() in text
        assert work.text.strip() in text
