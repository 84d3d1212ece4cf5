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
_SLOTS = 8
"""How many versions of a kind are kept, so that a day of editing does not fill a disk."""


def slot(kind: str, *known_by: bytes) -> Path:
    """The folder for whatever these bytes decide. Where they are new, it does not exist yet."""
    digest = hashlib.sha256()
    for part in known_by:
        digest.update(len(part).to_bytes(8, "big") + part)
    return KEPT / kind / digest.hexdigest()[:32]


def kept(file: Path, make: Callable[[], bytes]) -> bytes:
    """The content of a file in a slot, made now if it is not there."""
    with suppress(FileNotFoundError):
        return file.read_bytes()
    content = make()
    _write(file, content)
    _drop_old_slots(file.parent)
    return content


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
