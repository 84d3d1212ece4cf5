"""What a PDF links to, and what can be linked to in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class Document:
    """A PDF. A link is the page that it stands on and its address; one inside the PDF starts with `#`."""

    pages: int
    destinations: frozenset[str]
    links: tuple[tuple[int, str], ...]

    def has(self, fragment: str) -> bool:
        """Whether `#fragment` names a place in it: `page=3`, or a destination."""
        number = fragment.removeprefix("page=")
        if number != fragment:
            return number.isdigit() and 1 <= int(number) <= self.pages
        return fragment in self.destinations


@lru_cache(maxsize=16)
def read_pdf(path: Path) -> Document:
    """Read a PDF. It must not change afterwards: the answer is kept."""
    pdf = PdfReader(path)
    numbers = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(pdf.pages, 1)
        if page.indirect_reference
    }
    named = {name: _page(found.get("/Page"), numbers) for name, found in pdf.named_destinations.items()}
    return Document(
        pages=len(numbers),
        destinations=frozenset(name for name, page in named.items() if page),
        links=tuple(_links(pdf, numbers)),
    )


def _links(pdf: PdfReader, numbers: dict[int, int]) -> Iterator[tuple[int, str]]:
    for here, page in enumerate(pdf.pages, 1):
        for annotation in _value(page, "/Annots") or ():
            link = annotation.get_object()
            action = _value(link, "/A") or {}
            target = _value(link, "/Dest") or _value(action, "/D")
            if "/URI" in action:
                yield here, str(action["/URI"])
            elif isinstance(target, list):
                yield here, f"#page={_page(target[0], numbers)}"
            elif target is not None:
                yield here, f"#{target}"


def _value(dictionary: Any, key: str) -> Any:
    """The value itself: what `get` answers may be a reference to it."""
    value = dictionary.get(key)
    return None if value is None else value.get_object()


def _page(reference: Any, numbers: dict[int, int]) -> int:
    """The number of a page of this PDF; 0 where it has no such page."""
    return numbers.get(getattr(reference, "idnum", 0), 0)
