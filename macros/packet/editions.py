"""Every document in each of its editions: for two papers, and the packet in large print as well."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Literal

import pikepdf

from ..edition import day, printable
from ..edits import fingerprint
from ..guide import GuidePage
from ..library import ROOT, Library
from . import typeset
from .documents import DOCUMENTS
from .finish import finished, flattened, recut, reduced
from .keep import kept, slot
from .quotes import curled

Size = Literal["a4", "letter"]
FOLDER = "packet"
"""Where the PDFs lie below the site's root."""

PAPERS: Mapping[Size, str] = {"a4": "A4", "letter": "US Letter"}
LETTER = 612, 792
"""Width and height in points. Documents are typeset on A4, and this is laid over the middle of the pages."""
TYPED = {False: 10, True: 14}
"""How large typed text is, in points, in normal and in large print."""

TEMPLATES = ROOT / "overrides" / "packet"
MARK = ROOT / "overrides" / "assets" / "mark.svg"


@dataclass(frozen=True)
class Edition:
    """A document for one paper size."""

    name: str
    size: Size
    large: bool
    pdf: bytes
    pages: int

    @property
    def paper(self) -> str:
        """What the paper is called."""
        return PAPERS[self.size]

    @property
    def title(self) -> str:
        """What the document is called where it is offered."""
        return DOCUMENTS[self.name].title

    @property
    def file(self) -> str:
        """The file's name."""
        return _file(self.name, self.size, self.large)


def editions(
    name: str, library: Library, pages: Sequence[GuidePage], address: str | None
) -> Iterator[Edition]:
    """Every edition of a document, A4 first. `address` is the site's; a local one is not printed."""
    copy = _copy(name, library, pages, address)
    return (_edition(copy, size, large) for large in DOCUMENTS[name].prints for size in PAPERS)


def preview(name: str, library: Library, pages: Sequence[GuidePage], address: str | None) -> bytes:
    """A PNG of the first page of a document's A4 edition and one inner page, side by side."""
    copy = _copy(name, library, pages, address)
    shown = _edition(copy)

    def make() -> bytes:
        inner = _page_of(shown.pdf, DOCUMENTS[name].pictured)
        drawn = copy.folder / f"{name}-drawn.pdf"
        kept(drawn, lambda: flattened(shown.pdf, 1, inner))
        source = "/" + drawn.relative_to(ROOT).as_posix()
        return reduced(typeset.png(TEMPLATES / "preview.typ", {"pdf": source}))

    return kept(copy.folder / f"{name}.png", make)


@dataclass(frozen=True)
class _Copy:
    """What is to be printed, as JSON, and where it is kept once it is."""

    name: str
    content: str
    folder: Path


def _copy(name: str, library: Library, pages: Sequence[GuidePage], address: str | None) -> _Copy:
    """The view of a document; its date is that of the sources where the build says it, else none."""
    looks = fingerprint(TEMPLATES, "*.typ"), fingerprint(MARK.parent, MARK.name)
    return _copied(name, library, tuple(pages), printable(address), day(), looks)


@lru_cache(maxsize=len(DOCUMENTS))
def _copied(
    name: str,
    library: Library,
    pages: tuple[GuidePage, ...],
    address: str | None,
    date: str | None,
    _looks: object,
) -> _Copy:
    """Kept, for the files are made of it, the picture, and the page that offers them."""
    view = {"address": address, "date": date, **curled(DOCUMENTS[name].view(library, pages))}
    content = json.dumps(view, ensure_ascii=False)
    return _Copy(name, content, _slot(name, content))


def _edition(copy: _Copy, size: Size = "a4", large: bool = False) -> Edition:
    def make() -> bytes:
        if size == "letter":
            return recut(_edition(copy, "a4", large).pdf, *LETTER)
        inputs = {"large": str(large).lower(), "data": copy.content}
        return finished(typeset.pdf(TEMPLATES / f"{copy.name}.typ", inputs), TYPED[large])

    made = kept(copy.folder / _file(copy.name, size, large), make)
    return Edition(copy.name, size, large, made, _count(made))


@lru_cache(maxsize=16)  # every edition that there is, and none of an hour ago
def _count(made: bytes) -> int:
    with pikepdf.open(BytesIO(made)) as pdf:
        return len(pdf.pages)


def _file(name: str, size: Size, large: bool) -> str:
    return f"{name}-{size}{'-large' if large else ''}.pdf"


def _slot(name: str, content: str) -> Path:
    """Known by what the document says and by everything that decides how it looks."""
    looks = [path.read_bytes() for path in sorted(TEMPLATES.rglob("*.typ"))]
    makers = [path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py"))]
    return slot(f"packet/{name}", content.encode(), *looks, *makers, MARK.read_bytes(), typeset.tools())


def _page_of(content: bytes, label: str) -> int:
    """The number of the page on which a labeled heading stands."""
    with pikepdf.open(BytesIO(content)) as pdf:
        target = pikepdf.Page(pikepdf.NameTree(pdf.Root.Names.Dests)[label][0])
        return pdf.pages.index(target) + 1
