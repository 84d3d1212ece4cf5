"""Made once, then kept on disk: `mkdocs serve` reloads every module at each edit and forgets the rest."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ..library import ROOT

KEPT = ROOT / ".cache"
PRINTED = KEPT / "printed"
"""Touched when everything has been made that was put off."""
LATER = "PRINT_LATER"
"""Named so in the environment of a running server: whoever edits does not wait for paper."""

put_off: set[Path] = set()
"""What `kept` has answered with an older version of."""

_SLOTS = 8
"""How many versions of a kind are kept, so that a day of editing does not fill a disk."""


def slot(kind: str, *known_by: bytes) -> Path:
    """The folder for whatever these bytes decide. Where they are new, it does not exist yet."""
    digest = hashlib.sha256()
    for part in known_by:
        digest.update(len(part).to_bytes(8, "big") + part)
    return KEPT / kind / digest.hexdigest()[:32]


def kept(file: Path, make: Callable[[], bytes]) -> bytes:
    """The content of a file in a slot, made now if it is not there.

    Where LATER is set and an older version is there, that one, and the file is noted in `put_off`.
    """
    with suppress(FileNotFoundError):
        return file.read_bytes()
    if os.environ.get(LATER) and (older := _older(file)):
        put_off.add(file)
        return older.read_bytes()
    content = make()
    _write(file, content)
    _drop_old_slots(file.parent)
    return content


def _older(file: Path) -> Path | None:
    """The last version that was made of a file."""
    versions = file.parent.parent.glob(f"*/{file.name}")
    return max(versions, key=lambda path: path.stat().st_mtime, default=None)


def _write(file: Path, content: bytes) -> None:
    """Write so that nobody who reads at the same time gets half a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent)
    with os.fdopen(handle, "wb") as part:
        part.write(content)
    Path(name).replace(file)


def _drop_old_slots(current: Path) -> None:
    slots = sorted(current.parent.iterdir(), key=lambda path: path.stat().st_mtime)
    for path in slots[:-_SLOTS]:
        if path != current:
            shutil.rmtree(path, ignore_errors=True)
