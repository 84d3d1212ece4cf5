"""Whether the ids of every page hold together: one of each, and whoever names one finds it."""

from collections.abc import Iterator

from tests.site.pages import Element, Site

REFERENCES = (
    "for",
    "headers",
    "list",
    "form",
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
)
"""Attributes that hold the ids of other elements of the same page."""


def id_faults(site: Site) -> list[str]:
    """One line for each id used twice and each reference to none; for <base>, which bends them all."""
    return [f"{page}:{line}: {what}" for page in site.pages for line, what in _faults(site.pages[page])]


def _faults(elements: tuple[Element, ...]) -> Iterator[tuple[int, str]]:
    first: dict[str, int] = {}
    for element in elements:
        if element.tag == "base":
            yield element.line, "base: it changes where every address on the page leads: remove it"
        if not (own := element.get("id")):
            continue
        if own in first:
            what = f'id "{own}" stands in line {first[own]} already: keep it where the record is at home'
            yield element.line, f"{element.tag}[id]: {what}"
        first.setdefault(own, element.line)
    for element in elements:
        for name in REFERENCES:
            for missing in sorted(set(element.get(name).split()) - first.keys()):
                what = f'no id "{missing}" on this page: name one that is there'
                yield element.line, f"{element.tag}[{name}]: {what}"
