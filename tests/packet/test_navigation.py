"""How a reader finds the way: contents, bookmarks, links, what a viewer and a screen reader are told."""

import re

import page as page_validation
import pikepdf

from tests.packet.reading import Packet, squeezed


def test_the_contents_name_every_bookmark_with_its_page(packet: Packet) -> None:
    contents = squeezed(packet.texts[1])
    bookmarks = packet.bookmarks()
    assert len(bookmarks) > 20
    for title, page in bookmarks:
        assert re.search(rf"{squeezed(title)}{page}(?!\d)", contents), (title, page)


def test_every_bookmark_leads_to_its_heading(packet: Packet) -> None:
    for title, page in packet.bookmarks():
        assert squeezed(title) in squeezed(packet.texts[page - 1]), (title, page)


def test_every_page_but_the_cover_is_numbered(packet: Packet) -> None:
    for number, text in enumerate(packet.texts[1:], 2):
        assert re.search(rf"(?m)^{number}\s*$|\s{number}\s*$", text), f"page {number}"


def links(packet: Packet) -> list[pikepdf.Object]:
    annotations = (annotation for page in packet.pdf.pages for annotation in page.obj.get("/Annots", []))
    return [annotation for annotation in annotations if annotation.Subtype == "/Link"]


def test_links_out_of_the_packet_are_whole_and_secure(packet: Packet) -> None:
    addresses = {str(link.A.URI) for link in links(packet) if "/A" in link and "/URI" in link.A}
    assert addresses == {"https://second-round.test/study/"}


def test_links_say_where_they_lead(packet: Packet) -> None:
    assert all(str(link.Contents).strip() for link in links(packet))


def test_the_document_has_a_title_and_a_language(packet: Packet) -> None:
    assert str(packet.pdf.docinfo["/Title"]).startswith("Second Round")
    assert str(packet.pdf.Root.Lang) == "en-US"
    assert packet.pdf.Root.ViewerPreferences.DisplayDocTitle
    assert packet.pdf.Root.MarkInfo.Marked


def test_the_document_is_accessible_by_pdf_ua(packet: Packet) -> None:
    verdict = page_validation.validate_pdf_bytes(packet.edition.pdf, profile="ua1")
    assert verdict.is_compliant, sorted({(failure.rule_id, failure.message) for failure in verdict.failures})


def test_opening_the_document_does_nothing(packet: Packet) -> None:
    assert "/OpenAction" not in packet.pdf.Root
    assert "/AA" not in packet.pdf.Root
    assert "/JavaScript" not in packet.pdf.Root.get("/Names", pikepdf.Dictionary())
