"""A word of the field in running text, with its definition at hand."""

from ..library import Library
from ..models import Term
from ..page import Page
from ..templates import render


def term(library: Library, id: str, words: str = "", *, page: Page) -> str:
    """The term with this id, in these words or its own. Raises LookupError where there is none."""
    found = library.get(Term, id)
    return render("term", term=found, words=words or within(found.term), address=page.address(found))


def within(term: str) -> str:
    """A term as it stands within a sentence: "debrief", but "HR screen"."""
    return term if term[1:2].isupper() else term[:1].lower() + term[1:]
