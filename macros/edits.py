"""Which files have changed: so that a running server shows an edit, and keeps what has not changed."""

from pathlib import Path

HERE = Path(__file__).resolve().parent


def fingerprint(folder: Path, pattern: str) -> tuple[tuple[str, int], ...]:
    """The files below a folder with their times of change, in nanoseconds."""
    files = sorted(folder.rglob(pattern))
    return tuple((file.as_posix(), file.stat().st_mtime_ns) for file in files)


_IMPORTED = fingerprint(HERE, "*.py")


def since_import() -> bool:
    """Whether one of our modules has been edited since this process imported them."""
    return fingerprint(HERE, "*.py") != _IMPORTED
