"""What pages say of themselves in their front matter, which MkDocs reads as well: those of the guide most."""

import re
from functools import lru_cache
from itertools import filterfalse
from pathlib import Path
from typing import Annotated

from pydantic import ConfigDict, Field

from .edits import fingerprint
from .faults import FaultyData, shown
from .library import ROOT
from .models import Record, Slug, Text
from .parse import Parsed, parse_front_matter
from .validate import validate

_CLAIM = re.compile(r"""\{\{[-+]?\s*claim\s*\(\s*(?:id\s*=\s*)?["']([^"']+)["']""")
"""In each form that Jinja takes. To ask Jinja would take four times as long as all the rest here."""
_KNOWN = {
    "slug": ("the file's name is its slug", "remove this line, or rename the file"),
    "claims": ("the claims are those that the text names", "remove this line"),
}
"""What is not written in the front matter, for it is known already: why, and the remedy."""


class DocsPage(Record):
    """Any page. What else its front matter says is for the theme."""

    model_config = ConfigDict(extra="ignore")

    known_as: tuple[Text, ...] = Field(
        default=(), description="What else people call it: the search finds the page by these names as well."
    )


class GuidePage(DocsPage):
    """A page of the guide: one of its core parts, or a page beside them."""

    model_config = ConfigDict(extra="forbid")

    slug: Slug
    title: Text
    description: Text
    part: Annotated[int, Field(ge=1)] | None = Field(
        default=None, description="Its place among the core pages, which the packet prints."
    )
    key_points: Annotated[tuple[Text, ...], Field(min_length=3, max_length=5)] = Field(
        description="The key points, for the top of the page and for the packet."
    )
    claims: tuple[Slug, ...] = Field(description="The claims that its text rests on, in their order.")


def guide_pages(docs: Path = ROOT / "docs") -> tuple[GuidePage, ...]:
    """The pages of `docs/guide` that have a part, in its order, read again only after a page has changed.

    Raises FaultyData for any page of `docs`.
    """
    return _load(docs, fingerprint(docs, "*.md"))


@lru_cache(maxsize=1)
def _load(docs: Path, _state: object) -> tuple[GuidePage, ...]:
    folder = docs / "guide"
    guide = [_read(path, docs) for path in sorted(folder.glob("*.md"))]
    others = [
        parse_front_matter(path, shown(path, docs.parent))
        for path in sorted(docs.rglob("*.md"))
        if path.parent != folder
    ]
    pages = [page for file in guide if _has_key_points(file) if (page := validate(file, GuidePage))]
    for file in (*filterfalse(_has_key_points, guide), *others):
        if file.data is not None:
            validate(file, DocsPage)
    _note_repeated_parts(guide)
    faults = [fault for file in (*guide, *others) for fault in file.faults]
    if faults:
        raise FaultyData(faults)
    return tuple(sorted((page for page in pages if page.part), key=lambda page: page.part or 0))


def _read(path: Path, docs: Path) -> Parsed:
    file = parse_front_matter(path, shown(path, docs.parent))
    if isinstance(file.data, dict):
        for key, told in _KNOWN.items():
            if key in file.data:
                file.fault((key,), *told, file.keys[(key,)])
        file.data["slug"] = path.stem
        file.data["claims"] = tuple(dict.fromkeys(_CLAIM.findall(path.read_text(encoding="utf-8"))))
    return file


def _has_key_points(file: Parsed) -> bool:
    """Whether a page says what it is about; an overview among them does not."""
    return isinstance(file.data, dict) and not file.data.keys().isdisjoint({"part", "key_points"})


def _note_repeated_parts(files: list[Parsed]) -> None:
    first: dict[int, str] = {}
    for file in filter(_has_key_points, files):
        part = file.data.get("part")
        if not isinstance(part, int):
            continue
        if part in first:
            file.fault(("part",), f"part {part} is taken, first in {first[part]}", "give each page its own")
        first.setdefault(part, file.file)
