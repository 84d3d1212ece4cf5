"""The page on which a component stands, the same for both site generators."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import models

HOMES: Mapping[type[models.Record], str] = {
    models.Question: "prepare/questions.md",
    models.CalibrationSet: "prepare/calibrate.md",
    models.Ask: "prepare/questions-to-ask.md",
    models.Checklist: "prepare/checklists.md",
    models.Flag: "prepare/flags.md",
    models.Message: "prepare/messages.md",
    models.Competency: "reference/competencies.md",
    models.Interviewer: "reference/interviewers.md",
    models.Claim: "reference/evidence.md",
    models.Term: "reference/glossary.md",
}
"""The one page on which a record of each kind has its address; its anchor there is its id."""


def home(kind: type[models.Record]) -> str:
    """The URL, below the site's root, of the page on which records of a kind have their address.

    What a component hands its script uses URLs below the root, and the script finds the root by itself:
    Zensical rewrites the addresses of elements and leaves data alone.
    """
    return HOMES[kind].removesuffix(".md") + "/"


def place(record: models.Record) -> str:
    """The URL of a record below the site's root."""
    return f"{home(type(record))}#{record.id}"  # type: ignore[attr-defined] # whatever has a home has an id


@dataclass(frozen=True)
class Page:
    """Where a component is being placed: the Markdown file under `docs/`, its URL, its front matter."""

    source: str
    url: str
    meta: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, page: Any) -> "Page":
        """The page as MkDocs or Zensical hands it over.

        Zensical rewrites every relative address of a page, ours among them, as if it led from the
        Markdown file: so there a page's URL is the folder of its file.
        """
        meta = page.meta or {}
        if hasattr(page, "file"):
            return cls(source=page.file.src_uri, url=page.url, meta=meta)
        folder = posixpath.dirname(page.path)
        return cls(source=page.path, url=f"{folder}/" if folder else "", meta=meta)

    def is_home_of(self, kind: type[models.Record]) -> bool:
        """Whether records of this kind have their address, and so their anchor, on this page."""
        return HOMES[kind] == self.source

    def link(self, url: str) -> str:
        """The relative address, from this page, of a URL below the site's root."""
        path, mark, anchor = url.partition("#")
        here = posixpath.dirname("/" + self.url)
        relative = posixpath.relpath("/" + path, here)
        return (relative + "/" if path.endswith("/") or not path else relative) + mark + anchor

    def address(self, record: Any) -> str:
        """The relative address of a record."""
        if self.is_home_of(type(record)):
            return f"#{record.id}"
        return self.link(place(record))
