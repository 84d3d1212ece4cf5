"""The built site as every step gets it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Site:
    """A built site: its folder, and the address that it was built for where that is known."""

    path: Path
    address: str | None = None

    def pages(self) -> Iterator[Path]:
        """Every HTML file, in an order that is the same everywhere."""
        yield from sorted(self.path.rglob("*.html"))

    def name(self, path: Path) -> str:
        """A file's path below the site's root, as pages and faults name it."""
        return path.relative_to(self.path).as_posix()
