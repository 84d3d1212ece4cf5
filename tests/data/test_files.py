"""What a case in `faults/*.txt` cannot hold: bytes that are no text, and files that are no files."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from macros.library import ROOT, Library
from tests.data.conftest import Files, Told, reported, write


def term(definition: str) -> str:
    """A glossary of one term, whose definition begins at 3:15."""
    return f"- id: probe\n  term: Probe\n  definition: {definition}\n"


BYTES: dict[str, tuple[str | bytes, str]] = {
    "control character": (term("The \x07follow-up"), "3:19: an invisible control character: delete it"),
    "control character after an accent": (
        term("Thé \x07follow-up"),
        "3:19: an invisible control character: delete it",
    ),
    "control character, escaped": (
        term(r'"The \u0007follow-up"'),
        "3:15: [1].definition: an invisible control character (0x07): delete it",
    ),
    "an invisible line break": (
        term("The follow-\u2028up") + "  also: here\n",
        "3:26: an invisible line break (0x2028): delete it, or press Enter\n"
        "4:3: [1].also: there is no such field: known: definition, id, term",
    ),
    "not UTF-8": (term("Thé").encode("latin-1"), "3:1: this is not UTF-8 text: save the file as UTF-8"),
    "UTF-16": (term("Thé").encode("utf-16"), "1:1: this is not UTF-8 text: save the file as UTF-8"),
    "half a character": (term("Thé").encode()[:-2], "3:1: this is not UTF-8 text: save the file as UTF-8"),
    "brackets without end": (
        "[" * 300_000,
        "1:22: this is nested too deeply: look for a bracket or a hyphen too many",
    ),
    "hyphens without end": (
        "- " * 300_000,
        "1:43: this is nested too deeply: look for a bracket or a hyphen too many",
    ),
}


@pytest.mark.parametrize("name", BYTES)
def test_what_is_no_text_is_told(told: Told, name: str) -> None:
    content, line = BYTES[name]
    assert told({"glossary.yml": content}) == [f"data/glossary.yml:{one}" for one in line.split("\n")]


def test_a_byte_order_mark_is_passed_over(data: Path, told: Told) -> None:
    write(data / "glossary.yml", b"\xef\xbb\xbf" + term("The follow-up").encode())
    assert Library.load(data).glossary[0].id == "probe"
    assert told({"glossary.yml": b"\xef\xbb\xbf- Id: probe\n  term: Probe\n  definition: It.\n"}) == [
        'data/glossary.yml:1:3: [1].Id: there is no such field: did you mean "id"?'
    ]


def test_lines_may_end_as_on_windows(data: Path, told: Told) -> None:
    write(data / "glossary.yml", term("The follow-up").replace("\n", "\r\n"))
    assert Library.load(data).glossary[0].definition == "The follow-up"
    assert told({"glossary.yml": term("").replace("\n", "\r\n")}) == [
        "data/glossary.yml:3:14: [1].definition: nothing is written here: write something after the colon"
    ]


@pytest.mark.parametrize("name", ["competencies", "interviewers", "flags", "glossary", "sources", "claims"])
def test_a_missing_list_is_told_once(told: Told, name: str) -> None:
    """References to what would stand in it are not told: they follow from this."""
    assert told({f"{name}.yml": None}) == [
        f"data/{name}.yml:1:1: this file is missing: create it, or restore it from version control"
    ]


def test_moved_may_be_missing(data: Path) -> None:
    write(data / "moved.yml", None)
    assert Library.load(data).moved == {}


def test_a_folder_in_the_place_of_a_file(data: Path) -> None:
    write(data / "glossary.yml", None)
    (data / "glossary.yml").mkdir()
    (data / "checklists" / "folder.yml").mkdir()
    assert [line.partition(" (")[0] for line in reported(data)] == [
        "data/checklists/folder.yml:1:1: this file cannot be read",
        "data/glossary.yml:1:1: this file cannot be read",
    ]


def test_no_folder_at_all(tmp_path: Path) -> None:
    nowhere = tmp_path / "dta"
    assert reported(nowhere) == [f"{nowhere}:1:1: there is no such folder: name the one with claims.yml"]


@pytest.mark.parametrize("name", ["flags.YML", "CLAIMS.yaml", "questions/EXTRA.YML", "asks/peer.Yaml"])
def test_no_spelling_of_a_name_is_passed_over(told: Told, name: str) -> None:
    meant = name.lower().replace("yaml", "yml")
    assert told({name: "- id: more\n"}) == [
        f'data/{name}:1:1: this file is not read: did you mean "{meant}"?'
    ]


KEPT = {
    "NO": "NO",
    "yes": "yes",
    "off": "off",
    "True": "True",
    "12:30": "12:30",
    "1e3": "1e3",
    "0x1F": "0x1F",
    "1_000": "1_000",
    "2026-11-23": "2026-11-23",
    ".inf": ".inf",
    "<<": "<<",
    "=": "=",
    "a:b, at 9:00, no.#1 & more * [x] {y} 100%": "a:b, at 9:00, no.#1 & more * [x] {y} 100%",
    '"true"': "true",
    "'it''s'": "it's",
    '"a # b: c"': "a # b: c",
    "'quoted' # with a comment": "quoted",
    ">-\n    Two\n    lines: one # text": "Two lines: one # text",
}
"""As written -> as read."""


@pytest.mark.parametrize("written", KEPT)
def test_text_stays_text(data: Path, written: str) -> None:
    write(data / "glossary.yml", term(written))
    assert Library.load(data).glossary[0].definition == KEPT[written]


def test_a_leading_zero_is_only_a_zero(data: Path) -> None:
    """YAML 1.1 would read it as octal."""
    text = (data / "sources.yml").read_text(encoding="utf-8")
    write(data / "sources.yml", text.replace("year: 2022", "year: 02022"))
    assert Library.load(data).sources[0].year == 2022


@pytest.mark.parametrize("year", ["1" + "0" * 18, "-" + "9" * 5000])
def test_a_number_with_too_many_digits_is_told(data: Path, year: str) -> None:
    text = (data / "sources.yml").read_text(encoding="utf-8")
    write(data / "sources.yml", text.replace("year: 2022", f"year: {year}", 1))
    (line,) = reported(data)
    assert re.fullmatch(r"data/sources.yml:\S+ \S+year: \"\S+\" has too many digits: write at most 18", line)


def test_the_command_as_authors_call_it(data: Path) -> None:
    files: Files = {"glossary.yml": term("12") + "- id: probe\n"}
    for name, content in files.items():
        write(data / name, content)
    done = subprocess.run(
        [sys.executable, "-m", "macros", "check", "--data", str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.splitlines() == reported(data)
    assert done.stderr == f"4 faults in {data}\n"
