"""The same sources and the same moment give the same site, byte for byte, on any machine."""

import ast
import hashlib
from pathlib import Path

from tests.conftest import BuiltSite
from tests.site.project import ROOT, copied


def test_two_builds_are_identical(tmp_path: Path, site: BuiltSite, elsewhere: Path) -> None:
    """In another folder, time zone and language, with another order of sets, later, and with nothing kept.

    In the two time zones it is never the same day, and never the same second for the two builds. That no
    module of ours asks for the time at all, ruff checks.
    """
    options = {"TZ": "Etc/GMT+12", "PYTHONHASHSEED": "2", "LC_ALL": "C"}
    other = copied(tmp_path / "deeper" / "and another name", site.url, options=options)
    first, second = digests(elsewhere), digests(other.mkdocs())
    assert sorted(first) == sorted(second)
    different = [name for name in first if first[name] != second[name]]
    assert not different, f"these differ between two builds: {different}"


def test_no_text_takes_the_line_ends_of_the_machine() -> None:
    """On Windows the same files would have other bytes, and the worker's list other hashes."""
    calls = [
        (path, call)
        for path in (ROOT / "macros").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "write_text"
    ]
    assert calls
    careless = [
        f"{path}:{call.lineno}"
        for path, call in calls
        if "newline" not in {each.arg for each in call.keywords}
    ]
    assert careless == []


def test_a_difference_would_be_seen(tmp_path: Path) -> None:
    for name, content in {"a/x": "1", "b/x": "2"}.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(content)
    assert digests(tmp_path / "a") != digests(tmp_path / "b")


def digests(folder: Path) -> dict[str, str]:
    """What is in each file below a folder, in short."""
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }
