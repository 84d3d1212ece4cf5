"""What README and the Contribute page show as an example can be copied as it stands."""

import re
import shutil
import textwrap
from pathlib import Path

import pytest

from macros.library import ROOT, Library

BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.M | re.S)
PLACES = {
    "  - id: task-you-stopped-doing": "questions/past-behavior.yml",
    "  - id: rule-you-thought-wrong": "questions/past-behavior.yml",
    "  - id: what-took-longest-to-learn": "asks/peer.yml",
    "title: A call instead of a visit": "checklists/phone-call.yml",
    "- id: interviewer-took-notes-back": "flags.yml",
    "title: Ask what to bring": "templates/ask-what-to-bring.yml",
    "# data/sources.yml": None,
    "title: How closely scores went with later work": "charts/with-an-answer-key.yml",
    "- id: talent-pool": "glossary.yml",
    "rule-you-disliked: rule-you-thought-wrong": "moved.yml",
}
"""The first line of each example, and where its reader is told to put it; None: shown as it stands there."""


def examples() -> list[str]:
    pages = (ROOT / "README.md", ROOT / "docs" / "contribute" / "index.md")
    return [example for page in pages for example in BLOCK.findall(page.read_text(encoding="utf-8"))]


def first_line(example: str) -> str:
    return example.partition("\n")[0]


def test_every_example_has_its_place() -> None:
    assert {first_line(example) for example in examples()} == set(PLACES)


@pytest.mark.parametrize("example", examples(), ids=first_line)
def test_an_example_fits_where_it_is_said_to_go(example: str, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data", data)
    place = PLACES[first_line(example)]
    if place is None:
        for part in re.split(r"^# data/", example, flags=re.M)[1:]:
            name, _, record = part.partition("\n")
            known = (data / name).read_text(encoding="utf-8")
            record_id = re.search(r"id: (\S+)", record)
            assert record_id
            assert f"- id: {record_id[1]}\n" in known, "the example's id is the real record's"
            (data / name).write_text(replaced(known, record_id[1], record), encoding="utf-8")
    else:
        with (data / place).open("a", encoding="utf-8") as file:
            file.write("\n" + example)
        if place == "moved.yml":
            moved_to = next(one for one in examples() if "id: rule-you-thought-wrong" in one)
            with (data / "questions" / "past-behavior.yml").open("a", encoding="utf-8") as file:
                file.write("\n" + moved_to)
    Library.load(data)


def replaced(records: str, record_id: str, record: str) -> str:
    """A list of records with one of them written anew."""
    entry = re.compile(rf"^- id: {record_id}\n.*?(?=^- id: |\Z)", re.M | re.S)
    return entry.sub(lambda _: textwrap.dedent(record) + "\n", records)
