"""The built site as every step gets it."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Site:
    """A built site: its folder, and the address that it was built for where that is known."""

    path: Path
    address: str | None = None

    @cached_property
    def pages(self) -> dict[str, str]:
        """Every page's HTML under its path below the root. Steps change it here, and `save` writes it.

        So each file is read once and written twice, however many steps there are: the page of a long bank has
        tens of megabytes.
        """
        return self._files.copy()

    @cached_property
    def _files(self) -> dict[str, str]:
        """What stands in the files of the pages."""
        files = sorted(self.path.rglob("*.html"))
        return {path.relative_to(self.path).as_posix(): path.read_text(encoding="utf-8") for path in files}

    def save(self) -> None:
        """Write the pages that differ from their files."""
        for page, html in self.pages.items():
            if self._files.get(page) != html:
                (self.path / page).write_text(html, encoding="utf-8", newline="\n")
                self._files[page] = html
