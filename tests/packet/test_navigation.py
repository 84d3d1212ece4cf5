"""How a reader finds the way: contents, bookmarks, links, what a viewer and a screen reader are told."""

import re

import pikepdf

from tests.packet.reading import Paper, squeezed


def test_the_contents_name_every_bookmark_with_its_page(packet: Paper) -> None:
    first = packet.bookmarks()[0][1]
    contents = squeezed("".join(packet.texts[1 : first - 1]))
    bookmarks = packet.bookmarks()
    assert len(bookmarks) > 50
    for title, page in bookmarks:
        assert re.search(rf"{squeezed(title)}{page}(?!\d)", contents), (title, page)


def test_every_bookmark_leads_to_its_heading(paper: Paper) -> None:
    for title, page in paper.bookmarks():
        assert squeezed(title) in squeezed(paper.texts[page - 1]), (title, page)


def test_the_packet_has_all_its_parts_in_order(packet: Paper) -> None:
    with packet.pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles == [
        "Your interview at a glance",
        "The evening before",
        "The people you will meet",
        "The guide in key points",
        "The company on one page",
        "Checklists",
        "Questions they may ask",
        "Questions to ask them",
        "Six stories",
        "Signs to notice",
        "Messages to send",
        "Within an hour after",
        "Compare offers",
        "Sources",
    ]


def test_every_page_but_a_cover_is_numbered(paper: Paper) -> None:
    covered = paper.edition.name == "second-round"
    for number, text in enumerate(paper.texts, 1):
        if covered and number == 1:
            continue
        assert re.search(rf"(?m)^{number}\s*$|\s{number}\s*$", text), f"page {number}"


def links(paper: Paper) -> list[pikepdf.Object]:
    annotations = (annotation for page in paper.pdf.pages for annotation in page.obj.get("/Annots", []))
    return [annotation for annotation in annotations if annotation.Subtype == "/Link"]


def test_links_out_of_the_packet_are_whole_and_secure(paper: Paper) -> None:
    addresses = {str(link.A.URI) for link in links(paper) if "/A" in link and "/URI" in link.A}
    assert "https://second-round.test/study/" in addresses
    assert all(address.startswith("https://") for address in addresses)


def test_links_say_where_they_lead(paper: Paper) -> None:
    assert all(str(link.Contents).strip() for link in links(paper))


def test_the_document_has_a_title_and_a_language(paper: Paper) -> None:
    assert str(paper.pdf.docinfo["/Title"]).startswith("Second Round")
    assert str(paper.pdf.Root.Lang) == "en-US"
    assert paper.pdf.Root.ViewerPreferences.DisplayDocTitle
    assert paper.pdf.Root.MarkInfo.Marked


def test_opening_the_document_does_nothing(paper: Paper) -> None:
    assert "/OpenAction" not in paper.pdf.Root
    assert "/AA" not in paper.pdf.Root
    assert "/JavaScript" not in paper.pdf.Root.get("/Names", pikepdf.Dictionary())
