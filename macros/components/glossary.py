"""The words of the field, explained."""

from ..library import Library
from ..models import Term
from ..page import Page
from ..templates import render


def glossary(library: Library, *, page: Page) -> str:
    """All terms, in alphabetical order."""
    terms = sorted(library.glossary, key=lambda term: term.term.casefold())
    return render("glossary", terms=terms, home=page.is_home_of(Term))
