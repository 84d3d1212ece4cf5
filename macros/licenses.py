"""What in the published site is the work of others, under which license, and the texts of these licenses.

Nothing of it is kept here: versions and texts come from the very packages that the site is built with, the
fonts from the list that the packet is set with, the modules from the list that is borrowed.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import metadata, resources
from pathlib import Path
from typing import Any

from .library import ROOT
from .packet.typeset import FONTS
from .registry import BORROWED, installed

FILE = "licenses.txt"

THEME = "mkdocs-material"
ICONS = {
    "material": ("Material Design Icons", "Apache-2.0"),
}
"""Folder of the theme to the icons in it that the site shows."""

BUNDLED = {
    "clipboard": "MIT",
    "escape-html": "MIT",
    "focus-visible": "W3C-20150513",
    "lunr": "MIT",
    "material-design-color": "MIT",
    "rxjs": "Apache-2.0",
    "tslib": "0BSD",
}
"""What the theme has put into its own scripts and styles, without the texts: name on npm to license."""

_RULE = "=" * 78


@dataclass(frozen=True)
class Work:
    """Something that others made: its license by its short name, what it is here for, and the text."""

    name: str
    license: str
    use: str
    text: str
    version: str = ""


@cache
def works() -> tuple[Work, ...]:
    """Everything by others that a reader gets. Raises FaultyData where a package is not installed."""
    return (_theme(), *_icons(), *_bundled(), *_modules(), *_fonts())


def licenses() -> bytes:
    """The list with all texts, ours first."""
    ours = [
        ("Second Round: code", _read(ROOT / "LICENSE")),
        ("Second Round: text", _read(ROOT / "LICENSE-CONTENT")),
    ]
    theirs = [
        (f"{work.name} {work.version}".strip() + f" ({work.license}): {work.use}", work.text)
        for work in works()
    ]
    return "\n".join(_sections([*ours, *theirs])).encode()


def _sections(parts: Iterable[tuple[str, str]]) -> Iterable[str]:
    for title, text in parts:
        yield f"{_RULE}\n{title}\n{_RULE}\n\n{text.strip()}\n\n"


def _theme() -> Work:
    package = metadata.distribution(THEME)
    text = package.read_text("licenses/LICENSE")
    assert text, f"{THEME} has its license somewhere else now"
    return Work(
        "Material for MkDocs",
        package.metadata["License-Expression"],
        "the theme of every page",
        text,
        package.version,
    )


def _icons() -> Iterable[Work]:
    for folder, (name, spdx) in ICONS.items():
        (file,) = (theme() / ".icons" / folder).glob("LICENSE*")
        yield Work(name, spdx, "icons of the theme", _read(file))


def _bundled() -> Iterable[Work]:
    for name, spdx in BUNDLED.items():
        text = f"The npm package {name}.\nhttps://spdx.org/licenses/{spdx}.html"
        yield Work(name, spdx, "in the styles or scripts of the theme", text)


def _modules() -> Iterable[Work]:
    for package in sorted({file.partition("/")[0] for file in BORROWED.values()}):
        told = json.loads(_read(installed(f"{package}/package.json")))
        text = _read(installed(f"{package}/LICENSE"))
        yield Work(package, told["license"], "draws the codes that hand notes over", text, told["version"])


def _fonts() -> Iterable[Work]:
    for package in FONTS:
        name = package.removeprefix("font_").replace("_", " ").title()
        text = resources.files(package).joinpath("files", "LICENSE.txt").read_text(encoding="utf-8")
        yield Work(name, "OFL-1.1", "set into the PDFs and pictures", text, metadata.version(package))


def theme() -> Path:
    """Where the theme's templates are."""
    return Path(str(resources.files("material"))) / "templates"


def _read(path: Any) -> str:
    return Path(path).read_text(encoding="utf-8")
