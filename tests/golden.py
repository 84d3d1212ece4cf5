"""Generated text that is kept in the repository: compared, or with `pytest --update` rewritten."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def check(path: Path, text: str, update: bool) -> None:
    """Whether a file holds the text. The failure names the command that mends it."""
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    assert kept == text, stale(path)


def stale(path: Path) -> str:
    """What to say of a file that is not what would be generated now."""
    if not path.is_relative_to(ROOT):
        return f"{path.name} is stale"
    shown = path.relative_to(ROOT)
    tests = "/".join(shown.parts[:2]) if shown.parts[0] == "tests" else "tests/data"
    return f"{shown} is stale: if the change is meant, run .venv/bin/python -m pytest --update {tests}"
