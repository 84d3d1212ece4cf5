"""Links in a PDF and into one are followed like those of a page."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.site.links import link_faults
from tests.site.tiny import URL, page, tiny


def pdf(*, uri: str = "", destination: str = "", go_to: str = "") -> bytes:
    """One page with at most one link: to an address or to a named place; `destination` is such a place."""
    with pikepdf.new() as document:
        document.add_blank_page()
        first = document.pages[0].obj
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9])
        if uri:
            link.A = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(uri))
        if go_to:
            link.Dest = pikepdf.String(go_to)
        first.Annots = document.make_indirect(pikepdf.Array([link]))
        if destination:
            place = pikepdf.Array([first, pikepdf.Name.XYZ, 0, 0, 0])
            names = pikepdf.Array([pikepdf.String(destination), place])
            document.Root.Names = pikepdf.Dictionary(Dests=pikepdf.Dictionary(Names=names))
        content = BytesIO()
        document.save(content)
    return content.getvalue()


def test_good_links_have_no_faults(tmp_path: Path) -> None:
    to_paper = page('<a href="a.pdf">1</a> <a href="a.pdf#page=1">2</a> <a href="a.pdf#here">3</a>')
    to_page, within = pdf(uri=URL + "guide/#start", destination="here"), pdf(destination="here", go_to="here")
    assert link_faults(tiny(tmp_path, {"a.pdf": to_page, "b.pdf": within, "index.html": to_paper})) == []


LINKS = {
    "page": (pdf(uri=URL + "no/"), "1: link: no such file as no/index.html"),
    "anchor": (pdf(uri=URL + "guide/#no"), '1: link: no id "no" in guide/index.html'),
    "relative": (pdf(uri="guide/"), "1: link: relative address on paper: write it in full"),
    "place": (
        pdf(destination="here", go_to="there"),
        '1: link: no page or destination "there" in a.pdf',
    ),
}


@pytest.mark.parametrize(("content", "told"), LINKS.values(), ids=LINKS)
def test_a_planted_link_is_found(tmp_path: Path, content: bytes, told: str) -> None:
    (fault,) = link_faults(tiny(tmp_path, {"a.pdf": content}))
    assert fault.startswith(f"a.pdf:{told}")


def test_a_link_into_a_pdf_needs_its_page(tmp_path: Path) -> None:
    site = tiny(tmp_path, {"a.pdf": pdf(), "index.html": page('<a href="a.pdf#page=2">')})
    assert link_faults(site) == [
        'index.html:7: a[href]: no page or destination "page=2" in a.pdf: a.pdf#page=2'
    ]
