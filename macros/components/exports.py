"""The way to the files for other tools: each with what it holds and how large it is."""

from ..crosscheck import unknown
from ..edition import address
from ..exports import FOLDER, exported
from ..library import Library
from ..page import Page
from ..templates import render


def exports(library: Library, kind: str, *, page: Page) -> str:
    """Links to the files of one kind: "apkg", "csv" or "json". What they say is read from the files."""
    files = exported(library, address())
    chosen = [(file, page.link(f"{FOLDER}/{file.file}")) for file in files if _kind(file.file) == kind]
    if not chosen:
        raise LookupError(unknown("export", kind, {_kind(file.file) for file in files}))
    return render("exports", files=chosen)


def _kind(file: str) -> str:
    return file.rpartition(".")[2]
