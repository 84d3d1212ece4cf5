"""A server that runs for hours shows every edit: of the data, a template, a module, a page."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.project import copied

BUILD_TWICE = """
import json, pathlib, sys
from material.plugins.search.plugin import SearchIndex
from mkdocs.commands.build import build
from mkdocs.config import load_config

read = set()
make_entry = SearchIndex.create_entry_for_section

def noted(self, section, toc, url, page):
    read.add(url)
    return make_entry(self, section, toc, url, page)

SearchIndex.create_entry_for_section = noted

def page():
    build(load_config("mkdocs.yml"))
    return pathlib.Path("site/prepare/flags/index.html").read_text(encoding="utf-8")

def searched():
    entries = json.loads(pathlib.Path("site/search/search_index.json").read_text(encoding="utf-8"))["docs"]
    return {entry["location"]: entry for entry in entries}

file, old, new, shown = sys.argv[1:]
assert shown not in page()
before = searched()
text = pathlib.Path(file).read_text(encoding="utf-8")
assert old in text
pathlib.Path(file).write_text(text.replace(old, new), encoding="utf-8")
read.clear()
assert shown in page()
assert "prepare/flags/" in read and "guide/panel/" not in read, read
after = searched()
changed = {at.split("#")[0] for at in before.keys() | after.keys() if before.get(at) != after.get(at)}
assert "prepare/flags/" in changed and "guide/panel/" not in changed, changed
"""


def run(script: str, folder: Path, *arguments: str) -> None:
    """Run a script in a copy of the project."""
    project = copied(folder / "project", "https://second-round.test/study/", warm=True)
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(
        command, cwd=project.root, env=project.environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("file", "old", "new", "shown"),
    [
        ("data/flags.yml", "  notice: ", "  notice: An edit. ", "An edit."),
        ("overrides/components/flag-table/template.html", "It weighs more if", "An edit", "An edit"),
        ("macros/components/flag_table.py", "flags=flags", "flags=flags[:0]", "0 of 0"),
        ("docs/prepare/flags.md", "# Signs", "# An edit", "An edit"),
    ],
)
def test_an_edit_shows_in_the_next_build(file: str, old: str, new: str, shown: str, tmp_path: Path) -> None:
    run(BUILD_TWICE, tmp_path, file, old, new, shown)


TAKE_AWAY_A_HEADING = """
import logging, pathlib
from mkdocs.commands.build import build
from mkdocs.config import load_config

told = []
ear = logging.Handler()
ear.emit = lambda record: told.append(record.getMessage())
logging.getLogger("mkdocs").addHandler(ear)
build(load_config("mkdocs.yml"))
assert not any("does not contain an anchor" in line for line in told), told
page = pathlib.Path("docs/guide/afterwards.md")
text = page.read_text(encoding="utf-8")
page.write_text(text.replace("## First, your own notes", "## Notes"), encoding="utf-8")
build(load_config("mkdocs.yml"))
assert any("does not contain an anchor '#first-your-own-notes'" in line for line in told), told
"""


def test_a_link_that_an_edit_elsewhere_breaks_is_told(tmp_path: Path) -> None:
    """The page with the link is not read again: what is known of it must not be what was known then."""
    run(TAKE_AWAY_A_HEADING, tmp_path)
