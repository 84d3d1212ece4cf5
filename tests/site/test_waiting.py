"""What is taken out of pages when they are published, and where it is found again."""

import json
from pathlib import Path

from macros.publish import Step
from macros.publish.abridging import abridge
from macros.publish.site import Site
from macros.publish.tidying import unindented
from macros.publish.waiting import postpone
from tests.conftest import BuiltSite

ROW = (
    '<article class="study-row" data-id="{0}"><h3 id="{0}">{0}?</h3>'
    "<details>\n<summary>Open <span>{0}</span></summary><p>Deep {0}</p>\n</details></article>"
)
ROWS = '<div class="study-rows study-rows--questions">' + "".join(ROW.format(id) for id in ("one", "two"))
BANK = '<div class="study-table" data-component="question-table" data-address>' + ROWS


def run(step: Step, folder: Path) -> None:
    site = Site(folder)
    step(site)
    site.save()


def test_the_bank_is_short_and_lies_in_full_beside(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(BANK)
    (tmp_path / "few.html").write_text(BANK.replace(" data-address", ""))
    run(abridge, tmp_path)
    short = (tmp_path / "index.html").read_text()
    assert "Deep" not in short
    assert 'data-rest="in-full.html"' in short
    assert '<p data-part="rest"><a href="in-full.html#two">Open <span>two</span></a></p>' in short
    assert short.count('<a href="in-full.html">the page in full</a>') == 1
    assert (tmp_path / "in-full.html").read_text() == BANK
    assert "Deep one" in (tmp_path / "few.html").read_text()
    run(abridge, tmp_path)
    assert (tmp_path / "index.html").read_text() == short, "a second run changes nothing"
    assert (tmp_path / "in-full.html").read_text() == BANK


def test_no_question_is_lost(site: BuiltSite) -> None:
    folder = site.path / "prepare" / "questions"
    short, full = ((folder / name).read_text(encoding="utf-8") for name in ("index.html", "in-full.html"))
    rows = full.count('<article class="study-row"')
    assert rows > 100
    assert short.count('<p data-part="rest">') == short.count('<article class="study-row"') == rows


def test_the_theme_and_the_words_to_search_wait(tmp_path: Path) -> None:
    index = {"config": {"lang": ["en"]}, "docs": [{"title": "A"}]}
    files = {
        "index.html": '<script src="assets/javascripts/bundle.1.min.js"></script>',
        "a/index.html": '<script src="../assets/javascripts/bundle.1.min.js"></script>',
        "search/search_index.json": json.dumps(index),
        "assets/javascripts/workers/search.1.min.js": "engine",
        "shell/searching.js": "ours",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    for _ in range(2):
        run(postpone, tmp_path)
        for page, root in (("index.html", ""), ("a/index.html", "../")):
            script = f'data-theme-script="{root}assets/javascripts/bundle.1.min.js"'
            look = f'<link rel="stylesheet" href="{root}components/apart.css">'
            assert (tmp_path / page).read_text() == f"<template {script}>{look}</template>"
        assert json.loads((tmp_path / "search/search_index.json").read_text()) == {**index, "docs": []}
        assert json.loads((tmp_path / "search/docs.json").read_text()) == index
        workers = tmp_path / "assets/javascripts/workers"
        assert {file.name: file.read_text() for file in workers.iterdir()} == {
            "search.1.min.js": "ours",
            "engine.1.min.js": "engine",
        }


def test_pages_lose_their_indentation_and_nothing_that_shows() -> None:
    html = "<ul>\n    <li>a  b\n\n  </ul>\n<pre>\n  x\n    y</pre>\n  <script>\n  1</script>\n  <p>"
    assert unindented(html) == "<ul>\n<li>a  b\n</ul>\n<pre>\n  x\n    y</pre>\n<script>\n  1</script>\n<p>"
