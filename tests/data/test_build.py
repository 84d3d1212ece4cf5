"""A build stops for a fault in the data or on a page, in the same plain lines and without a traceback."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.data.conftest import reported
from tests.site.project import copied


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of all that a build needs."""
    return copied(tmp_path / "project", "https://second-round.test/", warm=True).root


def build(project: Path, **variables: str) -> str:
    """What a strict build that must fail prints."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=project,
        env=os.environ
        | {"NO_MKDOCS_2_WARNING": "true", "SITE_URL": "https://second-round.test/"}
        | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    printed = done.stdout + done.stderr
    assert done.returncode != 0, printed
    assert "Traceback" not in printed
    return printed


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_fault_in_the_data_stops_the_build_with_the_same_lines(project: Path) -> None:
    replace(project / "data" / "flags.yml", "color: red", "colour: red")
    replace(project / "data" / "claims.yml", "strength: strong", "strength: storng")
    lines = reported(project / "data")
    assert len(lines) == 2
    assert "\n".join(lines) in build(project)


def test_a_fault_in_front_matter_stops_the_build(project: Path) -> None:
    page = project / "docs" / "guide" / "afterwards.md"
    replace(page, "description:", "descripton:")
    line = 'docs/guide/afterwards.md:3:1: descripton: there is no such field: did you mean "description"?'
    assert line in build(project)


def test_a_fault_in_what_the_build_is_told_stops_it(project: Path) -> None:
    printed = build(project, SOURCE_DATE_EPOCH="abc")
    assert "SOURCE_DATE_EPOCH:1:1: 'abc': not a count of seconds since 1970: write it like " in printed


PLANTED = {
    '{{ checklist("storys") }}': 'checklist: there is no checklist "storys": did you mean "stories"?',
    '{{ checklist(title="stories") }}': 'checklist: it needs "id": write {{ checklist(id) }}',
    '{{ checklist("stories", open=true) }}': 'checklist: it takes no "open": write {{ checklist(id) }}',
    '{{ checklist(["stories"]) }}': "checklist: id: ['stories'] is not a text: write one text in quotes",
    '{{ flag_table(only="several-people-left") }}': (
        'flag_table: only: "several-people-left" is not a list of texts: write ["several-people-left"]'
    ),
    '{{ ask_table(only=["late-on-you-side"]) }}': (
        'ask_table: there is no ask "late-on-you-side": did you mean "late-on-your-side"?'
    ),
    "{{ flag_table(only=5) }}": 'flag_table: only: 5 is not a list of texts: write ["one", "another"]',
    '{{ packet(["a"]) }}': "packet: document: ['a'] is not a text: write one text in quotes",
    '{{ claim("notes-hlep") }}': 'claim: there is no claim "notes-hlep":',
    "{{ in_one_minute() }}": "in_one_minute: the front matter has no `key_points:`",
}


def test_what_is_wrong_on_pages_stops_the_build_and_is_told_at_once(project: Path) -> None:
    pages = project / "docs" / "prepare"
    with (pages / "plans.md").open("a", encoding="utf-8") as page:
        page.write("\n\n" + "\n\n".join(PLANTED) + "\n")
    replace(pages / "flags.md", "{{ flag_table(", "{{ flag_tabel(")
    replace(pages / "messages.md", "# Messages", "{{ checklist( }}\n\n# Messages")
    printed = build(project)
    for told in PLANTED.values():
        assert f"prepare/plans.md: {told}" in printed
    assert 'prepare/flags.md: flag_tabel: there is no such macro: did you mean "flag_table"?' in printed
    assert re.search(r"prepare/messages\.md: .+: look at \{\{ checklist\( \}\}", printed)
