"""An edit shows in a running server, and what has not been edited is kept."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros import edits
from macros.faults import FaultyData
from macros.library import ROOT, library

SOUND = ROOT / "tests" / "components" / "library"


def edit(file: Path, old: str, new: str) -> None:
    """Change a file, and its time: within one tick of a clock the time alone might not change."""
    after = file.stat().st_mtime_ns + 1
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    os.utime(file, ns=(after, after))


def test_a_fingerprint_changes_with_the_files(tmp_path: Path) -> None:
    seen = [edits.fingerprint(tmp_path, "*.yml")]
    assert seen == [()]
    one, two = tmp_path / "one.yml", tmp_path / "folder" / "two.yml"
    two.parent.mkdir()
    for file in (one, two):
        file.write_text("a", encoding="utf-8")
        seen.append(edits.fingerprint(tmp_path, "*.yml"))
    edit(one, "a", "b")
    seen.append(edits.fingerprint(tmp_path, "*.yml"))
    two.rename(two.with_name("three.yml"))
    seen.append(edits.fingerprint(tmp_path, "*.yml"))
    assert len(set(seen)) == 5
    (tmp_path / "other.txt").write_text("a", encoding="utf-8")
    assert edits.fingerprint(tmp_path, "*.yml") == seen[-1]


def test_our_own_modules_are_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "module.py"
    module.write_text("one = 1\n", encoding="utf-8")
    monkeypatch.setattr(edits, "HERE", tmp_path)
    monkeypatch.setattr(edits, "_IMPORTED", edits.fingerprint(tmp_path, "*.py"))
    assert not edits.since_import()
    edit(module, "1", "2")
    assert edits.since_import()


def test_the_library_sees_an_edit_and_is_read_once_without_one(tmp_path: Path) -> None:
    data = shutil.copytree(SOUND, tmp_path / "data")
    first = library(data)
    assert library(data) is first
    edit(data / "glossary.yml", "term: Probe", "term: A probe")
    assert library(data).glossary[0].term == "A probe"
    edit(data / "glossary.yml", "term: A probe", "therm: Probe")
    for _ in range(2):  # a fault is not forgotten
        with pytest.raises(FaultyData, match='did you mean "term"'):
            library(data)
    edit(data / "glossary.yml", "therm: Probe", "term: Probe")
    assert library(data).by_id == first.by_id
    (data / "checklists" / "another.yml").write_bytes(
        (data / "checklists" / "evening-before.yml").read_bytes()
    )
    with pytest.raises(FaultyData, match="is taken"):
        library(data)


SERVER = """
from pathlib import Path
import os
from types import SimpleNamespace
import macros

class Env:
    def __init__(self):
        self.macros = {}
    def macro(self, function, name):
        self.macros[name] = function

def shown():
    env = Env()
    macros.define_env(env)
    page = SimpleNamespace(path="reference/about.md", url="", meta={})
    return env.macros["glossary"]({"page": page}).split()[0]

print(shown())
module = Path("macros/components/glossary.py")
after = module.stat().st_mtime_ns + 1
module.write_text(module.read_text().replace('return render(', 'return "edited" + render('))
os.utime(module, ns=(after, after))
print(shown())
"""


def test_a_running_server_sees_an_edited_module(tmp_path: Path) -> None:
    for part in ("macros", "overrides"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(SOUND, tmp_path / "data")
    done = subprocess.run(
        [sys.executable, "-c", SERVER], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["<dl", "edited<dl"]
