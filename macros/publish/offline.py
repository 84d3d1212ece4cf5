"""`sw.js`: the service worker that keeps one whole build in the reader's browser, and the list of its files.

Each stands there with the SHA-256 of its content. So this is written last, and whatever changes a file
afterward, be it a host that "optimizes" pages, keeps readers from having the site offline. The address of
`sw.js` never changes: a browser that knows one looks for the next one there.
"""

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from ..library import ROOT
from .node import run
from .site import Site

WORKER = "sw.js"
SOURCES = ROOT / "overrides" / "shell"
ENTRY = "components/start.mjs"
"""The module that knows of which build it is: `overrides/shell/build.mjs` says how."""

LEFT_OUT = (
    WORKER,
    "exports/*",  # links that download pass by the worker
    # For debuggers, other languages, other sites.
    "*.map",
    "*.gz",
    "assets/javascripts/lunr/*",
    "assets/card.png",
    "assets/home.png",
)

ON_DEMAND = ("packet/*.pdf",)
"""What is large, and is kept once a reader has opened it."""

VERSION_LENGTH = 16
_BUILD = re.compile(rb"(?<=build:)[0-9a-f]{%d}" % VERSION_LENGTH)


def keep_offline(site: Site) -> None:
    """Write the worker, and its version into the pages' entry. Raises FaultyData if esbuild refuses."""
    entry = site.path / ENTRY
    _stamp(entry, "0" * VERSION_LENGTH)
    files, wanted = listed(site)
    code = run(
        "esbuild/bin/esbuild",
        "worker.mjs",
        "--bundle",
        "--minify",
        "--format=iife",
        "--global-name=site",
        source="overrides/shell/worker.mjs",
        cwd=SOURCES,
    )
    version = hashlib.sha256((code + _json(files, wanted)).encode()).hexdigest()[:VERSION_LENGTH]
    _stamp(entry, version)
    if ENTRY in files:
        files[ENTRY] = _hash(entry)
    worker = f"{code}site.work(self, {_json(files, wanted, version)});\n"
    (site.path / WORKER).write_text(worker, encoding="utf-8", newline="\n")


def listed(site: Site) -> tuple[dict[str, str], dict[str, str]]:
    """What every reader gets, and what those get who ask for it: path below the root to SHA-256 (base64)."""
    files: dict[str, str] = {}
    wanted: dict[str, str] = {}
    for path in sorted(path for path in site.path.rglob("*") if path.is_file()):
        name = path.relative_to(site.path).as_posix()
        if not _is(name, LEFT_OUT):
            (wanted if _is(name, ON_DEMAND) else files)[name] = _hash(path)
    return files, wanted


def _is(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _hash(path: Path) -> str:
    return base64.b64encode(hashlib.sha256(path.read_bytes()).digest()).decode()


def _stamp(entry: Path, version: str) -> None:
    if entry.exists():
        entry.write_bytes(_BUILD.sub(version.encode(), entry.read_bytes()))


def _json(files: Mapping[str, str], wanted: Mapping[str, str], version: str = "") -> str:
    """The build as `overrides/shell/build-cache.mjs` has it."""
    return json.dumps({"version": version, "files": files, "wanted": wanted}, separators=(",", ":"))
